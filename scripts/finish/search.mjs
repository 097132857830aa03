/**
 * Makes the index of the search, one file per language, from the finished pages: so an entry says what the page says, and its address
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
  [/^\/(explainers(\/[^/]+)?|forum)$/, 'explainer'],
  [/^\/news$/, 'source'],
  [/^\/about(\/.+)?$/, 'portal']
]
const kindOf = (path) => kinds.find(([pattern]) => pattern.test(path))?.[1]

const attribute = (element, name) => element.attrs?.find((candidate) => candidate.name === name)?.value
const has = (element, name) => attribute(element, name) !== undefined
const isElement = (node) => 'tagName' in node

/** Parts of a page that say nothing of their own: navigation, forms, pictures, what proves or repeats the text. */
const leftOut = new Set(['nav', 'form', 'script', 'style', 'svg', 'fieldset', 'button', 'aside', 'template', 'thead', 'caption'])
const idsLeftOut = /^(source-list|cite|citation|ground|counterparts|contents|all-hours|later-text|facts-.+)$/
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
  question: 230,
  figure: 150,
  term: 100,
  article: 110,
  date: 180,
  explainer: 130,
  source: 80,
  portal: 150,
  '/constitution/1995': 60,
  '/results': 1500,
  '/past-referendums': 400
}

