import type { ReactNode } from 'react'
import { Link } from '@/components/ui/link'
import type { Explainer } from '@/lib/pages'
import { ExplainerIcon } from './explainer-icon'
import styles from './explainer-row.module.css'

/** An explainer in the list of all: what it is about, as a drawing, its title, a sentence. */
export function ExplainerRow({ explainer, title, children }: { explainer: Explainer; title: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.row}>
      <ExplainerIcon explainer={explainer} />
      <div>
        <h2>
          <Link to={`/explainers/${explainer}`}>{title}</Link>
        </h2>
        <p>{children}</p>
      </div>
    </section>
  )
}
