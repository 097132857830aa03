/** A page as it would be without the transition from one document to the next. */
import { hash } from '../finish/page.mjs'

const rule = /@media \(prefers-reduced-motion:\s*no-preference\)\s*\{\s*@view-transition\s*\{[^}]*\}\s*\}|@view-transition\s*\{[^}]*\}/g

/** Its policy names the changed style in the place of the one that was served. */
export function withoutTransition(html) {
  return [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].reduce((page, [, style]) => {
    const still = style.replace(rule, '')
    return page.replace(style, () => still).replace(hash(style), hash(still))
  }, html)
}
