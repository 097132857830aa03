/** The two answers, in the words and the order of the ballot, with their votes and shares. Where one stands, both do, at the same size. */
export const answers = [
  { id: 'for', share: 'for-share', answer: 'answer-yes' },
  { id: 'against', share: 'against-share', answer: 'answer-no' }
] as const
