/** The rules of the blocks that prose is built from: voices, changes, questions, events. */
import { type Fact, factInstant } from '../../lib/fact'
import { blocks, parseProse, wordCount } from './prose'

/** Problems of one prose file, each a reason to be put after the file's name. */
export function blockProblems(text: string, facts: Record<string, Fact>): string[] {
  return [...voiceProblems(text), ...changeProblems(text), ...questionProblems(text), ...eventProblems(text, facts), ...repeated(text)]
}

/** Those who speak side by side get the same room: each within 30 % of the mean. */
function voiceProblems(text: string): string[] {
  return blocks(text, 'Voices').flatMap(({ body }) => {
    const voices = blocks(body, 'Voice').map(({ attributes, body }) => ({ by: attributes.by, words: wordCount(body) }))
    const mean = voices.reduce((sum, { words }) => sum + words, 0) / voices.length
    return [
      ...(voices.length ? [] : ['<Voices> holds no <Voice>']),
      ...voices.flatMap(({ by, words }) => [
        ...(by ? [] : ['a <Voice> does not say whose it is (by)']),
        ...(Math.abs(words - mean) > 0.3 * mean ? [`<Voice by="${by}"> has ${words} words, the mean beside it is ${Math.round(mean)}`] : [])
      ])
    ]
  })
}

function changeProblems(text: string): string[] {
  return [
    ...blocks(text, 'Change')
      .filter(({ body }) => blocks(body, 'Old').length !== 1 || blocks(body, 'New').length !== 1)
      .map(({ attributes }) => `<Change id="${attributes.id}"> does not hold one <Old> and one <New>`),
    ...[...blocks(text, 'Change'), ...blocks(text, 'Same')].flatMap(({ attributes: { id, label }, body }) => [
      ...(id && label ? [] : [`a <Change> or <Same> lacks its id or label: ${id ?? label}`]),
      ...(parseProse(body).citations.some(({ kind }) => kind === 'act') ? [] : [`<Change id="${id}"> names no article`])
    ])
  ]
}

/** A question: a heading, an answer of one sentence, at most 60 words more, something it rests on. */
function questionProblems(text: string): string[] {
  return blocks(text, 'Question').flatMap(({ attributes: { more }, body }) => {
    const { headings, citations } = parseProse(body)
    const at = `<Question> "${headings[0] ?? '?'}"`
    const [answer = '', ...rest] = body
      .replace(/<H3[\s\S]*?<\/H3>/, '')
      .split(/\n\s*\n/)
      .map((part) => part.trim())
      .filter(Boolean)
    const sentences = answer.replace(/<[^>]*>/g, 'x').match(/[^.!?]+[.!?]+(?=\s|$)/g)?.length ?? 0
    const words = wordCount(rest.join(' '))
    return [
      headings.length !== 1 && `${at} has ${headings.length} headings, not one`,
      sentences !== 1 && `${at}: the answer has ${sentences} sentences, not one: ${answer}`,
      words > 60 && `${at}: ${words} words after the answer, at most 60`,
      !citations.some(({ kind }) => kind !== 'term') && `${at} rests on nothing: a <Fact>, <Article>, <Cite> or <Source> is needed`,
      !more && `${at} leads nowhere (more)`
    ].filter((problem) => problem !== false)
  })
}

export const eventKinds = ['act', 'commission', 'meeting', 'vote', 'statement', 'term'] as const
export type EventKind = (typeof eventKinds)[number]

function eventProblems(text: string, facts: Record<string, Fact>): string[] {
  let last = -Infinity
  return blocks(text, 'Event').flatMap(({ attributes: { id = '', kind } }) => {
    const fact = facts[id]
    if (!fact) return []
    const instant = factInstant(fact)
    if (instant === null) return [`<Event id="${id}"> is no day and no hour but a ${fact.unit}`]
    const at = Date.parse(instant)
    const early = at < last
    last = at
    return [
      ...(early ? [`<Event id="${id}"> stands after a later one`] : []),
      ...(eventKinds.some((known) => known === kind) ? [] : [`<Event id="${id}">: no such kind "${kind}"`])
    ]
  })
}

/** What may stand only once on a page: an anchor, and the first use of a term. */
function repeated(text: string): string[] {
  const { anchors, citations } = parseProse(text)
  const twice = (list: string[]) => [...new Set(list.filter((each, index) => list.indexOf(each) !== index))]
  return [
    ...twice(anchors).map((id) => `the anchor "${id}" stands twice`),
    ...twice(citations.flatMap(({ kind, id }) => (kind === 'term' ? [id] : []))).map(
      (id) => `<Term id="${id}"> stands twice: it marks the first use`
    )
  ]
}
