import type { SourceId } from './sources'

/**
 * Sources on another subject (holidays, time zones, a party list, the sites of state bodies), from which the portal took a detail: the
 * list of sources has them last.
 */
export const sourcesAside = [
  'holiday-law-school-kk',
  'holiday-list-en',
  'open-kurultai-ru',
  'kurultai-myth-en',
  'mci-ru',
  'state-sites-standard-en',
  'time-zone-kk',
  'time-zone-ru'
] as const satisfies readonly SourceId[]
