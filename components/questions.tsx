import { useTranslations } from 'next-intl'
import { Link } from './link'

const cards = [
  { key: 'asked', to: '/explainers/referendum-in-brief' },
  { key: 'voted', to: '/explainers/how-voting-worked' },
  { key: 'now', to: '/explainers/after-the-vote' }
] as const

/** The three questions with which most readers come, in the tense of the phase. */
export function Questions() {
  const t = useTranslations('Home')
  return (
    <section className="band" aria-labelledby="questions">
      <h2 id="questions">{t('questions')}</h2>
      <ul className="cards">
        {cards.map(({ key, to }) => (
          <li key={key}>
            <h3>
              <Link to={to}>
                <span data-when="announced voting">{t(`question.${key}Ahead`)}</span>
                <span data-when="counting decided in-force">{t(`question.${key}`)}</span>
              </Link>
            </h3>
            <p>{t(`question.${key}Text`)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
