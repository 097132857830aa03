/** The rules of the blocks that prose is built from: voices, changes, questions, claims, events. */
import { type Fact, factInstant } from '../../lib/fact'
import { roomProblems } from './equal-room'
import {
  attributesOf,
  citationsOf,
  countWords,
  type Element,
  elementsOf,
  isElement,
  type Node,
  partsOf,
  placeOf,
  type Problem,
  type Prose,
  textOf
} from './read-prose.mjs'

/** Problems of the blocks of one text. */
export function blockProblems(prose: Prose, facts: Record<string, Fact>): Problem[] {
  const { tree } = prose
  return [
    ...elementsOf(tree, 'Brief').flatMap(briefProblems),
    ...newInBrief(prose),
    ...roomProblems(prose),
    ...elementsOf(tree, 'Drawings').flatMap(drawingProblems),
    ...elementsOf(tree, 'Address').flatMap(addressProblems),
    ...elementsOf(tree, 'Question').flatMap(questionProblems),
    ...elementsOf(tree, 'Claim').flatMap(claimProblems),
    ...elementsOf(tree, 'Part').flatMap(partProblems),
    ...eventProblems(elementsOf(tree, 'Event'), facts),
    ...elementsOf(tree, 'NeutralityRules').flatMap(checkProblems),
    ...repeated(prose)
  ]
}

/** A problem with the place of the block that has it. */
const at = (element: Element, reason: string): Problem => ({ ...placeOf(element), reason })

/** Sentences of a text; a figure or another component counts as a letter of its sentence. */
const countSentences = (node: Node) => textOf(node, 'x').match(/[^.!?]+[.!?]+(?=\s|$)/g)?.length ?? 0

function briefProblems(brief: Element): Problem[] {
  const sentences = partsOf(brief).reduce((sum, part) => sum + countSentences(part), 0)
  return sentences >= 3 && sentences <= 5 ? [] : [at(brief, `<Brief> has ${sentences} sentences; expected three to five`)]
}

/** Facts of a summary that the text below it does not have: what it sums up must stand there, with what belongs to it. */
function newInBrief({ tree, citations }: Prose): Problem[] {
  const inBriefs = elementsOf(tree, 'Brief').flatMap(citationsOf)
  const below = citations.filter(({ line, column }) => !inBriefs.some((each) => each.line === line && each.column === column))
  return inBriefs
    .filter(({ kind, id }) => kind === 'fact' && !below.some((each) => each.kind === kind && each.id === id))
    .map(({ line, column, id }) => ({
      line,
      column,
      reason: `<Brief> has the fact "${id}", the text below has not; expected it there too`
    }))
}

export const drawingNames = [
  'ballot',
  'bars',
  'bed',
  'book',
  'box',
  'calendar',
  'card',
  'certificate',
  'clock',
  'coin',
  'copy',
  'court',
  'days',
  'doctor',
  'eye',
  'globe',
  'hall',
  'home',
  'joined',
  'letter',
  'lock',
  'map',
  'people',
  'person',
  'protocol',
  'question',
  'screen',
  'sealed',
  'speech',
  'station',
  'texts',
  'tick'
] as const
/** What is drawn beside words (components/pictures/drawings.tsx). */
export type DrawingName = (typeof drawingNames)[number]

function drawingProblems(block: Element): Problem[] {
  const drawings = elementsOf(block, 'Drawing')
  if (!drawings.length) return [at(block, '<Drawings> holds no <Drawing>')]
  return drawings.flatMap((drawing) => {
    const { of: name = '' } = attributesOf(drawing)
    if (drawingNames.some((known) => known === name)) return []
    return [at(drawing, `<Drawing of="${name}">: no such drawing; expected one of ${drawingNames.join(', ')}`)]
  })
}

export const askedNames = ['none', 'iin', 'unknown'] as const
/** Whether a site asks for the IIN: no; yes; nobody told (components/prose/address.tsx). */
export type AskedName = (typeof askedNames)[number]

/** A body has a name first; of its site it is said what it asks for. */
function addressProblems(block: Element): Problem[] {
  const [first] = partsOf(block)
  const { host, asks } = attributesOf(block)
  return [
    !(first && isElement(first) && first.name === 'H3') && '<Address> begins with no <H3>; expected the name of the body first',
    asks !== undefined &&
      !askedNames.some((known) => known === asks) &&
      `<Address asks="${asks}">: expected one of ${askedNames.join(', ')}`,
    host !== undefined && asks === undefined && `<Address host="${host}"> has no asks; expected one of ${askedNames.join(', ')}`
  ].flatMap((reason) => (reason ? [at(block, reason)] : []))
}

