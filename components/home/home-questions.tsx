import { useTranslations } from 'next-intl'
import { inPhases } from '@/components/frame/shown'
import { Link } from '@/components/ui/link'
import { explainers } from '@/lib/pages'
import styles from './home.module.css'

const cards = [
  { key: 'asked', to: '/explainers/referendum-in-brief' },
  { key: 'voted', to: '/explainers/how-voting-worked' },
  { key: 'now', to: '/explainers/after-the-vote' }
] as const

const cardTargets: readonly string[] = cards.map(({ to }) => to)
const moreLinks = [
  { key: 'results', to: '/results' },
  ...explainers.map((slug) => ({ key: slug, to: `/explainers/${slug}` as const })).filter(({ to }) => !cardTargets.includes(to)),
  { key: 'constitution', to: '/constitution' },
  { key: 'questions', to: '/questions' },
  { key: 'timeline', to: '/timeline' },
  { key: 'glossary', to: '/glossary' }
] as const

/** Three questions that most readers have, in the tense of the phase, and links to the other pages. */
export function HomeQuestions() {
  const t = useTranslations('Home')
  return (
    <section className="band" aria-labelledby="questions">
      <h2 id="questions">{t('questions')}</h2>
      <ul className="cards">
        {cards.map(({ key, to }) => (
          <li key={key}>
            <h3>
              <Link to={to}>
                <span {...inPhases('announced', 'voting')}>{t(`question.${key}Ahead`)}</span>
                <span {...inPhases('counting', 'decided', 'in-force')}>{t(`question.${key}`)}</span>
              </Link>
            </h3>
            <p>{t(`question.${key}Text`)}</p>
          </li>
        ))}
      </ul>
      <ul className={styles.more} aria-label={t('more.label')}>
        {moreLinks.map(({ key, to }) => (
          <li key={key}>
            <Link to={to}>{t(`more.${key as Exclude<typeof key, 'referendum-in-brief' | 'how-voting-worked' | 'after-the-vote'>}`)}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
