import { useLocale, useTranslations } from 'next-intl'
import { inPhases } from '@/components/frame/shown'
import { facts } from '@/content/facts'
import { factText } from '@/lib/fact'
import { formatDay } from '@/lib/format'
import { Link } from '@/components/ui/link'

/** What a voter needs to know before the day of the vote and on it: the list, voting away or at home, documents. */
export function BeforeVoting() {
  const locale = useLocale()
  const t = useTranslations('Home')
  const rows = [
    {
      key: 'list',
      to: '/explainers/how-voting-worked#on-the-list',
      text: t('todo.listText', { lists: factText(facts['lists-open'], locale, 'short-from') })
    },
    {
      key: 'away',
      to: '/explainers/how-voting-worked#away',
      text: t('todo.awayText', {
        until: formatDay(facts['absentee-until'].value, locale, 'short'),
        untilTime: factText(facts['absentee-until'], locale, 'to')
      })
    },
    {
      key: 'home',
      to: '/explainers/how-voting-worked#at-home',
      text: t('todo.homeText', { noon: factText(facts['home-voting-until'], locale, 'to') })
    },
    { key: 'document', to: '/explainers/how-voting-worked#at-the-station', text: t('todo.documentText') }
  ] as const
  return (
    <section className="band" aria-labelledby="next" {...inPhases('announced', 'voting')}>
      <h2 id="next">{t('forVoters')}</h2>
      <ul className="cards">
        {rows.map(({ key, to, text }) => (
          <li key={key}>
            <h3>
              <Link to={to}>{t(`todo.${key}`)}</Link>
            </h3>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
