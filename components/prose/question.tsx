import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ShareQuestion } from '@/components/frame/share-question'
import { href, type Path } from '@/lib/pages'
import { titleOf } from './load-prose'
import styles from './prose.module.css'

/** A citizen's question (`<H3>`), the answer in one sentence, what it rests on, and where it goes on. */
export async function Question({ more, children }: { more: Path | `${Path}#${string}`; children: ReactNode }) {
  const t = await getTranslations('Prose')
  return (
    <section className={styles.question} data-entry="">
      {children}
      <p className="meta">
        {t('more')} <a href={href(await getLocale(), more)}>{await titleOf(more.split('#')[0] as Path)}</a> <ShareQuestion />
      </p>
    </section>
  )
}
