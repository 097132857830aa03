import type { Text } from '@/lib/fact'
import type { RegionId } from '@/lib/regions'
import type { RegionTurnout, Results } from '@/lib/results'
import { type FactId, facts } from './facts'
import type { SourceId } from './sources'

/**
 * The sources of each bulletin's list of regions, by the hour that it is for; for 14:00 none was found. When each became known is `known`
 * in `results`: the last one was read out at 20:30, after the stations had closed.
 */
export const bulletinSources = {
  '1000': ['turnout-1000-kk', 'turnout-1000-ru'],
  '1200': ['turnout-1200-kk'],
  '1400': [],
  '1600': ['turnout-1600-ru', 'turnout-1600-kk'],
  '1800': ['turnout-1800-ru', 'turnout-1800-kk'],
  '2000': ['turnout-2000-kk', 'turnout-2000-ru', 'turnout-2000-qonaev-ru', 'day-summary-ru']
} as const satisfies Record<string, readonly SourceId[]>

/** What became of the ballots of those who took part, in the order of every page. */
export const voteGroups = ['for', 'against', 'invalid', 'notCounted'] as const
/** The votes of a region as facts: each group as a count and as a share of those who took part. The groups make them (rules/numbers.ts). */
export type RegionVotes = {
  status: 'preliminary' | 'final'
  participated: FactId
} & Record<(typeof voteGroups)[number], { count: FactId; share: FactId }>

export type Region = {
  name: Text
  /** The name as it fits on the map. */
  short: Text
  /** Column and row on the map of equal tiles. */
  tile: readonly [number, number]
  /**
   * Share of the citizens on the region's lists who had received a ballot by each bulletin, in percent; null where no source was found.
   * Preliminary.
   */
  turnout: RegionTurnout
  /** Absent where no source was found; what is not known is then said by itself (lib/unknown.ts). */
  votes?: RegionVotes
  /** The turnout of the final count, in percent; absent where no source was found. */
  finalTurnout?: FactId
  /** Turnout at earlier referendums, where it was found: the day of the vote, the share. */
  earlier?: readonly { day: FactId; turnout: FactId }[]
  /** Who printed this region's figure of the last bulletin: no source has the whole list, so each region names its own. */
  last: readonly SourceId[]
}

