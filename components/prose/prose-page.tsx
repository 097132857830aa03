import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Page } from '@/components/frame/page'
import { PageTitle } from '@/components/frame/page-title'
import { pageMetadata } from '@/components/frame/metadata'
import { isListed, SourceList } from '@/components/lists/source-list'
import { Link } from '@/components/ui/link'
import { keyFigures } from '@/content/key-figures'
import { holdsSince } from '@/content/known'
import type { Citation } from '@/content/rules/read-prose.mjs'
import { easyOf, explainers, isEasy, isProse, parallel, type Path, type ProsePath } from '@/lib/pages'
import { blocksOf } from './blocks'
import easyStyles from './easy.module.css'
import { loadProse, titleOf } from './load-prose'
import { ProseBody } from './prose-body'
import styles from './prose.module.css'
import { TermNote } from './term-note'
import { LaterText, Title } from './later-text'

/** Title, description and addresses of a page of prose. */
export async function proseMetadata(path: ProsePath): Promise<Metadata> {
  const { meta } = await loadProse(path)
  return pageMetadata(await getLocale(), path, meta.title, meta.description, meta.updated)
}

type Props = {
  path: ProsePath
  /** What a component within the text cites beyond the text's own marks. */
  cites?: readonly Citation[]
}

/** A page of prose: title, text, the sources it rests on, and where to go next. */
export async function ProsePage({ path, cites = [] }: Props) {
  const t = await getTranslations('Prose')
  const inConstitution = await getTranslations('Constitution')
  const { default: Content, meta, citations } = await loadProse(path)
  const cited = [...citations, ...cites]
  const since = holdsSince(cited, meta.updated)
  const slug = explainers.find((each) => path === `/explainers/${each}`)
  return (
    <Page
      path={path}
      updated={meta.updated}
      after={
        cited.some(isListed) && (
          <section className={`band ${styles.prose}`} aria-labelledby="sources">
            <SourceList citations={cited} />
          </section>
        )
      }
    >
      <article className={isEasy(path) ? `band ${styles.prose} ${easyStyles.easy}` : `band ${styles.prose}`}>
        <PageTitle>
          <Title {...meta} />
        </PageTitle>
        {meta.anytime && <LaterText since={since}>{meta.anytime}</LaterText>}
        <ProseBody blocks={blocksOf(Content({}))} since={meta.anytime && since} figures={slug ? keyFigures[slug] : []}>
          {isEasy(path) && <InFull pages={easyOf[path]} />}
          <p className={styles.next}>
            {t('next')}: <PageLink to={meta.next} />
          </p>
          {slug && (
            <p className="meta">
              <Link className="reach" to={parallel(`/explainers/${slug}`)}>
                {inConstitution('parallel')}
              </Link>
            </p>
          )}
        </ProseBody>
      </article>
      <TermNote />
    </Page>
  )
}

/** A link to a page, by its title. */
async function PageLink({ to }: { to: Path }) {
  const prose = isProse(to) ? await loadProse(to) : null
  return <Link to={to}>{prose ? <Title {...prose.meta} /> : await titleOf(to)}</Link>
}

/** The pages that tell at length what one in easy language tells. */
async function InFull({ pages }: { pages: readonly Path[] }) {
  const t = await getTranslations('Prose')
  return (
    <>
      <p className={styles.next}>{t('more')}</p>
      <ul className={easyStyles.full}>
        {pages.map((path) => (
          <li key={path}>
            <PageLink to={path} />
          </li>
        ))}
      </ul>
    </>
  )
}
