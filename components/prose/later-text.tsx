import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { inPhases, until } from '@/components/frame/shown'
import type { ProseMeta } from './load-prose'
import styles from './later-text.module.css'

/**
 * Stands above a text that was written after the vote. Where a page shows an instant before the text holds, browser/later-text.ts puts
 * it into this fold, under one sentence that says so; a short answer that is true at any time stands above.
 * @param since the instant (ISO) from which the text holds
 * @param children the short answer
 */
export function LaterText({ since, children }: { since: string; children: ReactNode }) {
  const t = useTranslations('Prose')
  return (
    <>
      <div className={typeof children === 'string' ? undefined : 'wide'} {...until(since)}>
        {typeof children === 'string' ? <p>{children}</p> : children}
      </div>
      <details
        id="later-text"
        className={typeof children === 'string' ? styles.fold : `wide ${styles.fold}`}
        data-later-since={since}
        hidden
      >
        <summary>{t('writtenLater')}</summary>
      </details>
    </>
  )
}

/** Where the text ends in a part of the page that goes on after it. */
export function LaterTextEnd() {
  return <span data-later-end="" hidden />
}

/** The title of a page of prose: before the decision as a question about what lies ahead, where it has one. */
export function Title({ title, titleAhead }: Pick<ProseMeta, 'title' | 'titleAhead'>) {
  if (!titleAhead) return title
  return (
    <>
      <span {...inPhases('announced', 'voting', 'counting')}>{titleAhead}</span>
      <span {...inPhases('decided', 'in-force')}>{title}</span>
    </>
  )
}