/** Turnout by region, 15 March 2026, as the commission told it through the day, and the votes where they were found (facts/result.ts). */
export const regions: Record<RegionId, Region> = {
  'kz-10': {
    name: { kk: 'Абай облысы', ru: 'Область Абай' },
    short: { kk: 'Абай', ru: 'Абай' },
    tile: [4, 1],
    turnout: { '1000': 17.98, '1200': 41.93, '1400': null, '1600': 69.29, '1800': 73.84, '2000': 75.45 },
    last: ['turnout-2000-ru', 'turnout-2000-qonaev-ru', 'turnout-2000-kk']
  },
  'kz-11': {
    name: { kk: 'Ақмола облысы', ru: 'Акмолинская область' },
    short: { kk: 'Ақмола', ru: 'Акмола' },
    tile: [2, 1],
    turnout: { '1000': 19.82, '1200': 44.66, '1400': null, '1600': 71.33, '1800': 77.72, '2000': 79.82 },
    last: ['turnout-2000-ru', 'turnout-2000-qonaev-ru', 'turnout-2000-kk']
  },
  'kz-15': {
    name: { kk: 'Ақтөбе облысы', ru: 'Актюбинская область' },
    short: { kk: 'Ақтөбе', ru: 'Актобе' },
    tile: [1, 1],
    turnout: { '1000': 21.8, '1200': 45.73, '1400': null, '1600': 77.65, '1800': 83.12, '2000': 87.05 },
    last: ['turnout-2000-ru', 'turnout-2000-qonaev-ru', 'turnout-2000-kk', 'day-summary-ru']
  },
  'kz-19': {
    name: { kk: 'Алматы облысы', ru: 'Алматинская область' },
    short: { kk: 'Алм. обл.', ru: 'Алм. обл.' },
    tile: [4, 3],
    turnout: { '1000': 18.1, '1200': 40.41, '1400': null, '1600': 68.23, '1800': 70.27, '2000': 71.46 },
    last: ['turnout-2000-ru', 'turnout-2000-qonaev-ru', 'turnout-2000-kk']
  },
  'kz-23': {
    name: { kk: 'Атырау облысы', ru: 'Атырауская область' },
    short: { kk: 'Атырау', ru: 'Атырау' },
    tile: [0, 2],
    turnout: { '1000': 19.44, '1200': 42.29, '1400': null, '1600': 64.33, '1800': 71.08, '2000': 74.04 },
    last: ['turnout-2000-ru', 'turnout-2000-qonaev-ru', 'turnout-2000-kk']
  },
  'kz-27': {
    name: { kk: 'Батыс Қазақстан облысы', ru: 'Западно-Казахстанская область' },
    short: { kk: 'БҚО', ru: 'ЗКО' },
    tile: [0, 1],
    turnout: { '1000': 18.8, '1200': 36.59, '1400': null, '1600': 60.61, '1800': 66.9, '2000': 68.94 },
    last: ['turnout-2000-ru', 'turnout-2000-qonaev-ru', 'turnout-2000-kk']
  },
  'kz-31': {
    name: { kk: 'Жамбыл облысы', ru: 'Жамбылская область' },
    short: { kk: 'Жамбыл', ru: 'Жамбыл' },
    tile: [3, 3],
    turnout: { '1000': 18.49, '1200': 35.86, '1400': null, '1600': 70.31, '1800': 81.07, '2000': 85.06 },
    last: ['turnout-2000-ru', 'turnout-2000-qonaev-ru', 'turnout-2000-kk', 'day-summary-ru']
  },
  'kz-33': {
    name: { kk: 'Жетісу облысы', ru: 'Область Жетісу' },
    short: { kk: 'Жетісу', ru: 'Жетісу' },
    tile: [4, 2],
    turnout: { '1000': 21.01, '1200': 43.32, '1400': null, '1600': 68.5, '1800': 73.84, '2000': 78.49 },
    last: ['turnout-2000-qonaev-ru', 'turnout-2000-kk']
  },
  'kz-35': {
    name: { kk: 'Қарағанды облысы', ru: 'Карагандинская область' },
    short: { kk: 'Қараған.', ru: 'Караган.' },
    tile: [3, 2],
    turnout: { '1000': 26.64, '1200': 42.95, '1400': null, '1600': 72.63, '1800': 81.44, '2000': 84.3 },
    last: ['turnout-2000-ru', 'turnout-2000-qonaev-ru', 'turnout-2000-kk']
  },
  'kz-39': {
    name: { kk: 'Қостанай облысы', ru: 'Костанайская область' },
    short: { kk: 'Қостанай', ru: 'Костанай' },
    tile: [2, 0],
    turnout: { '1000': 19.24, '1200': 37.1, '1400': null, '1600': 70.96, '1800': 80.11, '2000': 81.21 },
    last: ['turnout-2000-qonaev-ru', 'turnout-2000-kk']
  },
  'kz-43': {
    name: { kk: 'Қызылорда облысы', ru: 'Кызылординская область' },
    short: { kk: 'Қызыл.', ru: 'Кызыл.' },
    tile: [1, 3],
    turnout: { '1000': 24.02, '1200': 43.18, '1400': null, '1600': 82.02, '1800': 91.8, '2000': 93.04 },
    last: ['turnout-2000-ru', 'turnout-2000-kk', 'day-summary-ru']
  },
  'kz-47': {
    name: { kk: 'Маңғыстау облысы', ru: 'Мангистауская область' },
    short: { kk: 'Маңғыс.', ru: 'Мангист.' },
    tile: [0, 3],
    turnout: { '1000': 18.53, '1200': 34.57, '1400': null, '1600': 68.19, '1800': 76.84, '2000': 77.89 },
    last: ['turnout-2000-kk'],
    votes: {
      status: 'preliminary',
      participated: 'participated-kz-47',
      for: { count: 'for-kz-47', share: 'for-share-kz-47' },
      against: { count: 'against-kz-47', share: 'against-share-kz-47' },
      invalid: { count: 'invalid-kz-47', share: 'invalid-share-kz-47' },
      notCounted: { count: 'not-counted-kz-47', share: 'not-counted-share-kz-47' }
    }
  },
  'kz-55': {
    name: { kk: 'Павлодар облысы', ru: 'Павлодарская область' },
    short: { kk: 'Павлод.', ru: 'Павлод.' },
    tile: [4, 0],
    turnout: { '1000': 16.36, '1200': 36.57, '1400': null, '1600': 68.41, '1800': 71.85, '2000': 75.51 },
    last: ['turnout-2000-kk']
  },
  'kz-59': {
    name: { kk: 'Солтүстік Қазақстан облысы', ru: 'Северо-Казахстанская область' },
    short: { kk: 'СҚО', ru: 'СКО' },
    tile: [3, 0],
    turnout: { '1000': 18.72, '1200': 41.64, '1400': null, '1600': 60.7, '1800': 68.58, '2000': null },
    last: []
  },
  'kz-61': {
    name: { kk: 'Түркістан облысы', ru: 'Туркестанская область' },
    short: { kk: 'Түркіст.', ru: 'Туркест.' },
    tile: [2, 3],
    turnout: { '1000': 21.21, '1200': 44.13, '1400': null, '1600': 72.39, '1800': 82.03, '2000': 84.03 },
    last: ['turnout-2000-ru']
  },
  'kz-62': {
    name: { kk: 'Ұлытау облысы', ru: 'Область Ұлытау' },
    short: { kk: 'Ұлытау', ru: 'Ұлытау' },
    tile: [2, 2],
    turnout: { '1000': 20.31, '1200': 36.59, '1400': null, '1600': 66.5, '1800': 70.57, '2000': null },
    last: []
  },
  'kz-63': {
    name: { kk: 'Шығыс Қазақстан облысы', ru: 'Восточно-Казахстанская область' },
    short: { kk: 'ШҚО', ru: 'ВКО' },
    tile: [5, 1],
    turnout: { '1000': 20.64, '1200': 42.88, '1400': null, '1600': 78.98, '1800': 83.63, '2000': 86.42 },
    last: ['turnout-2000-ru', 'day-summary-ru']
  },
  'kz-71': {
    name: { kk: 'Астана қаласы', ru: 'Город Астана' },
    short: { kk: 'Астана', ru: 'Астана' },
    tile: [3, 1],
    turnout: { '1000': 20.68, '1200': 31.23, '1400': null, '1600': 47.76, '1800': 56.72, '2000': 60.36 },
    last: ['turnout-2000-ru', 'day-summary-ru']
  },
  'kz-75': {
    name: { kk: 'Алматы қаласы', ru: 'Город Алматы' },
    short: { kk: 'Алматы', ru: 'Алматы' },
    tile: [5, 3],
    turnout: { '1000': 9.54, '1200': 14.85, '1400': null, '1600': 28.16, '1800': 32.82, '2000': 33.43 },
    earlier: [
      { day: 'june-2022-day', turnout: 'june-2022-turnout-almaty' },
      { day: 'october-2024-day', turnout: 'october-2024-turnout-almaty' }
    ],
    last: ['turnout-2000-ru', 'day-summary-ru']
  },
  'kz-79': {
    name: { kk: 'Шымкент қаласы', ru: 'Город Шымкент' },
    short: { kk: 'Шымкент', ru: 'Шымкент' },
    tile: [2, 4],
    turnout: { '1000': 21.36, '1200': 42.59, '1400': null, '1600': 72.61, '1800': 74.44, '2000': 75.82 },
    last: ['turnout-2000-ru']
  }
}

