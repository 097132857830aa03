/**
 * The program of every page: plain TypeScript, no framework. Each part adds what needs a script to what was served, and fails alone.
 * What it and the boot script ask of the page: docs/architecture.md, "What HTML, styles and scripts say to each other".
 */
import { copyCitations } from './citation'
import { keepTime } from './clock'
import { fetchFontLater } from './font'
import { keepInstantInLinks } from './links-of-an-instant'
import { keepPlaceInLanguages } from './links-to-languages'
import { startLists } from './lists'
import { openPanels } from './panels'
import { explainTerms } from './terms'

for (const start of [
  keepTime,
  openPanels,
  startLists,
  keepInstantInLinks,
  keepPlaceInLanguages,
  explainTerms,
  copyCitations,
  fetchFontLater
]) {
  try {
    start()
  } catch (error) {
    console.error(error)
  }
}
document.documentElement.dataset.script = 'ready'
