/**
 * The search over the whole portal: which entries of the index answer a query, the best first. It is made once of the file that the build
 * wrote (scripts/finish/search.mjs) and then asked at each keystroke.
 */
import type { Locale } from './locale'
import { addressesMeant } from './search-articles'
import { functionWords, isOneSlipFrom, queryWords, questionWords, searchWords, stemsOf } from './search-words'

/** The kinds of entries, in the order in which they are shown where they answer equally well. */
export const searchKinds = ['question', 'figure', 'term', 'article', 'date', 'explainer', 'source', 'portal'] as const
export type SearchKind = (typeof searchKinds)[number]

/** The file of a language: the n-th value of each column is that of the n-th entry, an empty text where it has none. */
export type SearchIndex = {
  language: Locale
  /** The pages in the order of their entries, each with how many it has; the first entry of each is the page itself. */
  pages: readonly { path: string; kind: SearchKind; entries: number }[]
  ids: readonly string[]
  headings: readonly string[]
  /** The heading above, where that is not the page's title. */
  under: readonly string[]
  /** The instants (ISO) between which it shows. */
  since: readonly string[]
  until: readonly string[]
  /** Other names, in the other language too, separated by commas: they are found and not shown. */
  also: readonly string[]
  /** Its text in lines, the answer first; an article's is that of its points. */
  texts: readonly string[]
}
export type SearchEntry = {
  path: string
  kind: SearchKind
  id: string
  /** The title of its page. */
  title: string
  heading: string
  under: string
  also: readonly string[]
  lines: readonly string[]
}

/** Where an entry has a word, and how much that says. */
const weights = { heading: 3, under: 1.3, also: 2.6, first: 1.5, text: 1, place: 0.8 }
/** The same for the title of a page that says what its entries are about: an article, a region. */
const weightOfSubject = 1.5
/** Points and events have a number or a day for a heading: their text is what says something. */
const weightsOfPlainText = { event: 2, point: 2.3 }
/** How near the name of a point is to any query, because it has none. */
const nearnessOfPoint = 0.75
/** What it adds that a word stands in another place of the entry too. */
const weightOfRepetition = 0.2
/** Answers and figures before long texts. */
const kindWeights: Record<SearchKind, number> = {
  question: 1.4,
  figure: 1.12,
  term: 1.12,
  article: 1,
  date: 1,
  explainer: 1,
  source: 0.5,
  portal: 0.95
}
/** What is asked for: a day, a count, a text to read; and the kinds that answer it. */
const whenWords = asSet('қашан уақыты когда')
const countWords = asSet('қанша неше нешеу сколько')
const articleWords = asSet('бап баптар баптары статья статьи')
const textWords = asSet('мәтіні мәтін сайты хабар текст сайт новость закон')
const intents: readonly { asks: (word: string, contents: number) => boolean; worth: (document: Document) => number }[] = [
  { asks: (word) => whenWords.has(word), worth: ({ entry }) => (entry.kind === 'date' && entry.id ? 2.3 : 1) },
  { asks: (word, contents) => contents <= 2 && /^\d+\.\d/.test(word), worth: ({ entry }) => (entry.kind === 'date' ? 1.2 : 1) },
  { asks: (word) => countWords.has(word), worth: ({ hasNumber, asksCount }) => (asksCount ? 1.9 : hasNumber ? 1.35 : 1) },
  {
    asks: (word) => /^(\d+,\d+|\d{5,})$/.test(word),
    worth: ({ entry }) => (entry.kind === 'figure' || entry.kind === 'question' ? 2.4 : 1)
  },
  { asks: (word) => articleWords.has(word), worth: ({ entry }) => (entry.kind === 'article' && !/^p\d/.test(entry.id) ? 1.8 : 1) },
  { asks: (word) => textWords.has(word), worth: ({ entry }) => (entry.kind === 'source' ? 2.4 : 1) }
]

function asSet(text: string): ReadonlySet<string> {
  return new Set(searchWords(text))
}

/** Hits that answer less well than this share of the best ones are left out. */
const leastShare = 0.12

/** An entry, and what of it can be found. */
type Document = {
  entry: SearchEntry
  address: string
  /** Its heading and other names, each as words. */
  names: readonly (readonly string[])[]
  hasNumber: boolean
  /** Its heading asks how many. */
  asksCount: boolean
  worth: number
  /** Its heading is a number or a day. */
  isPoint: boolean
  order: number
  since: number
  until: number
}
type Posting = { document: Document; weight: number }
type Word = { word: string; kazakh: string; russian: string; postings: Posting[] }
/** What a word of the query may be: a word of the index, with its likeness; or what a term of that name is called on the page. */
type Meaning = { postings: readonly Posting[]; likeness: number; word: string }