const at = (hour: string) => `2026-03-15T${hour}:00+05:00`

/** All numbers of the vote in one piece, as `/data/results.json` gives them and the pages show them. */
export const results: Results = {
  national: {
    status: 'final',
    asOf: facts['result-final-day'].value,
    entitled: facts.entitled.value,
    onLists: facts['entitled-lists'].value,
    participated: facts.participated.value,
    for: facts.for.value,
    against: facts.against.value,
    invalid: facts.invalid.value,
    notCounted: facts['not-counted'].value
  },
  bulletins: [
    { id: '1000', at: at('10:00'), known: at('10:00'), ballots: facts['ballots-1000'].value, percent: facts['turnout-1000'].value },
    { id: '1200', at: at('12:00'), known: at('12:00'), ballots: facts['ballots-1200'].value, percent: facts['turnout-1200'].value },
    { id: '1400', at: at('14:00'), known: at('14:00'), ballots: facts['ballots-1400'].value, percent: facts['turnout-1400'].value },
    { id: '1600', at: at('16:00'), known: at('16:00'), ballots: facts['ballots-1600'].value, percent: facts['turnout-1600'].value },
    { id: '1800', at: at('18:00'), known: at('18:00'), ballots: facts['ballots-1800'].value, percent: facts['turnout-1800'].value },
    { id: '2000', at: at('20:00'), known: at('20:30'), ballots: facts['ballots-2000'].value, percent: facts['turnout-2000'].value }
  ],
  regions: Object.fromEntries(Object.entries(regions).map(([id, { turnout }]) => [id, turnout])) as Record<RegionId, RegionTurnout>
}

/** Shares in percent as the commission published them, or as the registry derives them; the checks calculate them again. */
export const publishedShares = {
  turnout: facts.turnout.value,
  for: facts['for-share'].value,
  against: facts['against-share'].value,
  invalid: facts['invalid-share'].value,
  notCounted: facts['not-counted-share'].value
}
