/**
 * The attributes of an element that only the stylesheet shows, or that it may show before the page's program has run. Whoever reads the
 * HTML without styles (a text browser, a reader's mode) does not meet it.
 */
export const shownByStyles = { hidden: true, 'data-styled': '' } as const

/** The attributes of an element that works only with a script, until the script has come. */
export const needsScript = { 'data-tool': '', ...shownByStyles } as const
