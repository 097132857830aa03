import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import styles from './contents.module.css'

/** `shown`: the attributes that say when the part is there (components/frame/shown.ts). */
export type Entry = { id: string; label: ReactNode; shown?: object | undefined }

/** What is on a page of numbers: at most seven links to its parts. `long`: they are sentences. */
export function Contents({ entries, long = false }: { entries: readonly Entry[]; long?: boolean }) {
  const t = useTranslations('Prose')
  return (
    <nav aria-label={t('contents')}>
      <ul className={long ? `${styles.contents} ${styles.long}` : styles.contents}>
        {entries.map(({ id, label, shown }) => (
          <li key={id} {...shown}>
            <a href={`#${id}`}>
              <span>{label}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
