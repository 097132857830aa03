/**
 * «Да» never stands without «Нет»: votes for and against are facts of one kind, and a text that gives the one gives the other in the same
 * place. Of a fact of votes for, the twin has the same id with `against` in the place of `for`.
 */
import type { Fact } from '../../lib/fact'
import { againstOf } from '../../lib/votes'
import { attributesOf, isElement, type Element, type Node, placeOf, type Problem, type Prose } from './read-prose.mjs'

type Facts = Readonly<Record<string, Fact>>

/** Votes for: a number of ballots or a share, by its name or by its label. */
const isFor = (id: string, { unit, label }: Fact) =>
  (unit === 'ballot' || unit === 'percent') && (/(?:^|-)for(?:-|$)/.test(id) || /«Да|голос(?:а|ов) за(?!\p{L}| рубеж)/iu.test(label.ru))

/** The id of the votes against beside a fact of votes for; undefined where the fact is none, or they are not known. */
function knownAgainst(id: string, facts: Facts): string | undefined {
  const fact = facts[id]
  const against = againstOf(id)
  return fact && isFor(id, fact) && against !== id && facts[against] ? against : undefined
}

/** Facts of votes for without one of the votes against, unless content/without-against.ts says why. */
export function pairProblems(facts: Facts, withoutAgainst: Readonly<Record<string, string>>): string[] {
  return [
    ...Object.entries(facts).flatMap(([id, fact]) => {
      const against = againstOf(id)
      if (!isFor(id, fact) || withoutAgainst[id]?.trim()) return []
      if (against === id)
        return [
          `content/facts.ts: "${id}": votes for that are not named so; expected "for" in the id, or a reason in content/without-against.ts`
        ]
      return facts[against]
        ? []
        : [
            `content/facts.ts: "${id}": votes for without the votes against; expected "${against}", or a reason in content/without-against.ts`
          ]
    }),
    ...Object.keys(withoutAgainst).flatMap((id) => {
      const fact = facts[id]
      return fact && isFor(id, fact) && !knownAgainst(id, facts)
        ? []
        : [
            `content/without-against.ts: "${id}": ${fact ? 'the votes against are known, or it is no votes for' : 'no such fact'}; take the entry out`
          ]
    })
  ]
}

/** What is read in one go, and must be fair in itself: these words of prose whole, else a list, a paragraph or a quotation. */
const named = new Set(['Brief', 'Event', 'Idea', 'Question', 'Voice', 'Same', 'Old', 'New'])
const plain = new Set(['list', 'paragraph', 'blockquote'])

/**
 * Facts of votes for that stand without those against in one place, and the other way round. `<Differs>` sets figures of one thing beside
 * each other and is none of them.
 */
export function lonelyProblems({ tree }: Prose, facts: Facts): Problem[] {
  const cited = new Map<Node, { id: string; element: Element }[]>()
  const walk = (node: Node, place: Node | null) => {
    const isNamed = isElement(node) && named.has(node.name ?? '')
    const here = isNamed || (!place && plain.has(node.type)) ? node : place
    if (isElement(node) && node.name === 'Fact' && here) {
      cited.set(here, [...(cited.get(here) ?? []), { id: attributesOf(node).id ?? '', element: node }])
    }
    if ('children' in node) for (const child of node.children) walk(child, here)
  }
  walk(tree, null)
  const twin = new Map<string, string>([
    ['answer-yes', 'answer-no'],
    ['answer-no', 'answer-yes']
  ])
  for (const id of Object.keys(facts)) {
    const against = knownAgainst(id, facts)
    if (against) twin.set(id, against).set(against, id)
  }
  return [...cited.values()].flatMap((inPlace) =>
    inPlace.flatMap(({ id, element }) => {
      const other = twin.get(id)
      if (!other || inPlace.some((each) => each.id === other)) return []
      return [{ ...placeOf(element), reason: `<Fact id="${id}"> stands without "${other}"; expected both in one paragraph, list or block` }]
    })
  )
}
