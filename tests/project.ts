/** The project as files, for tests that hold its documents to it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..')
export const read = (file: string) => readFileSync(join(root, file), 'utf8')

/** Patterns of the names of ignored folders, which a build or a test leaves behind. */
const ignored = read('.gitignore')
  .split('\n')
  .filter((line) => /^\/?[\w.*-]+\/?$/.test(line))
  .map((line) => new RegExp(`^${line.replaceAll('/', '').replaceAll('.', '\\.').replace('*', '.*')}$`))

/** The names of the folders in a folder of the project, sorted. */
export const foldersIn = (place: string) =>
  readdirSync(join(root, place), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !ignored.some((pattern) => pattern.test(entry.name)))
    .map(({ name }) => name)
    .sort()