/** The first sentences of the lines of an entry, within a limit; the first one always. */
function shorten(lines, limit) {
  const kept = []
  let length = 0
  for (const line of lines) {
    let part = ''
    for (const sentence of line.split(/(?<=[.!?;])\s(?=[\p{Lu}«\d])/u)) {
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
 * @param {string} html the finished page
 * @param {{ phases: { phase: string, from: string }[], released: string, isArticle?: boolean, isRegion?: boolean }} options
 * @returns {Entry[]} the first is the page itself
 */
export function entriesOf(html, { phases, released, isArticle, isRegion }) {
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
    has(element, 'data-copy') ||
    has(element, 'data-ahead-word') ||
    idsLeftOut.test(attribute(element, 'id') ?? '') ||
    /(^|\s)(cite|meta)(\s|$)/.test(attribute(element, 'class') ?? '')

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

  const entries = []
  const page = { heading: '', text: [] }
  entries.push(page)
  let entry = page
  let line = ''
  /** Ends a line: it belongs to the entry, which counts as known from the line's instant. */
  function flush(since) {
    const text = tidy(line).replace(/^[·:; ]+|[·: ]+$/g, '')
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
    const { tagName } = node
    const id = attribute(node, 'id')
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
    if (id && tagName === 'div' && node.parentNode.tagName === 'dl') return clause(node, from)
    if (id && tagName === 'details' && !find(node, ({ tagName: name }) => name === 'h2' || name === 'h3')) {
      const summary = find(node, ({ tagName: name }) => name === 'summary')
      const before = entry
      flush(since)
      // A list that goes on in a fold has no name of its own.
      const points = find(node, (element) => /^p\d/.test(attribute(element, 'id') ?? ''))
      if (!points && id !== `${before.id}-more`)
        begin(id, lineOf(summary, ({ tagName: name }) => name === 'span'), from, before.heading || page.heading)
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
    if (inRow && (tagName === 'td' || tagName === 'th' || tagName === 'dd')) line += separator
    if (inRow && isBlock && tagName === 'p') line += ' '
    for (const child of node.childNodes) walk(child, from, own ?? separator)
    // A pair of a list of figures is a line.
    if (inRow && tagName === 'div' && node.parentNode.tagName === 'dl') flush(from)
    if (isBlock && !inRow) flush(from)
  }

  function one(id, heading, text, since, more = {}) {
    const before = entry
    begin(id, heading, since)
    Object.assign(entry, more)
    entry.text = text.map(tidy).filter(Boolean)
    entry = before
  }
  function event(node, since) {
    const when = find(node, ({ tagName }) => tagName === 'time')
    one(attribute(node, 'id'), lineOf(when), [lineOf(node, (child) => child.tagName === 'p' && !!find(child, (e) => e === when))], since)
  }
  function source(node, since) {
    const link = find(node, ({ tagName }) => tagName === 'a')
    // Publisher and day; language and kind are on the page.
    const about = lineOf(find(node, ({ tagName }) => tagName === 'p'))
    one(attribute(node, 'id'), lineOf(link), [about.split(' · ').slice(0, -2).join(' · ')], since)
  }
  function term(node, since) {
    const name = find(node, ({ tagName }) => tagName === 'dfn')
    const title = find(node, ({ tagName }) => tagName === 'dt')
    const [definition, ...others] = paragraphs(node).filter(({ parentNode }) => parentNode.tagName === 'dd')
    // «Говорят и так: губернатор, мэр»
    const names = others.map((paragraph) => lineOf(paragraph).split(': ')[1])
    one(attribute(node, 'id'), lineOf(name), [lineOf(definition)], since, {
      twin: lineOf(title, (child) => child === name),
      names
    })
  }
  function point(node, since) {
    const number = find(node, ({ tagName }) => tagName === 'a')
    one(attribute(node, 'id'), lineOf(number), [lineOf(paragraphs(node)[0])], since)
  }
  function oldArticle(node, since) {
    one(attribute(node, 'id'), lineOf(find(node, ({ tagName }) => tagName === 'b')), [lineOf(paragraphs(node)[0])], since)
  }
  function clause(node, since) {
    const [name, ...texts] = node.childNodes.filter(isElement)
    one(attribute(node, 'id'), lineOf(name), texts.map((text) => lineOf(text)), since, { under: entry.heading })
  }
  function hour(node, since) {
    const [time, ...cells] = [...elementsIn(node)].filter(({ tagName }) => tagName === 'th' || tagName === 'td')
    const table = [...ancestors(node)].find(({ tagName }) => tagName === 'table')
    const heads = [...elementsIn(table)].filter(({ tagName, attrs }) => tagName === 'th' && attrs.some(({ value }) => value === 'col'))
    one(
      attribute(node, 'id'),
      `${isRegion ? page.heading : entry.heading}, ${lineOf(time)}`,
      [cells.map((cell, index) => `${lineOf(heads[index + 1])}: ${lineOf(cell)}`).join('; ')],
      since
    )
  }

  walk(main, undefined, undefined)
  flush(page.since)
  // Before a page's text holds, its short answer stands there.
  const anytime = laterSince && find(main, (element) => attribute(element, 'data-until') === laterSince)
  if (anytime) {
    const title = find(main, ({ tagName }) => tagName === 'h1')
    const ahead = find(title, (element) => attribute(element, 'data-when')?.includes('announced'))
    page.since = later(page.since, laterSince)
    entries.push({ heading: textOf(ahead ?? title), text: [textOf(anytime)], until: laterSince })
  }
  return entries.filter(({ text, id }) => !id || text.some((each) => /\p{L}/u.test(each)))
}

function* ancestors(node) {
  for (let parent = node.parentNode; parent; parent = parent.parentNode) yield parent
}
const textOf = (node) => tidy(isElement(node) ? node.childNodes.map(textOf).join(' ') : (node.value ?? ''))

/** The words by which people look for something and which no page says (content/search-words.json), by address without the language. */
const readWords = async () => JSON.parse(await readFile(join(root, 'content/search-words.json'), 'utf8'))

/**
 * The index of each language, as a map from path to text.
 * @param {Map<string, string | Uint8Array>} files the pages and data files of the release
 */
export async function searchFiles(files) {
  const { phases, generatedAt, license } = JSON.parse(files.get('data/status.json'))
  const words = await readWords()
  const languages = ['kk', 'ru']
  /** The pages of each language: path, kind and entries. */
  const found = Object.fromEntries(
    languages.map((language) => [
      language,
      [...files].flatMap(([file, content]) => {
        const path = new RegExp(`^${language}(/.*)\\.html$`).exec(file)?.[1]
        const kind = path && kindOf(path)
        if (!kind) return []
        const isArticle = /^\/constitution\/(\d{1,2}|preamble)$/.test(path)
        const entries = entriesOf(String(content), { phases, released: generatedAt, isArticle, isRegion: path.startsWith('/results/kz-') })
        // The points of an article say what its page says.
        const text = (entry) => (isArticle && !entry.id ? [] : shorten(entry.text, limits[path] ?? limits[kind]))
        return [{ path, kind, entries: entries.map((entry) => ({ ...entry, text: text(entry) })) }]
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
      const pages = found[language].map(({ path, kind, entries }) => {
        // What holds for the whole page is said once.
        const since = entries.every((entry) => entry.since === entries[0].since) ? entries[0].since : undefined
        return {
          path,
          kind,
          since,
          entries: entries.map(({ id, heading, text, twin, names = [], under, ...entry }) => {
            const added = words[`${path}${id ? `#${id}` : ''}`]?.[language] ?? []
            const also = [twin, ...names, ...((kind === 'term' && namesInOther.get(id)) || []), ...added].filter(Boolean)
            return {
              id,
              heading,
              text: text.length ? text : undefined,
              also: also.length ? also : undefined,
              under,
              since: since ? undefined : entry.since,
              until: entry.until
            }
          })
        }
      })
      return [
        `data/search/${language}.json`,
        JSON.stringify({ $schema: '/data/schema/search.json', generatedAt, license, language, pages })
      ]
    })
  )
}
