/** A term as the glossary's data file has it. */
type Entry = { id: string; term: Record<string, string>; definition: Record<string, string>; also: Record<string, string> | null }

let pendingTerms: Promise<Entry[]> | undefined

/** The terms of the glossary's data file. Fetched once per page; after a failure the next call tries again. */
export function loadTerms(): Promise<Entry[]> {
  pendingTerms ??= fetchTerms()
  pendingTerms.catch(() => (pendingTerms = undefined))
  return pendingTerms
}

async function fetchTerms(): Promise<Entry[]> {
  const response = await fetch('/data/glossary.json')
  if (!response.ok) throw new Error(`/data/glossary.json answered ${response.status}`)
  return ((await response.json()) as { terms: Entry[] }).terms
}
