/**
 * Makes the index of the search, one file per language, from the pages: so an entry says what the page says, and its address
 * is one that the page has. An entry is what stands at an id: a section, a fold, a question, a point of an article, a term, an event, an
 * hour of the turnout, a source; and one per page. What is shown in other phases than the release's is left out; since when an entry
 * counts as known is that of its latest part (`data-since`, `data-when`).
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'parse5'
import { root } from '../run.mjs'

/** The kind of the entries of a page, by its path without the language; pages of no kind are not searched. */
const kinds = [
  [/^\/questions$/, 'question'],
  [/^\/(results(\/.+)?|past-referendums)$/, 'figure'],
  [/^\/glossary$/, 'term'],
  [/^\/constitution(\/(\d+|preamble))?$/, 'article'],
  [/^\/timeline$/, 'date'],
  [/^\/(explainers(\/[^/]+)?|easy(\/[^/]+)?|forum)$/, 'explainer'],
  [/^\/news$/, 'source'],
  [/^\/about(\/.+)?$/, 'portal']
]
const kindOf = (path) => kinds.find(([pattern]) => pattern.test(path))?.[1]

const attribute = (element, name) => element.attrs?.find((candidate) => candidate.name === name)?.value
const has = (element, name) => attribute(element, name) !== undefined
const isElement = (node) => 'tagName' in node
const hasClass = (element, name) => (attribute(element, 'class') ?? '').split(/\s+/).includes(name)
/** Whether a paragraph is «Sources: …», so that its marks are what it says. */
const isListOfSources = (element) =>
  element.tagName === 'span'
    ? isListOfSources(element.parentNode)
    : /^[^:]{1,20}:\s*$/.test(
        element.childNodes
          .map(({ value }) => value ?? '')
          .join('')
          .trim()
      )
/** Whether the next list of figures has the same names, with more about each. */
function isToldAgain(element) {
  if (element.tagName !== 'dl') return false
  const namesIn = (list) => [...elementsIn(list)].filter(({ tagName }) => tagName === 'dt').map(textOf)
  const following = element.parentNode.childNodes
    .slice(element.parentNode.childNodes.indexOf(element) + 1)
    .find(({ tagName }) => tagName === 'dl')
  return !!following && namesIn(element).every((name) => namesIn(following).includes(name))
}

/** Parts of a page that say nothing of their own: navigation, forms, pictures, what proves or repeats the text. */
const leftOut = new Set(['nav', 'form', 'script', 'style', 'svg', 'fieldset', 'button', 'aside', 'template', 'thead', 'caption'])
/** `…-claim`: what a claim said; the search finds what is right. */
const idsLeftOut = /^(.+-claim|kinds|source-list|cite|citation|ground|counterparts|contents|all-hours|later-text|facts-.+|rule-.+)$/
/** Sections that every article has; its page and its points say the same. */
const headingsLeftOut = /^(change|points|official|topics)$/
const blocks = new Set(
  'article aside blockquote dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 li main ol p section summary table tbody td th tr ul'.split(
    ' '
  )
)
/** Elements whose parts stand in one line, with this sign between them. */
const rows = { tr: ' · ', dl: ': ' }

function* elementsIn(parent) {
  for (const node of parent.childNodes ?? [])
    if (isElement(node)) {
      yield node
      yield* elementsIn(node)
    }
}
const find = (parent, test) => {
  for (const element of elementsIn(parent)) if (test(element)) return element
}
const tidy = (text) =>
  text
    .replace(/[\u00a0\u202f]/g, '\u00a0')
    .replace(/[ \t\n]+/g, ' ')
    .replace(/ ([.,;:)»])/g, '$1')
    .trim()

/**
 * How many characters of an entry's text are kept, by the kind or the path of its page: what comes first is the answer, and the whole
 * index must stay within 60 KB (tests/built/search.test.ts).
 */
const limits = {
  question: 200,
  figure: 120,
  term: 80,
  article: 80,
  date: 130,
  explainer: 90,
  source: 80,
  portal: 120,
  '/results': 380,
  /** What it says of cookies is its second sentence. */
  '/about/privacy': 180,
  /** Its sentence and its hours. */
  region: 420,
  '/past-referendums': 220
}

