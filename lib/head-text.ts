/** What a list of results shows of a page: a title and a description that fit, and facts filled into a text. */
import { type Fact, factText } from './fact'
import type { Form } from './format'
import type { Locale } from './locale'

/** What search engines show of a title before they cut it: about 600 pixels, 65 letters; of a description: two lines, 160. */
export const mostInTitle = 65
export const mostInDescription = 160

/** A title with the name of the portal behind it, where both fit. */
export function titleInHead(title: string, portal: string): string {
  const both = `${title} – ${portal}`
  return both.length <= mostInTitle ? both : title
}

/**
 * A text with its facts: `{turnout}`, `{turnout:poss}`.
 * @throws if there is no such fact, or no such form of it
 */
export function withFacts(text: string, facts: Readonly<Record<string, Fact>>, locale: Locale): string {
  return text.replace(/\{([^:}]+)(?::([^}]+))?\}/g, (_, id: string, form?: string) => {
    const fact = facts[id]
    if (!fact) throw new Error(`{${id}} in "${text}": no such fact in content/facts.ts`)
    return factText(fact, locale, form as Form | undefined)
  })
}

/**
 * The beginning of a text in whole sentences that fit, the first of them in any case: half a sentence of a law may say the opposite. Of
 * one that does not fit and has a semicolon what stands before that.
 */
export function firstSentences(text: string, most: number): string {
  const [first = '', ...others] = text.replace(/([.!?»])\s+(?=[«\p{Lu}\d])/gu, '$1\n').split('\n')
  let whole = first
  if (first.length > most && first.includes('; ')) whole = `${first.split('; ')[0]}…`
  for (const sentence of others) {
    if (whole.length + 1 + sentence.length > most) break
    whole += ` ${sentence}`
  }
  return whole
}
