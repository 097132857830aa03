/** The 17 regions and three cities of republican significance: their ISO 3166-2 codes (revision of 2022) in lower case. */
export const regionIds = [
  'kz-10',
  'kz-11',
  'kz-15',
  'kz-19',
  'kz-23',
  'kz-27',
  'kz-31',
  'kz-33',
  'kz-35',
  'kz-39',
  'kz-43',
  'kz-47',
  'kz-55',
  'kz-59',
  'kz-61',
  'kz-62',
  'kz-63',
  'kz-71',
  'kz-75',
  'kz-79'
] as const
export type RegionId = (typeof regionIds)[number]
