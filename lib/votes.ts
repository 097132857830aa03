/** Votes for and votes against are facts with the same id but for that word: «for-share», «against-share». */

/** The id of the votes against, of a fact of votes for; any other id as it is. */
export const againstOf = (id: string) => id.replace(/(^|-)for(?=-|$)/, '$1against')

/** The id of the other votes, of a fact of votes for or against; any other id as it is. */
export const otherVotesOf = (id: string) => (againstOf(id) === id ? id.replace(/(^|-)against(?=-|$)/, '$1for') : againstOf(id))
