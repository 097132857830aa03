import { readFileSync } from 'node:fs'

/** The oldest browsers that run the boot script and the program of every page, e.g. `chrome 87`: `browserslist`, which Next reads too. */
export const oldestBrowsers = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).browserslist