export type Hit = { address: string; entry: SearchEntry; score: number; words: ReadonlySet<string> }

/** How many letters forms of a word share at least: no stem is shorter. */
const sharedLetters = 3

/** How sure it is that a word of the index is a word of the query: 0 to 1. */
function likeness(query: Word, word: Word, isLast: boolean, language: Locale): number {
  if (query.word === word.word) return 1
  if (/^\d/.test(query.word) || /^\d/.test(word.word)) return 0
  const [isKazakh, isRussian] = [query.kazakh === word.kazakh, query.russian === word.russian]
  if (language === 'kk' ? isKazakh : isRussian) return 0.92
  // By the rules of the other language, which fit by chance too.
  if (isKazakh || isRussian) return 0.8
  if (isLast && query.word.length >= 3 && word.word.startsWith(query.word)) return 0.5 + 0.4 * (query.word.length / word.word.length)
  let common = 0
  while (common < query.word.length && query.word[common] === word.word[common]) common += 1
  if (common < 4) return 0
  const longer = Math.max(Math.min(query.kazakh.length, query.russian.length), Math.min(word.kazakh.length, word.russian.length))
  const share = common / longer
  return share >= 0.7 ? Math.min(0.8, 0.7 * share) : 0
}

/** The same for a word of the query that the index has in no form: it may have a slip. */
function likenessWithSlip(query: Word, word: Word): number {
  if (query.word.length < 5 || /^\d/.test(query.word) || /^\d/.test(word.word)) return 0
  if (isOneSlipFrom(query.word, word.word)) return 0.7
  const inStem = (stem: string, other: string) => stem.length >= 5 && isOneSlipFrom(stem, other)
  return inStem(query.kazakh, word.kazakh) || inStem(query.russian, word.russian) ? 0.6 : 0
}

const asWord = (word: string): Word => {
  const [kazakh, russian] = stemsOf(word)
  return { word, kazakh, russian, postings: [] }
}
/** What an entry is worth before any query. */
function worthOf({ kind, path, id }: SearchEntry, language: Locale): number {
  if (!id) return 1.05 * Math.max(1, kindWeights[kind])
  if (path === '/constitution/1995') return 0.6
  if (path === '/results') return 1.25
  if (path === '/results/why-numbers-differ') return 0.95
  // An hour of a region: its page says the last.
  if (/^t-\d/.test(id) && path !== '/results') return 0.7
  // A source in the language of the page goes before its twin.
  return kindWeights[kind] * (kind === 'source' && id.endsWith(`-${language}`) ? 1.1 : 1)
}
/** How much more an entry is worth that is called exactly what was typed. */
function exactness({ kind }: SearchEntry, inHeading: boolean, isAsked: boolean): number {
  if (kind === 'question' && !isAsked) return 1.15
  return inHeading && kind === 'term' ? 1.6 : 1.4
}
/** The words of a text that say something: a year is not among them where it is that of the vote. */
const contentWords = (text: string) => searchWords(text).filter((word) => !functionWords.has(word))
const stemmed = (words: readonly string[]) => words.map((word) => stemsOf(word)[0]).join(' ')

