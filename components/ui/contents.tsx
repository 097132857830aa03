import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import styles from './contents.module.css'

/** `shown`: the attributes that say when the part is there (components/frame/shown.ts). */
export type Entry = { id: string; label: ReactNode; shown?: object | undefined }

type Props = {
  /** At most seven. */
  entries: readonly Entry[]
  /** The labels are one to three words: on a phone two stand in a line. */
  short?: boolean
  /** On a desk it stays in the column beside the text (`.columns` of components/prose/prose.module.css); elsewhere it is a line there. */
  beside?: boolean
  /** The instant (ISO) from which the page has these parts. */
  since?: string | undefined
}

/** What is on a page, as links to its parts. */
export function Contents({ entries, short, beside, since }: Props) {
  const t = useTranslations('Prose')
  const looks = [styles.contents, short && styles.short, beside ? styles.beside : styles.line]
  return (
    <nav className={looks.filter(Boolean).join(' ')} aria-labelledby="contents" data-since={since}>
      <p id="contents">{t('contents')}</p>
      <ol>
        {entries.map(({ id, label, shown }) => (
          <li key={id} {...shown}>
            <a href={`#${id}`}>
              <span>{label}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
