/** What a page answers, in few words: for the picture that a messenger shows of it, and for whoever shares it. */
import { phaseValues } from '@/components/home/phase-values'
import { labelsWithBase } from '@/components/prose/key-figures'
import { loadProse, type ProseMeta } from '@/components/prose/load-prose'
import { lastTurnout } from '@/components/results/last-turnout'
import { editionOf1995 } from '@/content/constitution/articles-of-1995'
import { guide } from '@/content/constitution/guide'
import { answers } from '@/content/answers'
import { articleGists } from '@/content/descriptions'
import { type FactId, facts } from '@/content/facts'
import { keyFigures } from '@/content/key-figures'
import { regions } from '@/content/results'
import { updated } from '@/content/updated'
import { articleIds, articleName, articlePath, type ChangeLabel } from '@/lib/constitution'
import { type Fact, factText } from '@/lib/fact'
import { formatDay } from '@/lib/format'
import { firstSentences, withFacts } from '@/lib/head-text'
import type { Locale } from '@/lib/locale'
import { type Explainer, explainers, isProse, type Path, type TitledPath, titleNamespaces } from '@/lib/pages'
import { type RegionId, regionIds } from '@/lib/regions'
import { changedOn } from './changed'
import { wordsIn } from './language'
import { descriptionOf } from './metadata'
import { releasePhase } from './site'

type Figure = { value: string; label: string; group?: 'for' | 'against' }

export type Summary = {
  title: string
  /** A sentence or two under the title. */
  text?: string
  /** The answer as figures: one to three, votes for and against always together. */
  figures?: readonly Figure[]
  /** The four groups of ballots, of which a bar shows the proportion. */
  bar?: readonly number[]
  /** What became of an article. */
  mark?: { label: ChangeLabel; words: string }
  /** What the figures are shares of, or whose words these are. */
  base?: string
  /** How firm it is, and of which day. */
  stamp: { status: string; day: string }
  /** The answer as a sentence, where it is more than `text`. */
  answer?: string
}

/** The four groups of ballots in the order of the bar. */
const ballots = [facts.for, facts.against, facts.invalid, facts['not-counted']] as const

/** The most letters of a text under the title of a picture. */
const roomForText = 220

/** The page that is shown in both languages beside each other is summed up as that page is. */
const withoutParallel = (path: Path) => path.replace(/\/parallel$/, '') as Path

/** What a page answers, in a language; null for a page that has no answer of its own but its description. */
export async function summaryOf(page: Path, locale: Locale): Promise<Summary | null> {
  const path = withoutParallel(page)
  const region = regionIds.find((id) => path === `/results/${id}`)
  if (region) return ofRegion(region, locale)
  const article = articleIds.find((id) => path === articlePath(id))
  if (article) return ofArticle(article, locale)
  if (isProse(path)) {
    const { meta } = await loadProse(path, locale)
    const slug = explainers.find((each) => path === `/explainers/${each}`)
    return slug
      ? ofExplainer(slug, meta, locale)
      : { title: meta.title, text: descriptionOf(locale, path).text ?? meta.description, stamp: changed(meta.updated, locale) }
  }
  if (path === '/') return ofHome(locale)
  if (path === '/results') return ofResults(locale)
  if (path === '/constitution/1995') return ofOldConstitution(locale)
  return path in titleNamespaces ? ofTitled(path as TitledPath, locale, await changedOn(path)) : null
}

/** The day of a change as a stamp. */
export const changed = (day: string, locale: Locale): Summary['stamp'] => ({
  status: wordsIn(locale)('Share.updated'),
  day: formatDay(day, locale)
})

function ofTitled(path: TitledPath, locale: Locale, day: string): Summary {
  const t = wordsIn(locale)
  const words = titleNamespaces[path]
  return { title: t(`${words}.title`), text: descriptionOf(locale, path).text ?? t(`${words}.lead`), stamp: changed(day, locale) }
}

