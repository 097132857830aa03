/** What the build writes in: the address of the styles of the panel and of what it sets (browser/look.css). */
declare const LOOK_STYLES: string

/** A link to those styles. `blocking`: nothing is painted before they are there, in browsers that would not wait by themselves. */
export const linkToLook = () => Object.assign(document.createElement('link'), { rel: 'stylesheet', blocking: 'render', href: LOOK_STYLES })
