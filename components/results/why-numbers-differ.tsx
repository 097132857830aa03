import { useLocale, useTranslations } from 'next-intl'
import { SourceLink } from '@/components/ui/source-link'
import { RegistryText } from '@/components/ui/registry-text'
import { differences } from '@/content/differences'
import { facts } from '@/content/facts'
import { factSince, sourceSince } from '@/content/known'
import { type SourceId, sources } from '@/content/sources'
import { type Fact, factText, leadSource } from '@/lib/fact'
import { formatDayCompact } from '@/lib/format'
import { latest } from '@/lib/known'
import styles from './why-numbers-differ.module.css'
import '@/components/ui/table.css'
import '@/components/ui/tag.css'

/**
 * All figures that disagree, by subject: for each figure its day, what it counted and its source. The portal uses the first of each
 * subject.
 */
export function WhyNumbersDiffer() {
  const locale = useLocale()
  const t = useTranslations('Differences')
  const status = useTranslations('Status')
  return differences.map(({ id, facts: ids, title, why }) => (
    <section
      key={id}
      className={styles.difference}
      data-since={latest(ids.flatMap((factId) => [factSince[factId], sourceSince[leadSource(facts[factId].sources, sources, locale)]]))}
    >
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
              <tr key={factId} data-used={index === 0 ? '' : undefined}>
                <th scope="row">
                  <RegistryText text={factText(fact, locale)} />
                  {index === 0 && <span className={`tag filled ${styles.used}`}>{t('used')}</span>}
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
  ))
}