/** The first sentences of the lines of an entry, within a limit; the first one always. */
function shorten(lines, limit) {
  const kept = []
  let length = 0
  for (const line of lines) {
    let part = ''
    for (const sentence of line.split(/(?<=[.!?])\s(?=[\p{Lu}«\d])/u)) {
      if (length && length + sentence.length > limit) return part ? [...kept, part] : kept
      part += (part && ' ') + sentence
      length += sentence.length
    }
    kept.push(part)
  }
  return kept
}

/** @typedef {{ id?: string, heading: string, text: string[], since?: string, until?: string, under?: string }} Entry */

/**
 * What can be found of one page.
 * @param {string} html the page as Next wrote it
 * @param {{ phases: { phase: string, from: string }[], released: string } & Record<string, unknown>} options the phases and the instant of
 * the release; `isArticle`, `isRegion`, `isFigures`: what the page is
 * @returns {Entry[]} the first is the page itself
 */
export function entriesOf(html, { phases, released, isArticle, isRegion, isFigures }) {
  const at = Date.parse(released)
  const shownPhase = phases.filter(({ from }) => Date.parse(from) <= at).at(-1)?.phase ?? phases[0].phase
  const main = find(parse(html), ({ tagName }) => tagName === 'main')
  const later = (a, b) => (!a ? b : !b ? a : Date.parse(a) >= Date.parse(b) ? a : b)
  const laterSince = attribute(find(main, (element) => has(element, 'data-later-since')) ?? {}, 'data-later-since')

  /** Since when an element shows; false where it does not at the release. */
  function sinceOf(element, inherited) {
    const shownIn = attribute(element, 'data-when')?.split(' ')
    if (shownIn && !shownIn.includes(shownPhase)) return false
    const until = attribute(element, 'data-until')
    if (until && Date.parse(until) <= at) return false
    const since = attribute(element, 'data-since')
    if (since && Date.parse(since) > at) return false
    const start = shownIn && phases.findIndex(({ phase }) => shownIn.includes(phase))
    return [inherited, since, start ? phases[start].from : undefined, has(element, 'data-later') ? laterSince : undefined].reduce(later)
  }
  const isLeftOut = (element) =>
    leftOut.has(element.tagName) ||
    has(element, 'data-tool') ||
    has(element, 'data-island') ||
    has(element, 'data-ahead-word') ||
    idsLeftOut.test(attribute(element, 'aria-labelledby') ?? attribute(element, 'id') ?? '') ||
    /(^|_)next$/.test(attribute(element, 'class') ?? '') ||
    hasClass(element, 'on-screen') ||
    (hasClass(element, 'cite') && !isListOfSources(element.parentNode)) ||
    (hasClass(element, 'meta') && element.parentNode.childNodes.some(({ tagName }) => tagName === 'h1')) ||
    (isArticle && attribute(element, 'id') === 'topics') ||
    (isFigures && (element.tagName === 'figcaption' || (element.tagName === 'ul' && has(element, 'aria-label')))) ||
    (element.tagName === 'p' && attribute(element.parentNode, 'aria-label') === textOf(element)) ||
    isToldAgain(element)

  /** The text of an element as it shows, in one line. */
  function lineOf(element, without = () => false) {
    let text = ''
    const add = (node) => {
      if (!isElement(node)) text += node.value ?? ''
      else if (!isLeftOut(node) && sinceOf(node) !== false && !without(node)) {
        const apart = blocks.has(node.tagName) || node.tagName === 'br'
        if (apart) text += ' '
        for (const child of node.childNodes) add(child)
        if (apart) text += ' '
      }
    }
    for (const child of element.childNodes) add(child)
    return tidy(text)
  }

  /** Since when an element shows with all its parts. */
  function latestIn(element, since) {
    return isLeftOut(element)
      ? since
      : element.childNodes.filter(isElement).reduce((latest, child) => {
          const from = sinceOf(child, latest)
          return from === false ? latest : latestIn(child, from)
        }, since)
  }

  const entries = []
  const hours = []
  const page = { heading: '', text: [] }
  entries.push(page)
  let entry = page
  let line = ''
  /** Ends a line: it belongs to the entry, which counts as known from the line's instant. */
  function flush(since) {
    const text = tidy(line.replace(/\s\*/g, '')).replace(/^[·:; ]+|[·:; ]+$/g, '')
    line = ''
    if (!/\p{L}|\p{N}/u.test(text)) return
    entry.text.push(text)
    entry.since = later(entry.since, since)
  }
  const begin = (id, heading, since, under = undefined) => {
    entry = { id, heading, text: [], ...(since ? { since } : {}), ...(under ? { under } : {}) }
    entries.push(entry)
  }
  const paragraphs = (element) =>
    [...elementsIn(element)].filter(({ tagName, parentNode }) => tagName === 'p' && (parentNode === element || parentNode.tagName === 'dd'))

  function walk(node, since, separator) {
    if (!isElement(node)) {
      line += node.value ?? ''
      return
    }
    if (isLeftOut(node)) return
    const from = sinceOf(node, since)
    if (from === false) return
    // What stands side by side is apart.
    const siblings = node.parentNode.childNodes
    if (siblings[siblings.indexOf(node) - 1]?.tagName) line += ' '
    const { tagName } = node
    const id = attribute(node, 'id')
    if (isRegion && attribute(node, 'aria-labelledby') === 'turnout') {
      for (const row of elementsIn(node)) if (attribute(row, 'id')?.startsWith('t-')) hour(row, sinceOf(row, from))
      return
    }
    if (tagName === 'h1') {
      page.heading = lineOf(node)
      page.since = later(page.since, from)
      return
    }
    if ((tagName === 'h2' || tagName === 'h3') && id) {
      flush(since)
      begin(id, lineOf(node), from)
      if (isArticle && headingsLeftOut.test(id)) entries.pop()
      return
    }
    if (id && tagName === 'li' && has(node, 'data-kind') && !has(node, 'data-source')) return event(node, from)
    if (id && tagName === 'li' && has(node, 'data-source')) return source(node, from)
    if (id && has(node, 'data-entry')) return term(node, from)
    if (id && tagName === 'li' && /^p\d/.test(id)) return point(node, from)
    if (id && tagName === 'li' && /^a(\d|preamble)/.test(id)) return oldArticle(node, from)
    if (id && tagName === 'tr' && id.startsWith('t-')) return hour(node, from)
    if (id && tagName === 'div' && node.parentNode.tagName === 'dl' && find(node, ({ tagName: name }) => name === 'q'))
      return clause(node, from)
    if (id && tagName === 'details' && !find(node, ({ tagName: name }) => name === 'h2' || name === 'h3')) {
      const summary = find(node, ({ tagName: name }) => name === 'summary')
      const before = entry
      flush(since)
      // A list that goes on in a fold has no name of its own.
      const points = find(node, (element) => /^p\d/.test(attribute(element, 'id') ?? ''))
      if (!points && id !== `${before.id}-more`)
        begin(
          id,
          lineOf(summary, ({ tagName: name }) => name === 'span'),
          from,
          before.heading || page.heading
        )
      for (const child of node.childNodes) if (child !== summary) walk(child, from, separator)
      flush(from)
      entry = before
      return
    }
    if (tagName === 'summary' && !find(node, ({ tagName: name }) => name === 'h2' || name === 'h3')) return
    const inRow = separator !== undefined
    const own = tagName === 'tr' ? rows.tr : tagName === 'dl' && !inRow ? rows.dl : undefined
    const isBlock = blocks.has(tagName)
    if (isBlock && !inRow) flush(since)
    const before =
      isElement(node) && node.parentNode.childNodes.filter(isElement)[node.parentNode.childNodes.filter(isElement).indexOf(node) - 1]
    if (inRow && (tagName === 'td' || tagName === 'th' || tagName === 'dd')) line += before?.tagName === 'dd' ? rows.tr : separator
    if (inRow && isBlock && tagName === 'p') line += ' '
    for (const child of node.childNodes) walk(child, from, own ?? separator)
    // A pair of a list of figures is a line.
    if (inRow && tagName === 'div' && node.parentNode.tagName === 'dl') {
      // The figures of a list belong together: none stands for the others.
      if (isFigures) line += '; '
      else flush(from)
    }
    if (isBlock && !inRow) flush(from)
  }

  /** An entry of its own within another: its text in lines, and since when it shows. */
  function one(node, heading, lines, since, more = {}) {
    const before = entry
    begin(attribute(node, 'id'), heading, since)
    Object.assign(entry, more)
    entry.text = lines.map(tidy).filter(Boolean)
    entry = before
  }
  function event(node, since) {
    const when = find(node, ({ tagName }) => tagName === 'time')
    const isHead = (child) => child.tagName === 'p' && !!find(child, (element) => element === when)
    const name = lineOf(when)
    // An hour alone says its day by the part that it stands in.
    one(node, name, [lineOf(node, isHead)], latestIn(node, since), /^\d\d:\d\d$/.test(name) ? { under: entry.heading } : {})
  }
  function source(node, since) {
    const link = find(node, ({ tagName }) => tagName === 'a')
    // Publisher and day; language and kind are on the page.
    const about = lineOf(find(node, ({ tagName }) => tagName === 'p'))
    one(node, lineOf(link), [about.split(' · ').slice(0, -2).join(' · ')], since)
  }
  function term(node, since) {
    const name = find(node, ({ tagName }) => tagName === 'dfn')
    const title = find(node, ({ tagName }) => tagName === 'dt')
    const [definition, ...others] = paragraphs(node).filter(({ parentNode }) => parentNode.tagName === 'dd')
    // «Говорят и так: губернатор, мэр»
    const names = others.map((paragraph) => lineOf(paragraph).split(': ')[1])
    one(node, lineOf(name), [lineOf(definition)], latestIn(definition, since), { twin: lineOf(title, (child) => child === name), names })
  }
  function point(node, since) {
    const [text] = paragraphs(node)
    one(node, lineOf(find(node, ({ tagName }) => tagName === 'a')), [lineOf(text)], latestIn(text, since))
  }
  function oldArticle(node, since) {
    one(node, lineOf(find(node, ({ tagName }) => tagName === 'b')), [lineOf(paragraphs(node)[0])], since)
  }
  function clause(node, since) {
    const [name, ...texts] = node.childNodes.filter(isElement)
    // What was and what is: «Бұрын, 24-баптың 3-тармағы: …; Қазір, …».
    const parts = texts.map((text) => {
      const label = find(text, ({ tagName }) => tagName === 'b')
      return label ? `${lineOf(label)}: ${lineOf(text, (child) => child === label)}` : ''
    })
    one(node, lineOf(name), [parts.filter(Boolean).join('; ')], latestIn(node, since), { under: entry.heading })
  }
  function hour(node, since) {
    const cells = [...elementsIn(node)].filter(({ tagName }) => tagName === 'th' || tagName === 'td')
    const [time, ...values] = cells.map((cell) => lineOf(cell))
    // The hours of a region are a line of its page.
    if (isRegion) {
      hours.push(`${time} ${values[0]}`)
      page.since = later(page.since, since)
      return
    }
    const table = [...ancestors(node)].find(({ tagName }) => tagName === 'table')
    const [, ...heads] = [...elementsIn(table)].filter((cell) => cell.tagName === 'th' && attribute(cell, 'scope') === 'col')
    const figures = values.map((value, index) => `${lineOf(heads[index])}: ${value}`).join('; ')
    one(node, `${entry.heading}, ${time}`, [figures], since)
  }

  walk(main, undefined, undefined)
  flush(page.since)
  if (hours.length) page.text.splice(1, Infinity, hours.join(' · '))
  // Before a page's text holds, its short answer stands there.
  const anytime = laterSince && find(main, (element) => attribute(element, 'data-until') === laterSince)
  if (anytime) {
    const title = find(main, ({ tagName }) => tagName === 'h1')
    const ahead = find(title, (element) => attribute(element, 'data-when')?.includes('announced'))
    page.since = later(page.since, laterSince)
    entries.push({ heading: textOf(ahead ?? title), text: [textOf(anytime)], until: laterSince })
  }
  return entries.filter(({ text, id }) => !id || /^t-[a-z]/.test(id) || text.some((each) => /\p{L}/u.test(each)))
}