/** Makes the search of one language. */
export function createSearch({ language, pages, ids, headings, under, since, until, also, texts: lines }: SearchIndex) {
  const words = new Map<string, Word>()
  const documents: Document[] = []
  const byAddress = new Map<string, Document>()
  /** Terms by their other names, as stems: the way from a word of the other language to the word of the page. */
  const terms = new Map<string, Document[]>()

  function addWords(document: Document, texts: readonly string[], weight: number) {
    for (const each of texts) {
      let word = words.get(each)
      if (!word) words.set(each, (word = asWord(each)))
      const last = word.postings.at(-1)
      if (last?.document === document) last.weight = Math.max(last.weight, weight) + (last.weight === weight ? 0 : weightOfRepetition)
      else word.postings.push({ document, weight })
    }
  }

  let next = 0
  for (const { path, kind, entries } of pages) {
    const title = headings[next] ?? ''
    for (const end = next + entries; next < end; next += 1) {
      const entry: SearchEntry = {
        path,
        kind,
        id: ids[next] ?? '',
        title,
        heading: headings[next] ?? '',
        under: under[next] ?? '',
        also: (also[next] ?? '').split(', ').filter(Boolean),
        lines: (lines[next] ?? '').split('\n').filter(Boolean)
      }
      addEntry(entry, Date.parse(since[next] ?? '') || -Infinity, Date.parse(until[next] ?? '') || Infinity)
    }
  }

  function addEntry(entry: SearchEntry, knownSince: number, shownUntil: number) {
    const { path, kind, id, title, heading, under: above } = entry
    const isPoint = kind === 'date' ? id !== '' : kind === 'article' && /^[pa]\d/.test(id)
    const headingWords = searchWords(heading)
    const document: Document = {
      entry,
      address: `/${language}${path}${id && '#'}${id}`,
      // «46-бап. Президенттің өкілеттіктері» is named by what follows the number.
      names: [heading.replace(/^[^.]*\d[^.]*\. /, ''), ...entry.also].map(contentWords),
      hasNumber: entry.lines.some((line) => /\d/.test(line)),
      asksCount: headingWords.some((word) => countWords.has(word)),
      isPoint,
      worth: worthOf(entry, language),
      order: documents.length,
      since: knownSince,
      until: shownUntil
    }
    documents.push(document)
    if (shownUntil === Infinity) byAddress.set(document.address, document)
    addWords(document, headingWords, above ? weights.under : weights.heading)
    for (const name of entry.also) {
      const nameWords = searchWords(name)
      addWords(document, nameWords, nameWords.length > 2 && kind === 'term' ? weights.under : weights.also)
      if (kind === 'term') {
        const key = stemmed(nameWords)
        terms.set(key, [...(terms.get(key) ?? []), document])
      }
    }
    const following = kind === 'figure' ? weights.first : weights.text
    entry.lines.forEach((line, index) =>
      addWords(
        document,
        searchWords(line),
        isPoint ? weightsOfPlainText[kind === 'date' ? 'event' : 'point'] : index ? following : weights.first
      )
    )
    if (id)
      addWords(document, searchWords(`${title} ${above}`), /^\/(constitution\/|results\/kz-)/.test(path) ? weightOfSubject : weights.place)
  }
  const vocabulary = [...words.values()]
  /** The words by their first letters, which all forms of a word share. */
  const byBeginning = new Map<string, Word[]>()
  for (const each of vocabulary) {
    const beginning = each.word.slice(0, sharedLetters)
    byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), each])
  }

  /** What a word of the query may be in the index; kept, because most words stay from keystroke to keystroke. */
  const known = new Map<string, Meaning[]>()
  function meaningsOf(text: string, isLast: boolean): Meaning[] {
    const key = `${text}${isLast ? '…' : ''}`
    let found = known.get(key)
    if (found) return found
    const query = asWord(text)
    const like = (value: number, { word, postings }: Word) => (value > 0 ? [{ word, postings, likeness: value }] : [])
    const near = byBeginning.get(text.slice(0, sharedLetters)) ?? []
    found = near.flatMap((word) => like(likeness(query, word, isLast, language), word))
    // While a word is being typed its beginning is no slip.
    const isBegun = isLast && near.some(({ word }) => word.length > text.length && word.startsWith(text))
    if (!isBegun && text.length >= 5 && !found.some(({ likeness: value }) => value > 0.9))
      for (const word of vocabulary) found.push(...like(likenessWithSlip(query, word), word))
    known.set(key, found)
    return found
  }

  /** The entries whose headings or names have all words of a term's heading. */
  function entriesOnTerm({ entry }: Document): Posting[] {
    const [first, ...others] = contentWords(entry.heading).map((word) => {
      const byDocument = new Map<Document, number>()
      for (const meaning of meaningsOf(word, false))
        if (meaning.likeness > 0.9)
          for (const { document, weight } of meaning.postings) byDocument.set(document, Math.max(weight, byDocument.get(document) ?? 0))
      return byDocument
    })
    return [...(first ?? [])].flatMap(([document, weight]) => {
      const least = Math.min(weight, ...others.map((other) => other.get(document) ?? 0))
      return least > 0 ? [{ document, weight: least }] : []
    })
  }

  /**
   * For each word of the query what it means by the glossary: where some words beside each other are another name of a term, what the
   * page calls it.
   */
  function meaningsByGlossary(texts: readonly string[]): Meaning[][] {
    const found: Meaning[][] = texts.map(() => [])
    for (let start = 0; start < texts.length; start += 1)
      for (let end = Math.min(texts.length, start + 4); end > start; end -= 1) {
        const named = terms.get(stemmed(texts.slice(start, end)))
        if (!named) continue
        for (const term of named) {
          const meaning = { postings: entriesOnTerm(term), likeness: 0.75, word: '' }
          for (let index = start; index < end; index += 1) found[index]?.push(meaning)
        }
        break
      }
    return found
  }

  /**
   * The entries that answer a query, the best first.
   * @param at the instant (epoch ms) that the page shows: what was not known then is left out
   */
  return function search(query: string, at = Number.MAX_VALUE): Hit[] {
    const all = queryWords(query)
    const texts = [...new Set(all)]
    if (texts.join('').length < 2) return []
    const byGlossary = meaningsByGlossary(texts)
    /** The words of the index that are words of the query: which of these each is. */
    const matched = new Map<string, number>()
    const contents = texts.filter((text) => !functionWords.has(text)).length
    const found = new Map<Document, { score: number; weight: number; contents: number }>()
    let total = 0
    texts.forEach((text, index) => {
      const isFunctionWord = functionWords.has(text)
      const best = new Map<Document, number>()
      for (const { word, postings, likeness: value } of [...meaningsOf(text, index === texts.length - 1), ...(byGlossary[index] ?? [])]) {
        if (value >= 0.6 && word && !isFunctionWord) matched.set(word, index)
        for (const { document, weight } of postings)
          if (document.since <= at && document.until > at && value * weight > (best.get(document) ?? 0)) best.set(document, value * weight)
      }
      const rarity = Math.log(1 + documents.length / (1 + best.size)) * (isFunctionWord ? 0.12 : 1)
      total += rarity
      for (const [document, worth] of best) {
        let hit = found.get(document)
        if (!hit) found.set(document, (hit = { score: 0, weight: 0, contents: 0 }))
        hit.score += rarity * worth
        hit.weight += rarity * Math.min(1, worth)
        if (!isFunctionWord) hit.contents += 1
      }
    })
    const asked = intents.filter(({ asks }) => texts.some((text) => asks(text, contents)))
    const isAsked = texts.some((text) => questionWords.has(text))
    /** How nearly a name of the entry is the query: 1 if it has the same words and no others. */
    const closenessOf = (name: readonly string[]) => {
      const inName = new Set<number>()
      for (const word of name) {
        const index = matched.get(word)
        if (index !== undefined) inName.add(index)
      }
      return inName.size / Math.max(1, name.length, contents)
    }
    const marked: ReadonlySet<string> = new Set(matched.keys())
    const hits = [...found].flatMap(([document, { score, weight, contents: has }]) => {
      const coverage = weight / total
      // Of two words both are meant.
      if (coverage < 0.5 || has < Math.min(2, contents)) return []
      const { entry, address } = document
      const [heading = 0, ...others] = document.names.map(closenessOf)
      const near = Math.max(document.isPoint ? nearnessOfPoint : 0, heading, ...others)
      // A bare term is looked up, a question is answered.
      const isLookedUp = entry.kind === 'term' && isAsked ? 0.55 : 1
      const exact = near === 1 && (contents < 3 || document.isPoint) && !entry.under ? exactness(entry, heading === 1, isAsked) : 1
      const isAside = entry.kind === 'article' && !entry.id && near < 0.5 ? 0.75 : 1
      const worth = asked.reduce((product, intent) => product * intent.worth(document), document.worth * isLookedUp * exact * isAside)
      return [{ document, address, entry, words: marked, score: score * coverage ** 2.5 * worth * (0.6 + 0.4 * near) }]
    })
    const meant = addressesMeant(all).map((address) => byAddress.get(`/${language}${address}`))
    const direct = meant.find((document) => document && document.since <= at)
    const directHit = direct && hits.find(({ document }) => document === direct)
    if (directHit) directHit.score += 1000
    else if (direct) hits.push({ document: direct, address: direct.address, entry: direct.entry, words: marked, score: 1000 })
    hits.sort((a, b) => b.score - a.score || a.document.order - b.document.order)
    const least = leastShare * Math.min(hits[0]?.score ?? 0, hits[1]?.score ?? 0)
    return hits.filter(({ score }) => score >= least)
  }
}
