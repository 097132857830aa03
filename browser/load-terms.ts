import { fetchOnce } from './fetch-once'

/** A term as the glossary's data file has it. */
type Entry = { id: string; term: Record<string, string>; definition: Record<string, string>; also: Record<string, string> | null }

const loadGlossary = fetchOnce<{ terms: Entry[] }>(() => '/data/glossary.json')

/** The terms of the glossary's data file. */
export const loadTerms = async (): Promise<Entry[]> => (await loadGlossary()).terms
