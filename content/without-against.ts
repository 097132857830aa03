import type { FactId } from './facts'

/**
 * Votes for, as a number or a share, without a fact of the votes against, each with its reason. Where the number against is found, write
 * it down as a fact (the same id with `against` in the place of `for`) and take the entry out.
 */
export const withoutAgainst: { readonly [Id in FactId]?: string } = {
  'exit-poll-eurasian': 'the sources give the share of «Да» and none of «Нет»; where a page cites it, it says so',
  'exit-poll-socis': 'the same',
  'exit-poll-amanat': 'the same',
  'for-press': 'the number of votes against is the same in every source; this one stands only beside "for"',
  'april-1995-for-press': 'no share against is known from that overview; it stands only beside "april-1995-for"',
  'april-1995-for-valid': 'stands only where a share of valid ballots is set beside one of those who took part',
  'august-1995-for-valid': 'the same',
  'june-2022-for-preliminary': 'no number against is known from that source; it stands only beside "june-2022-for"',
  'june-2022-for-press': 'the same, beside "june-2022-for"',
  'june-2022-for-share-press': 'the same, beside "june-2022-for-share"'
}