/** Both answers of the ballot, at the same size, with what they are shares of. */
function result(locale: Locale) {
  const t = wordsIn(locale)
  const text = (id: FactId) => factText(facts[id] as Fact, locale)
  const base = t('Result.share', { participated: text('participated') })
  const figures = answers.map(({ id, share, answer }) => ({ group: id, value: text(share), label: text(answer) }))
  return {
    figures,
    bar: ballots.map(({ value }) => value),
    base: `${base[0]?.toUpperCase()}${base.slice(1)}`,
    stamp: { status: t('Result.final'), day: text('result-final-day') },
    answer: `${figures.map(({ label, value }) => `«${label}» – ${value}`).join('; ')} (${base}).`
  }
}

function ofHome(locale: Locale): Summary {
  const t = wordsIn(locale)
  return {
    title: factText(facts['voting-day'], locale, 'weekday'),
    text: t(`Home.answer.${releasePhase === 'in-force' ? 'in-force' : 'decided'}`, phaseValues(locale)),
    ...result(locale)
  }
}

/** The page in both languages, which is the result without more words. */
export function ofBothLanguages(): Summary {
  const [kk, ru] = [result('kk'), result('ru')]
  const both = (one: string, other: string | undefined) => `${one} · ${other}`
  return {
    title: factText(facts['voting-day'], 'kk', 'weekday'),
    text: factText(facts['voting-day'], 'ru', 'weekday'),
    figures: kk.figures.map((figure, index) => ({ ...figure, label: both(figure.label, ru.figures[index]?.label) })),
    bar: kk.bar,
    base: both(kk.base, ru.base),
    stamp: { status: both(kk.stamp.status, ru.stamp.status), day: both(kk.stamp.day, ru.stamp.day) }
  }
}

function ofResults(locale: Locale): Summary {
  const t = wordsIn(locale)
  return { title: t('Results.title'), text: `${t('Results.turnoutShare')}: ${factText(facts.turnout, locale)}`, ...result(locale) }
}

/** A region by the last hour of which its turnout is known, beside the country's. */
function ofRegion(id: RegionId, locale: Locale): Summary {
  const t = wordsIn(locale)
  const { name } = regions[id]
  const values = lastTurnout(id, locale)
  return {
    title: t('Region.title', { region: name[locale] }),
    text: t('Home.turnoutAt', values),
    figures: [
      { value: values.percent, label: name[locale] },
      { value: values.country, label: t('Region.country') }
    ],
    base: t('Region.preliminary'),
    stamp: { status: t('Share.preliminary'), day: factText(facts['voting-day'], locale) },
    answer: `${t('Region.answer', values)} ${t('Region.preliminary')}`
  }
}

/** An explainer by the figures that stand beside it, else by its short answer. */
function ofExplainer(slug: Explainer, { title, updated: day }: ProseMeta, locale: Locale): Summary {
  const { text: answer = '' } = descriptionOf(locale, `/explainers/${slug}`)
  const t = wordsIn(locale)
  const figures = keyFigures[slug].map((id): Figure => {
    const key = labelsWithBase[id]
    return { value: factText(facts[id] as Fact, locale), label: key ? t(`Past.${key}`) : facts[id].label[locale] }
  })
  return {
    title,
    ...(figures.length ? { figures } : { text: answer }),
    stamp: changed(day, locale),
    answer
  }
}

function ofArticle(id: (typeof articleIds)[number], locale: Locale): Summary {
  const t = wordsIn(locale)
  const {
    label,
    [locale]: { title, summary }
  } = guide[id]
  return {
    title: `${articleName(locale, id)}. ${title}`,
    text: withFacts(articleGists[id]?.[locale] ?? firstSentences(summary, roomForText), facts, locale),
    mark: { label, words: t(`Constitution.label.${label}`) },
    base: t('Constitution.ownTitle'),
    stamp: changed(updated['/constitution'], locale)
  }
}

function ofOldConstitution(locale: Locale): Summary {
  const t = wordsIn(locale)
  return {
    title: t('Constitution.old', { year: '1995' }),
    text: t('Constitution.oldLead', { year: '1995', date: formatDay(editionOf1995, locale, 'adj') }),
    stamp: changed(updated['/constitution'], locale)
  }
}
