/** A page without the view transition to the next page. */
import { hash } from '../finish/page.mjs'

const rule = /@media \(prefers-reduced-motion:\s*no-preference\)\s*\{\s*@view-transition\s*\{[^}]*\}\s*\}|@view-transition\s*\{[^}]*\}/g

/** Removes the rule from the styles of a page, and puts the hashes of the changed styles into its policy. */
export function withoutTransition(html) {
  return [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].reduce((page, [, style]) => {
    const changed = style.replace(rule, '')
    return page.replace(style, () => changed).replace(hash(style), hash(changed))
  }, html)
}
