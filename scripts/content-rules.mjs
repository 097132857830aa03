/** Loads content/rules/content-problems.ts in plain Node. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './run.mjs'

/** The module of the rules. It is TypeScript, which the oldest Node of ours cannot read: bundled first. */
export async function loadRules() {
  // Not at the top: this file is read before the packages are installed.
  const { build } = await import('rolldown')
  const { output } = await build({
    cwd: root,
    input: 'content/rules/content-problems.ts',
    platform: 'node',
    write: false,
    resolve: { alias: { '@': root } }
  })
  const folder = await mkdtemp(join(tmpdir(), 'referendum-'))
  try {
    const file = join(folder, 'rules.mjs')
    await writeFile(file, output[0].code)
    return await import(pathToFileURL(file).href)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Prints problems, one a line, and sets the exit code to 1 if there are any. */
export function printProblems(problems) {
  for (const problem of problems) console.log(problem)
  console.log(problems.length === 1 ? '1 problem' : `${problems.length} problems`)
  if (problems.length) process.exitCode = 1
}