function* ancestors(node) {
  for (let parent = node.parentNode; parent; parent = parent.parentNode) yield parent
}
const textOf = (node) => tidy(isElement(node) ? node.childNodes.map(textOf).join(' ') : (node.value ?? ''))

/** The names that are not the heading, each once. */
const without = (heading, names) =>
  [...new Map(names.map((name) => [name.toLowerCase(), name])).values()].filter((name) => name.toLowerCase() !== heading.toLowerCase())

/** The words by which people look for something and which no page says (content/search-words.json), by address without the language. */
const readWords = async () => JSON.parse(await readFile(join(root, 'content/search-words.json'), 'utf8'))

/** Of the same text in both languages (`decree-kk`, `decree-ru`) the page of sources needs that of the language. */
const withoutTwin =
  (language) =>
  ({ id = '' }, _, entries) =>
    id.endsWith(`-${language}`) || !/-(kk|ru)$/.test(id) || !entries.some((other) => other.id === id.replace(/(kk|ru)$/, language))

/**
 * The index of each language, as a map from path to text. It is written in columns, which compress better than entries by 6 %.
 * @param {Map<string, string>} pages as Next wrote them, by the path of the file
 * @param {{ phases: { phase: string, from: string }[], generatedAt: string, license: string }} status what /data/status.json says
 */
