import type { Explainer } from '@/lib/pages'
import type { FactId } from './facts'

/**
 * Three figures of each explainer, which a desk shows beside its text. They stand in the text too. None where the beginning of the page
 * takes the whole width.
 */
export const keyFigures: Record<Explainer, readonly FactId[]> = {
  'referendum-in-brief': ['turnout', 'for-share', 'against-share'],
  'ballot-question': ['constitution-sections', 'constitution-articles', 'ballots-printed'],
  'who-could-vote': ['voting-age', 'entitled', 'entitled-abroad'],
  'how-voting-worked': ['absentee-issued', 'stations-special', 'stations-abroad'],
  'how-the-result-was-decided': ['entitled-half', 'participated-half', 'two-thirds-min'],
  'what-changed': [],
  'observers-and-criticism': ['observers-foreign', 'observers-states', 'observers-organisations'],
  'after-the-vote': ['kurultai-deputies', 'halyk-kenesi-members', 'kurultai-parties']
}
