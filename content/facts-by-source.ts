import { type FactId, facts } from './facts'
import type { SourceId } from './sources'

/** Which facts rest on a source. */
export const factsBySource: ReadonlyMap<SourceId, FactId[]> = (() => {
  const index = new Map<SourceId, FactId[]>()
  for (const id of Object.keys(facts) as FactId[]) {
    for (const source of facts[id].sources) index.set(source, [...(index.get(source) ?? []), id])
  }
  return index
})()
