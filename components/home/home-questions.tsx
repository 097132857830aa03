import { useTranslations } from 'next-intl'
import { inPhases } from '@/components/frame/shown'
import { Link } from '@/components/ui/link'

const cards = [
  { key: 'asked', to: '/explainers/referendum-in-brief' },
  { key: 'voted', to: '/explainers/how-voting-worked' },
  { key: 'now', to: '/explainers/after-the-vote' }
] as const

/** Until the Constitution is in force: three questions that most readers have, in the tense of the phase. */
export function HomeQuestions() {
  const t = useTranslations('Home')
  return (
    <section className="band" aria-labelledby="questions" {...inPhases('announced', 'voting', 'counting', 'decided')}>
      <h2 id="questions">{t('questions')}</h2>
      <ul className="cards">
        {cards.map(({ key, to }) => (
          <li key={key}>
            <h3>
              <Link to={to}>
                <span {...inPhases('announced', 'voting')}>{t(`question.${key}Ahead`)}</span>
                <span {...inPhases('counting', 'decided')}>{t(`question.${key}`)}</span>
              </Link>
            </h3>
            <p>{t(`question.${key}Text`)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
