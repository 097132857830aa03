/** Facts and sources stand in files by subject, which one file spreads: of two entries with one id the later hides the other. */

/** A file that puts files by subject together (content/facts.ts), and them. */
export type Registry = {
  whole: string
  /** What whoever imports it sees. */
  ids: readonly string[]
  /** The text of each file by subject, by its path in the project. */
  files: Readonly<Record<string, string>>
}

/** The ids of a file of content, with the line of each: what begins a line two spaces in, as Prettier leaves it. */
export function entriesOf(text: string): { id: string; line: number }[] {
  return text.split('\n').flatMap((row, index) => {
    const id = /^ {2}(['"]?)([^\s'":]+)\1: /.exec(row)?.[2]
    return id === undefined ? [] : [{ id, line: index + 1 }]
  })
}

/** TypeScript says nothing of an id that stands in two objects that are spread, so the texts are read. */
export function duplicateProblems({ whole, ids, files }: Registry): string[] {
  const places = new Map<string, string[]>()
  for (const [file, text] of Object.entries(files)) {
    for (const { id, line } of entriesOf(text)) places.set(id, [...(places.get(id) ?? []), `${file}:${line}`])
  }
  return [
    ...[...places]
      .filter(([, at]) => at.length > 1)
      .map(([id, [first, ...others]]) => `${first}: "${id}" stands in ${others.join(' and ')} too: an id may stand only once`),
    // An id that was not found in the texts could stand twice unseen.
    ...ids
      .filter((id) => !places.has(id))
      .map((id) => `${whole}: "${id}" is not where it must be: in a file of ${whole.replace(/\.ts$/, '/')}, two spaces in`)
  ]
}
