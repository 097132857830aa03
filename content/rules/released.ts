/**
 * The facts of the last release, kept in content/released/facts.json, and what has changed since. A fact that readers and programs have
 * had may not change, or go, without a record of it in content/corrections.ts. `npm run facts:diff` prints all changes.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Fact } from '../../lib/fact'
import type { Corrections } from './corrections'

export const keptFile = 'content/released/facts.json'

/** What of a fact only a record may change: what it claims. */
const claims = ['value', 'unit', 'asOf', 'status'] as const
/** What is for a person to judge. */
const words = ['label', 'note', 'sources'] as const

type KeptFact = Pick<Fact, (typeof claims)[number] | 'label' | 'note' | 'sources'> & { id: string }
/** A part of /data/facts.json, and the ids of facts that an earlier release had and that are gone. */
export type Kept = { generatedAt: string; facts: readonly KeptFact[]; gone: readonly string[] }

type Facts = Readonly<Record<string, Fact>>
type Change = { field: string; was: string; is: string }

/** @throws if there is no such file, or it is none that `keptText` has written */
export async function readKept(root: string): Promise<Kept> {
  const expected = `expected what npm run facts:diff -- --keep writes`
  const text = await readFile(join(root, keptFile), 'utf8').catch(() => {
    throw new Error(`${keptFile}: is missing; ${expected}`)
  })
  try {
    const kept = JSON.parse(text) as Kept
    if (Number.isFinite(Date.parse(kept.generatedAt)) && Array.isArray(kept.facts) && Array.isArray(kept.gone)) return kept
  } catch {
    // Said below.
  }
  throw new Error(`${keptFile}: cannot be read; ${expected}`)
}

/** The file anew, a fact in each line, so that a change is one line of a diff. */
export function keptText(facts: Facts, generatedAt: string, before: Kept | null): string {
  const lines = Object.entries(facts).map(([id, fact]) =>
    JSON.stringify({ id, ...Object.fromEntries([...claims, ...words].flatMap((field) => (field in fact ? [[field, fact[field]]] : []))) })
  )
  const gone = [...new Set([...(before?.gone ?? []), ...(before?.facts.map(({ id }) => id) ?? [])])].filter(
    (id) => !Object.hasOwn(facts, id)
  )
  return `{"generatedAt":${JSON.stringify(generatedAt)},"gone":${JSON.stringify(gone.sort())},"facts":[\n${lines.join(',\n')}\n]}\n`
}

/** What is another in a fact than it was; `is` of a fact that is gone: `nothing`. */
function changesOf(before: KeptFact, fact: Fact | undefined, fields: readonly (keyof KeptFact & keyof Fact)[]): Change[] {
  const said = (value: unknown) => (value === undefined ? 'nothing' : JSON.stringify(value))
  if (!fact) return fields.includes('value') ? [{ field: 'value', was: said(before.value), is: 'nothing' }] : []
  return fields.map((field) => ({ field, was: said(before[field]), is: said(fact[field]) })).filter(({ was, is }) => was !== is)
}

/** The record of a change of a fact since the release. */
function recordOf(id: string, { generatedAt }: Kept, corrections: Corrections): string | undefined {
  return Object.entries(corrections).find(([, { at, facts = [] }]) => facts.includes(id) && Date.parse(at) > Date.parse(generatedAt))?.[0]
}

/** Facts that changed or went without a record, each as one line. */
export function unrecordedProblems(kept: Kept, facts: Facts, corrections: Corrections): string[] {
  return kept.facts.flatMap((before) => {
    const changes = changesOf(before, facts[before.id], claims)
    if (!changes.length || recordOf(before.id, kept, corrections)) return []
    const what = changes.map(({ field, was, is }) => `${field} was ${was} in the last release, is ${is}`).join('; ')
    return [
      `content/facts.ts: "${before.id}": ${what}; expected an entry in content/corrections.ts that names "${before.id}" in facts, ` +
        `with at after ${kept.generatedAt}`
    ]
  })
}

/** Every difference, in lines by kind: what only a record may change, with its record; what a person judges. */
export function differencesSince(kept: Kept, facts: Facts, corrections: Corrections) {
  const ids = new Set(kept.facts.map(({ id }) => id))
  const line = (id: string, rest: string) => `content/facts.ts: "${id}": ${rest}`
  const changed = kept.facts.flatMap((before) => {
    const { id } = before
    const changes = changesOf(before, facts[id], claims)
    const record = recordOf(id, kept, corrections)
    const all = changes.map(({ field, was, is }) => `${field} ${was} → ${is}`).join('; ')
    const rest = `${all}; ${record ? `recorded as "${record}"` : 'NO RECORD in content/corrections.ts'}`
    return changes.length ? [{ gone: !facts[id], text: line(id, rest) }] : []
  })
  return {
    added: Object.keys(facts)
      .filter((id) => !ids.has(id))
      .map((id) => line(id, JSON.stringify(facts[id]?.value))),
    changed: changed.filter(({ gone }) => !gone).map(({ text }) => text),
    removed: changed.filter(({ gone }) => gone).map(({ text }) => text),
    'other words or sources, for you to judge': kept.facts.flatMap((before) =>
      changesOf(before, facts[before.id], words).map(({ field, was, is }) => line(before.id, `${field} ${was} → ${is}`))
    )
  }
}
