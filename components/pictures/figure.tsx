import type { ReactNode } from 'react'
import type { LocaleProp } from '@/components/frame/language'
import { Cite } from '@/components/prose/cite'
import type { SourceId } from '@/content/sources'
import styles from './figure.module.css'

type Props = LocaleProp & {
  /** What is seen, in a few words. */
  caption: ReactNode
  /** What a part of the picture stands for, or who counted it. */
  note?: ReactNode
  /** Who says so, once under the picture. */
  sources?: readonly SourceId[]
  children: ReactNode
}

/** A picture within a text: a caption above it, what must be known and the sources below. Its words are text beside the shapes. */
export function Figure({ caption, note, sources = [], locale, children }: Props) {
  return (
    <figure className={styles.figure}>
      <figcaption>{caption}</figcaption>
      {children}
      {(note || sources.length > 0) && (
        <p className="meta">
          {note}
          {sources.map((id) => (
            <span key={id}>
              {' '}
              <Cite id={id} locale={locale} />
            </span>
          ))}
        </p>
      )}
    </figure>
  )
}