/** A question: a heading, an answer of one sentence, at most 60 words more, something that the answer rests on. */
function questionProblems(question: Element): Problem[] {
  const parts = partsOf(question)
  const headings = parts.filter((part): part is Element => isElement(part) && part.name === 'H3')
  const [answer, ...rest] = parts.filter((part) => !headings.some((heading) => heading === part))
  const name = `<Question> "${headings[0] ? attributesOf(headings[0]).id : '?'}"`
  const sentences = answer ? countSentences(answer) : 0
  const words = rest.reduce((sum, part) => sum + countWords(part), 0)
  return [
    headings.length !== 1 && `${name} has ${headings.length} headings; expected one <H3>`,
    sentences !== 1 && `${name}: the answer has ${sentences} sentences; expected one: ${answer ? textOf(answer).trim() : ''}`,
    words > 60 && `${name}: ${words} words after the answer; expected at most 60`,
    !citationsOf(question).some(({ kind }) => kind !== 'term') &&
      `${name} rests on nothing; expected a <Fact>, <Article>, <Cite> or <Source>`
  ].flatMap((reason) => (reason ? [at(question, reason)] : []))
}

export const claimKinds = ['wrong', 'outdated', 'mixed', 'inexact', 'unproven'] as const
/** What a claim is: each has a name and a meaning in the messages (`Claims`). */
export type ClaimKind = (typeof claimKinds)[number]

const isNamed = (part: Node, name: string) => isElement(part) && part.name === name

/** A claim: what is right (a heading and a sentence or two), then what was said, then why it is not so, and what that rests on. */
function claimProblems(claim: Element): Problem[] {
  const [heading, right, said, ...why] = partsOf(claim)
  const { kind } = attributesOf(claim)
  const name = `<Claim> "${heading && isElement(heading) ? attributesOf(heading).id : '?'}"`
  const inOrder = heading && isNamed(heading, 'H3') && right?.type === 'paragraph' && said && isNamed(said, 'Said') && why.length > 0
  return [
    !inOrder && `${name}: expected <H3>, a paragraph with what is right, <Said>, and why it is not so, in this order`,
    !claimKinds.some((known) => known === kind) && `${name}: no such kind "${kind}"; expected one of ${claimKinds.join(', ')}`,
    !citationsOf(claim).some(({ kind: cited, complete }) => cited !== 'term' && !complete) &&
      `${name} rests on nothing; expected a <Fact>, <Article>, <Cite> or <Source>`
  ].flatMap((reason) => (reason ? [at(claim, reason)] : []))
}

/** The claims of a text in order, as what both languages must have alike: anchor, kind, where each was seen. */
export const claimsOf = ({ tree }: Prose) =>
  elementsOf(tree, 'Claim').map((claim) => {
    const { kind, seen = '' } = attributesOf(claim)
    const [heading] = elementsOf(claim, 'H3')
    return { claim, alike: `<Claim kind="${kind}" seen="${seen}"> "${heading ? attributesOf(heading).id : '?'}"` }
  })

/** A part opens by its heading. */
function partProblems(part: Element): Problem[] {
  const [first] = partsOf(part)
  return first && isElement(first) && first.name === 'H2' ? [] : [at(part, '<Part> begins with no <H2>; expected its heading first')]
}

export const eventKinds = ['act', 'commission', 'meeting', 'vote', 'statement', 'term'] as const
export type EventKind = (typeof eventKinds)[number]

/** Events are in order of time, and each is a fact with a day or an hour. */
function eventProblems(events: Element[], facts: Record<string, Fact>): Problem[] {
  let last = -Infinity
  return events.flatMap((event) => {
    const { id = '', kind } = attributesOf(event)
    const fact = facts[id]
    if (!fact) return []
    const instant = factInstant(fact)
    if (instant === null) return [at(event, `<Event id="${id}">: the fact has the unit "${fact.unit}"; expected "date" or "instant"`)]
    const moment = Date.parse(instant)
    const early = moment < last
    last = moment
    return [
      ...(early ? [at(event, `<Event id="${id}"> comes after a later one; expected the order of time`)] : []),
      ...(eventKinds.some((known) => known === kind)
        ? []
        : [at(event, `<Event id="${id}">: no such kind "${kind}"; expected one of ${eventKinds.join(', ')}`)])
    ]
  })
}

/** Who sees that a rule of neutrality is kept: a program at every build, a test in a real browser, or somebody who reads. */
export const checks = ['build', 'browser', 'reader'] as const

function checkProblems(element: Element): Problem[] {
  const { by = '' } = attributesOf(element)
  if (checks.some((known) => known === by)) return []
  return [at(element, `<NeutralityRules by="${by}">: no such check; expected one of ${checks.join(', ')}`)]
}

/** What may be only once on a page: an anchor, and the first use of a term. */
function repeated({ anchors, citations }: Prose): Problem[] {
  const twice = <T extends { id: string }>(list: T[]) => list.filter(({ id }, index) => list.findIndex((each) => each.id === id) < index)
  return [
    ...twice(anchors).map(({ line, column, id }) => ({
      line,
      column,
      reason: `the anchor "${id}" is used twice; expected once on a page`
    })),
    ...twice(citations.filter(({ kind }) => kind === 'term')).map(({ line, column, id }) => ({
      line,
      column,
      reason: `<Term id="${id}"> is used twice; expected at the first use only`
    }))
  ]
}