export async function searchFiles(pages, { phases, generatedAt, license }) {
  const words = await readWords()
  const languages = ['kk', 'ru']
  /** The pages of each language: path, kind and entries. */
  const found = Object.fromEntries(
    languages.map((language) => [
      language,
      [...pages].flatMap(([file, content]) => {
        const path = new RegExp(`^${language}(/.*)\\.html$`).exec(file)?.[1]
        const kind = path && kindOf(path)
        if (!kind) return []
        const isArticle = /^\/constitution\/(\d{1,2}|preamble)$/.test(path)
        const entries = entriesOf(content, {
          phases,
          released: generatedAt,
          isArticle,
          isRegion: path.startsWith('/results/kz-'),
          isFigures: kind === 'figure'
        })
        // What a page in easy language tells, a full one tells with more words to find it by: it is found by its name alone.
        const isEasy = path.startsWith('/easy')
        const own = isEasy ? entries.slice(0, 1) : entries
        // The points of an article say what its page says, a topic names its articles, the articles of 1995 are told beside the new ones,
        // and what a claim said is not to be found as an answer.
        const isName = (id) =>
          isEasy ||
          (id ? /^\/(constitution\/1995|about\/claims)$/.test(path) || (path === '/constitution' && id.startsWith('t-')) : isArticle)
        const text = (entry) =>
          isName(entry.id)
            ? []
            : shorten(entry.text, path.startsWith('/results/kz-') && !entry.id ? limits.region : (limits[path] ?? limits[kind]))
        return [{ path, kind, entries: own.filter(withoutTwin(language)).map((entry) => ({ ...entry, text: text(entry) })) }]
      })
    ])
  )
  return new Map(
    languages.map((language) => {
      const namesInOther = new Map(
        found[languages.find((other) => other !== language)]
          .filter(({ kind }) => kind === 'term')
          .flatMap(({ entries }) => entries.map(({ id, names = [] }) => [id, names]))
      )
      const entries = found[language].flatMap(({ path, kind, entries: ofPage }) =>
        ofPage.map(({ id, heading, text, twin, names = [], under, since, until }) => {
          const added = words[`${path}${id ? `#${id}` : ''}`]?.[language] ?? []
          const also = [twin, ...names, ...((kind === 'term' && namesInOther.get(id)) || []), ...added].filter(Boolean)
          return { id, heading, under, since, until, also: without(heading, also).join(', '), text: text.join('\n') }
        })
      )
      const column = (name) => entries.map((entry) => entry[name] ?? '')
      const index = {
        $schema: '/data/schema/search.json',
        generatedAt,
        license,
        language,
        pages: found[language].map(({ path, kind, entries: ofPage }) => ({ path, kind, entries: ofPage.length })),
        ids: column('id'),
        headings: column('heading'),
        under: column('under'),
        since: column('since'),
        until: column('until'),
        also: column('also'),
        texts: column('text')
      }
      return [`data/search/${language}.json`, JSON.stringify(index)]
    })
  )
}
