import { useLocale, useTranslations } from 'next-intl'
import prose from '@/components/prose/prose.module.css'
import { Contents } from '@/components/ui/contents'
import { SourceLink } from '@/components/ui/source-link'
import { RegistryText } from '@/components/ui/registry-text'
import { type DifferenceId, differenceGroups, differences, reportedOnly } from '@/content/differences'
import { type FactId, facts } from '@/content/facts'
import { factSince, sourceSince } from '@/content/known'
import { type SourceId, sources } from '@/content/sources'
import { type Fact, factText, leadSource } from '@/lib/fact'
import { formatDayCompact } from '@/lib/format'
import { latest } from '@/lib/known'
import type { Locale } from '@/lib/locale'
import { AddressLink, figureId, HowToCite } from './figure-link'
import styles from './why-numbers-differ.module.css'
import '@/components/ui/table.css'
import '@/components/ui/tag.css'

const byId = Object.fromEntries(differences.map((difference) => [difference.id, difference])) as Record<
  DifferenceId,
  (typeof differences)[number]
>

/** The instant (ISO) from which all figures of a disagreement, and the sources that are shown with them, were known. */
const knownSince = (ids: readonly FactId[], locale: Locale) =>
  latest(ids.flatMap((id) => [factSince[id], sourceSince[leadSource(facts[id].sources, sources, locale)]])) ?? ''

/** The figures that disagree, by subject: those that a reader meets in the news, then the others, folded in groups. */
export function WhyNumbersDiffer() {
  const locale = useLocale()
  const t = useTranslations('Differences')
  const [first, ...groups] = differenceGroups
  return (
    <div className={prose.columns}>
      <Contents
        beside
        entries={[
          ...first.differences.map((id) => ({
            id,
            label: <RegistryText text={byId[id].title[locale]} />,
            shown: { 'data-since': knownSince(byId[id].facts, locale) }
          })),
          { id: 'rest', label: t('rest') }
        ]}
      />
      <div>
        <p className="meta">
          <HowToCite />
        </p>
        {first.differences.map((id) => (
          <Difference key={id} id={id} />
        ))}
        <h2 id="rest">{t('rest')}</h2>
        {groups.map((group) => (
          <details
            key={group.id}
            id={`group-${group.id}`}
            data-since={group.differences.map((id) => knownSince(byId[id].facts, locale)).sort()[0]}
          >
            <summary>
              {t(`groups.${group.id}`)} <span>{group.differences.length}</span>
            </summary>
            {group.differences.map((id) => (
              <Difference key={id} id={id} />
            ))}
          </details>
        ))}
      </div>
    </div>
  )
}

/**
 * One disagreement: for each figure its day, what it counted and its source. The first is the one that the portal uses, unless it only
 * reports them.
 */
function Difference({ id }: { id: DifferenceId }) {
  const locale = useLocale()
  const t = useTranslations('Differences')
  const status = useTranslations('Status')
  const { facts: ids, title, why } = byId[id]
  const isUsed = (index: number) => index === 0 && !reportedOnly.includes(id)
  return (
    <section className={styles.difference} data-since={knownSince(ids, locale)}>
      <h2 id={id}>
        <RegistryText text={title[locale]} />
      </h2>
      <p>
        <RegistryText text={why[locale]} />
      </p>
      <table className="table">
        <tbody>
          {ids.map((factId, index) => {
            const fact: Fact<SourceId> = facts[factId]
            return (
              <tr key={factId} id={figureId(factId)} data-used={isUsed(index) ? '' : undefined}>
                <th scope="row">
                  <AddressLink id={factId}>
                    <RegistryText text={factText(fact, locale)} />
                  </AddressLink>
                  {isUsed(index) && <span className={`tag filled ${styles.used}`}>{t('used')}</span>}
                </th>
                <td>
                  <RegistryText text={`${fact.label[locale]}. ${fact.note?.[locale] ?? ''}`} />
                  <p className="meta">
                    {formatDayCompact(fact.asOf)}, {status(fact.status)}. <SourceLink id={leadSource(fact.sources, sources, locale)} />
                  </p>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
