import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { type Fact, factPlace } from '@/lib/fact'
import { formatDayCompact } from '@/lib/format'
import { RegistryText } from '@/components/ui/registry-text'

export type EntryOfSource = {
  /** Of a fact its id; of another figure its place on the page. */
  id: string
  /** What it is, and its value. */
  words: string
  status: Fact['status']
  asOf: string
  /** The instant (ISO) since which it shows, where that is later than its source. */
  since: string | undefined
}

/** What rests on a source, in the list of sources: browser/fact-note.ts shows its parts in a panel. `children`: what else is to be said. */
export function EntryOfSource({ id, words, status, asOf, since, children }: EntryOfSource & { children: ReactNode }) {
  const t = useTranslations('Status.meaning')
  return (
    <li id={factPlace(id)} data-since={since}>
      <span>
        <RegistryText text={words} />
      </span>{' '}
      <span>{`(${t(status)}, ${formatDayCompact(asOf)}).`}</span>
      {children}
    </li>
  )
}
