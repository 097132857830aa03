/**
 * The vocabulary of prose: every component that an .mdx file may use, and what the rest of the portal must know of it. One list, read by
 * the compiler (content/rules/remark-prose.mjs), by the rules (content/rules) and by the pages (components/prose). The components
 * themselves are in components/prose/prose-components.tsx; content/README.md says how to use each.
 *
 * JavaScript, because MDX's compiler loads it in plain Node.
 *
 * @typedef {'fact' | 'source' | 'act' | 'term'} CitationKind
 *
 * @typedef {object} Attribute
 * @property {CitationKind} [cites] the value is an id of that registry, or several with spaces between them
 * @property {true} [complete] what is cited names its source itself: it is not repeated in the list of sources
 * @property {true} [anchor] the value is an id that a link may name
 * @property {true} [link] the value is an address within the portal
 * @property {true} [visible] readers see the value
 * @property {true} [optional]
 * @property {true} [flag] has no value
 *
 * @typedef {object} Word
 * @property {Readonly<Record<string, Attribute>>} [attributes] what it takes; everything else is refused
 * @property {readonly { kind: CitationKind, id: string }[]} [prints] what it cites by itself
 * @property {true} [picture] a picture made from the registry: its words are messages, the facts in them stand in `prints`
 * @property {true} [counts] prints a figure, a day or a reference: counted as one word
 * @property {true} [heading] a heading of the text
 * @property {true} [widget] is operated by the reader; meant once on a page. No rule of the content refuses a second; where it has ids of
 * its own, the test of ids that stand twice does (tests/built/pages.test.ts)
 * @property {true} [island] a widget that React runs (components/frame/island.tsx)
 */

const id = /** @type {const} */ ({ anchor: true })
const text = /** @type {const} */ ({ visible: true })
const value = /** @type {const} */ ({})
const optional = /** @type {const} */ ({ optional: true })

/** @type {(...ids: string[]) => readonly { kind: 'fact', id: string }[]} */
const factsOf = (...ids) => ids.map((fact) => ({ kind: 'fact', id: fact }))
const calculatorFacts = factsOf('entitled', 'participated', 'for', 'entitled-half', 'regions-total', 'two-thirds-min')
const referendumLaw = /** @type {const} */ ([{ kind: 'act', id: 'referendum-law' }])

const bothConstitutions = /** @type {const} */ ([
  { kind: 'act', id: 'constitution-1995' },
  { kind: 'act', id: 'constitution' }
])
const seats = factsOf('mazhilis-deputies', 'senate-deputies', 'senators-elected', 'senators-appointed', 'kurultai-deputies')

/** @satisfies {Readonly<Record<string, Word>>} */
export const vocabulary = {
  Address: { attributes: { host: optional, link: { optional: true, flag: true }, asks: optional } },
  Appointments: { prints: bothConstitutions, picture: true },
  Article: { attributes: { act: { cites: 'act' }, n: value, p: optional, form: optional }, counts: true },
  Brief: {},
  Calculator: { prints: calculatorFacts, widget: true, island: true },
  Cite: { attributes: { id: { cites: 'source' } }, counts: true },
  // `seen`: the sources in which the claim was seen; absent where none is known.
  Claim: { attributes: { kind: value, seen: { cites: 'source', complete: true, optional: true } } },
  // `n` is written by the compiler.
  ClaimCount: { counts: true },
  ClaimKinds: {},
  Clause: { attributes: { of: { anchor: true } }, prints: bothConstitutions },
  Clauses: { attributes: { id, label: text, open: { optional: true, flag: true } } },
  AccessibilityRecord: {},
  Complaints: {},
  Conditions: {
    prints: factsOf(
      'entitled',
      'participated',
      'turnout',
      'for-share',
      'against-share',
      'for',
      'against',
      'regions-majority',
      'regions-total',
      'two-thirds-min'
    ),
    picture: true
  },
  Commands: { attributes: { of: value, label: text } },
  Contact: {},
  Day: { attributes: { iso: value, form: optional }, counts: true },
  Differs: { attributes: { id: { cites: 'fact' } }, counts: true },
  Drawing: { attributes: { of: value, label: text } },
  Drawings: { attributes: { label: text, joined: { optional: true, flag: true } } },
  Event: { attributes: { id: { cites: 'fact', anchor: true }, kind: value } },
  EasyPages: {},
  Embed: {
    prints: factsOf(
      'voting-day',
      'polls-open',
      'polls-close',
      'answer-yes',
      'answer-no',
      'for-share',
      'against-share',
      'participated',
      'in-force'
    ),
    widget: true
  },
  Events: {},
  Fact: { attributes: { id: { cites: 'fact' }, form: optional, quiet: { optional: true, flag: true } }, counts: true },
  File: { attributes: { path: value } },
  // `count` is written by the compiler.
  Fold: { attributes: { id, label: text } },
  H2: { attributes: { id }, heading: true },
  H3: { attributes: { id }, heading: true },
  Here: {},
  Idea: { attributes: { of: value } },
  In: { attributes: { lang: value } },
  InBoth: { attributes: { id: { cites: 'fact' } }, counts: true },
  Kinds: {},
  LifeLine: {
    prints: factsOf('address-day', 'decree-signed', 'voting-day', 'result-final-day', 'in-force', 'kurultai-election-day'),
    picture: true
  },
  NestedBars: {
    prints: factsOf('entitled', 'entitled-half', 'participated', 'participated-half', 'for', 'against', 'answer-yes', 'answer-no'),
    picture: true
  },
  NeutralityRules: { attributes: { by: value }, prints: factsOf('voting-day', 'turnout') },
  ObserverSquares: {
    prints: factsOf('observers-states', 'observers-organisations', 'observers-domestic', 'observers-foreign'),
    picture: true
  },
  Part: {},
  PastReferendums: {},
  Question: { attributes: { more: { link: true } } },
  Questions: {},
  Said: {},
  SampleBallot: { prints: [...referendumLaw, ...factsOf('question', 'answer-yes', 'answer-no')], widget: true },
  SavedPages: { widget: true },
  Seats: { prints: seats, picture: true },
  Since: { attributes: { id: value } },
  Source: { attributes: { id: { cites: 'source' } }, counts: true },
  Term: { attributes: { id: { cites: 'term' } } },
  Timeline: {},
  Unknown: { attributes: { of: value }, counts: true },
  Voice: { attributes: { id: { cites: 'source', complete: true }, by: text, on: { cites: 'fact', complete: true, optional: true } } },
  Voices: {},
  VoterCheck: { prints: referendumLaw, widget: true },
  Year: { attributes: { n: value }, counts: true }
}

/** @typedef {keyof typeof vocabulary} WordName */

/** @param {string} name @returns {Word | undefined} */
export const wordOf = (name) => (Object.hasOwn(vocabulary, name) ? vocabulary[/** @type {WordName} */ (name)] : undefined)
