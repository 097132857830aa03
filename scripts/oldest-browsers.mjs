import { readFileSync } from 'node:fs'

/** The oldest browsers whose readers get the whole page, those of 2020: the list that Next also uses, e.g. `chrome 87`. */
export const oldestBrowsers = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).browserslist
