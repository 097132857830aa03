import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { pageName } from '@/components/frame/page-name'
import { Title } from '@/components/prose/later-text'
import { loadProse } from '@/components/prose/load-prose'
import { Link } from '@/components/ui/link'
import { RegistryText } from '@/components/ui/registry-text'
import { type TopicId, topics } from '@/content/constitution/topics'
import { regions } from '@/content/results'
import { compare } from '@/lib/alphabet'
import { easyPages, explainers, isProse, type Path } from '@/lib/pages'
import { regionIds } from '@/lib/regions'
import styles from './subjects.module.css'

/** The pages of each subject, under the headings of the page of the search. */
const subjects = {
  results: ['/results', '/results/why-numbers-differ', '/past-referendums'],
  explainers: ['/explainers', ...explainers.map((slug) => `/explainers/${slug}` as const), '/forum'],
  easy: ['/easy', ...easyPages.map((slug) => `/easy/${slug}` as const)],
  constitution: ['/constitution', '/constitution/1995'],
  answers: ['/questions', '/timeline', '/glossary'],
  about: [
    '/news',
    '/about',
    '/about/accessibility',
    '/about/claims',
    '/about/corrections',
    '/about/data',
    '/about/neutrality',
    '/about/official-addresses',
    '/about/offline',
    '/about/privacy',
    '/poster'
  ]
} as const satisfies Record<string, readonly Path[]>

/** Every page of the portal by subject: what the page of the search holds without a query, and without scripts. */
export async function Subjects() {
  const t = await getTranslations('Search')
  const nav = await getTranslations('Nav')
  const locale = await getLocale()
  const byName = regionIds.toSorted((a, b) => compare(locale)(regions[a].name[locale], regions[b].name[locale]))
  return (
    <section className={`wide ${styles.subjects}`} aria-labelledby="subjects">
      <h2 id="subjects">{t('subjects')}</h2>
      <div className={styles.columns}>
        <Subject name={nav('results')} pages={subjects.results}>
          <Fold id="regions" name={t('regions')} count={regionIds.length}>
            {byName.map((id) => (
              <li key={id}>
                <Link to={`/results/${id}`}>
                  <RegistryText text={regions[id].name[locale]} />
                </Link>
              </li>
            ))}
          </Fold>
        </Subject>
        <Subject name={nav('explainers')} pages={subjects.explainers} />
        <Subject name={nav('easy')} pages={subjects.easy} />
        <Subject name={nav('constitution')} pages={subjects.constitution}>
          <Fold id="topics" name={t('topics')} count={Object.keys(topics).length}>
            {(Object.keys(topics) as TopicId[]).map((topic) => (
              <li key={topic}>
                <Link to={`/constitution#t-${topic}`}>
                  <RegistryText text={topics[topic][locale]} />
                </Link>
              </li>
            ))}
          </Fold>
        </Subject>
        <Subject name={t('answers')} pages={subjects.answers} />
        <Subject name={t('about')} pages={subjects.about} />
      </div>
    </section>
  )
}

async function Subject({ name, pages, children }: { name: string; pages: readonly Path[]; children?: ReactNode }) {
  return (
    <div>
      <h3>{name}</h3>
      <ul className={styles.pages}>
        {pages.map((path) => (
          <li key={path}>
            <Link to={path}>
              <PageName path={path} />
            </Link>
          </li>
        ))}
      </ul>
      {children}
    </div>
  )
}

async function PageName({ path }: { path: Path }) {
  const meta = isProse(path) && (await loadProse(path)).meta
  if (meta) return <Title {...meta} />
  return await pageName(await getLocale(), path)
}

function Fold({ id, name, count, children }: { id: string; name: string; count: number; children: ReactNode }) {
  return (
    <details id={id}>
      <summary>
        {name} <span>{count}</span>
      </summary>
      <ul className={styles.pages}>{children}</ul>
    </details>
  )
}
