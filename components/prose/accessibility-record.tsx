import { useLocale, useTranslations } from 'next-intl'
import { type CriterionId, criteria, wcagVersion } from '@/content/accessibility/criteria'
import record from '@/content/accessibility/record.json'
import { formatDay } from '@/lib/format'

/** How many tests hold a criterion, by what they look at. */
type Held = Partial<Record<'axe' | 'browser' | 'files' | 'parts', number>>
const held: Partial<Record<CriterionId, Held>> = record.held

/** The pages on which tests in the browser held the same criteria, by these. */
const pagesByCriteria = new Map<string, string[]>()
for (const [page, criteriaOfPage] of Object.entries(record.opened))
  pagesByCriteria.set(criteriaOfPage, [...(pagesByCriteria.get(criteriaOfPage) ?? []), page])

const principles = ['1', '2', '3', '4'] as const

/** The criteria of WCAG 2.2: what of each is checked, and what the tests of the last record held (scripts/accessibility-record.mjs). */
export function AccessibilityRecord() {
  const locale = useLocale()
  const t = useTranslations('Accessibility')
  const ids = Object.keys(criteria) as CriterionId[]
  function howHeld({ axe, browser, files, parts }: Held = {}) {
    const ways = [
      axe && t('axe', { count: `${axe}` }),
      browser && t('browser', { count: `${browser}` }),
      files && t('files', { count: `${files}` }),
      parts && t('parts', { count: `${parts}` })
    ].filter(Boolean)
    return ways.join(' · ') || t('none')
  }
  return (
    <>
      <p>
        {t('summary', {
          version: wcagVersion,
          held: `${ids.filter((id) => held[id]).length}`,
          count: `${ids.length}`,
          day: formatDay(record.day, locale),
          chromium: record.chromium,
          axe: record.axe
        })}
      </p>
      {principles.map((principle) => {
        const own = ids.filter((id) => id.startsWith(`${principle}.`))
        return (
          <details key={principle} id={`wcag-${principle}`}>
            <summary>
              {t(`principle.${principle}`)} <span>{own.length}</span>
            </summary>
            <ul>
              {own.map((id) => (
                <li key={id} id={`wcag-${id.replaceAll('.', '-')}`}>
                  <b>{id}</b> {criteria[id].name[locale]} ({criteria[id].level}). {criteria[id].checked[locale]}{' '}
                  <span className="meta">{howHeld(held[id])}</span>
                </li>
              ))}
            </ul>
          </details>
        )
      })}
      <details id="wcag-pages">
        <summary>
          {t('pages')} <span>{Object.keys(record.opened).length}</span>
        </summary>
        <p>{t('where')}</p>
        <ul>
          {[...pagesByCriteria].map(([ids, pages]) => (
            <li key={ids}>
              <b>{ids.replaceAll(' ', ', ')}</b> <span className="meta">{pages.join(' ')}</span>
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
