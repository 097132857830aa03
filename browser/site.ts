/**
 * The program of every page: plain TypeScript, no framework. Each part adds to the served page what needs a script; if one part
 * fails, the others still run. The attributes through which it works with the page: lib/data-attributes.ts.
 */
import { keepTime } from './clock'
import { keepInstantInLinks } from './instant-links'
import { keepPages } from './keep-pages'
import { keepPlaceInLanguageLinks } from './language-links'
import { startLists } from './lists'
import { keepLook } from './look-again'
import { openNotes } from './notes'
import { openPanels } from './panels'
import { prepareForPaper } from './print'
import { offerTools } from './tools'

for (const start of [
  keepTime,
  openPanels,
  startLists,
  keepInstantInLinks,
  keepPlaceInLanguageLinks,
  openNotes,
  offerTools,
  prepareForPaper,
  keepLook,
  keepPages
]) {
  try {
    start()
  } catch (error) {
    console.error(error)
  }
}
document.documentElement.dataset.script = 'ready'
