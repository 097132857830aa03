'use client'
import { useTranslations } from 'next-intl'
import { memo, useState } from 'react'
import type { Hit, SearchKind } from '@/lib/search'
import { answerOf, markedParts } from '@/lib/search-answer'

/** How many hits of a kind show at first: few, because each letter draws them again on a slow phone. The best kind may have more. */
const shown = { best: 5, other: 1 }

/** What was found, by kind, the kind of the best hit first. It renders again only with other hits, not with each letter. */
export const SearchHits = memo(function SearchHits({ hits }: { hits: readonly Hit[] }) {
  const t = useTranslations('Search')
  const [open, setOpen] = useState<readonly SearchKind[]>([])
  const kinds = [...new Set(hits.map(({ entry }) => entry.kind))]
  return (
    <div className="hits" role="region" aria-label={t('results')}>
      {kinds.map((kind, index) => {
        const all = hits.filter(({ entry }) => entry.kind === kind)
        const few = open.includes(kind) ? all : all.slice(0, index ? shown.other : shown.best)
        return (
          <section key={kind} aria-labelledby={`hits-${kind}`}>
            <h2 id={`hits-${kind}`}>{t(`kind.${kind}`)}</h2>
            <ol>
              {few.map((hit) => (
                <HitItem key={hit.address} hit={hit} />
              ))}
            </ol>
            {few.length < all.length && (
              <button className="button quiet" type="button" onClick={() => setOpen([...open, kind])}>
                {t('more', { count: String(all.length - few.length) })}
              </button>
            )}
          </section>
        )
      })}
    </div>
  )
})

/** A hit: what it is called, the sentence that answers, and where it stands. */
function HitItem({ hit }: { hit: Hit }) {
  const t = useTranslations('Search')
  const { entry, words } = hit
  const [, point, subpoint] = /^p(\d+)(?:-(\d+))?$/.exec(entry.id) ?? []
  const isSubpoint = entry.heading.endsWith(')')
  const units = [
    point && !(isSubpoint && !subpoint) && t('point', { point }),
    point && isSubpoint && t('subpoint', { subpoint: subpoint ?? point })
  ].filter(Boolean)
  const name = point ? `${entry.title}, ${units.join(', ')}` : entry.heading
  const place = point || !entry.id ? '' : [entry.title, entry.under].filter(Boolean).join(' › ')
  return (
    <li>
      <a href={hit.address}>
        <Marked text={name} words={words} />
      </a>
      <p>
        <Marked text={answerOf(hit)} words={words} />
      </p>
      {place && <p className="meta">{place}</p>}
    </li>
  )
}

function Marked({ text, words }: { text: string; words: ReadonlySet<string> }) {
  return markedParts(text, words).map(({ part, isMarked }, index) => (isMarked ? <mark key={index}>{part}</mark> : part))
}
