/** The rules of messages in ICU's notation: braces that pair, plurals with the forms of the language, tags that the program knows. */
import { type Locale, locales } from '../../lib/locale'

/** A choice within a message: `{days, plural, one {…} other {…}}`. */
type Choice = { name: string; kind: string; forms: string[] }

/**
 * The plural forms of each language, as Unicode has them (a test compares with Intl.PluralRules). Kazakh words do not
 * change after a number, so one form says all.
 */
export const pluralForms = {
  kk: { known: ['one', 'other'], needed: ['other'] },
  ru: { known: ['one', 'few', 'many', 'other'], needed: ['one', 'few', 'many', 'other'] }
} as const satisfies Record<Locale, { known: readonly string[]; needed: readonly string[] }>

/** What a message may choose by. */
const kinds = ['plural', 'select']

/** Tags that a message may hold: those which `t.rich` replaces (components/home/result.tsx). */
const tags = ['one']

/** What is wrong with the notation of messages, by language and key. */
export function notationProblems(messages: Record<Locale, ReadonlyMap<string, string>>): string[] {
  return locales.flatMap((locale) =>
    [...messages[locale]].flatMap(([key, text]) => {
      const at = `messages/${locale}.json: "${key}":`
      const other = messages[locale === 'kk' ? 'ru' : 'kk'].get(key)
      const choices = choicesIn(text)
      return [
        ...(choices ? choices.flatMap((choice) => choiceProblems(choice, locale)) : ['its braces do not pair; expected a } for every {']),
        ...(other !== undefined && tagsIn(text).join() !== tagsIn(other).join() && locale === 'kk'
          ? [`other tags (${tagsIn(text).join(' ')}) than in Russian (${tagsIn(other).join(' ')}); expected the same in both`]
          : [])
      ].map((problem) => `${at} ${problem}`)
    })
  )
}

function choiceProblems({ name, kind, forms }: Choice, locale: Locale): string[] {
  if (!kinds.includes(kind)) return [`"${name}" is put into words as ${kind}; expected a plural, a select, or text made by lib/format.ts`]
  const { known, needed } = kind === 'plural' ? pluralForms[locale] : { known: forms, needed: ['other'] }
  const lacking = needed.filter((form) => !forms.includes(form))
  const strange = forms.filter((form) => !/^=\d+$/.test(form) && !known.some((each) => each === form))
  return [
    ...(lacking.length ? [`the ${kind} of "${name}" lacks ${lacking.join(', ')}; expected ${needed.join(', ')}`] : []),
    ...(strange.length ? [`the ${kind} of "${name}" has ${strange.join(', ')}, never used; expected ${known.join(', ')}`] : [])
  ]
}

/** A message without the tags that the program knows, for the rule that forbids all others. */
export const withoutTags = (text: string) => text.replace(new RegExp(`</?(?:${tags.join('|')})>`, 'g'), '')

const tagsIn = (text: string) => [...text.matchAll(/<\/?[a-z]\w*>/gi)].map(([tag]) => tag).sort()

/**
 * Every choice in a message, nested ones too, in order; null where its braces do not pair. An apostrophe before a brace begins what is
 * meant as it stands, up to the next apostrophe.
 */
export function choicesIn(message: string): Choice[] | null {
  const text = message.replace(/'[{}][^']*'?/g, '')
  const found: Choice[] = []
  /** Reads from within a message to the brace that ends it, or to the end of all; the place of that. */
  const read = (from: number, depth: number): number => {
    let at = from
    while (at < text.length && text[at] !== '}') at = text[at] === '{' ? argument(at + 1) : at + 1
    if (at < text.length !== depth > 0) throw new SyntaxError('unpaired')
    return at
  }
  /** Reads an argument from behind its brace to behind the brace that ends it. */
  const argument = (from: number): number => {
    const [head, name = '', kind] = /^\s*(\w+)\s*(?:,\s*(\w+)\s*(?:,\s*)?)?/.exec(text.slice(from)) ?? ['']
    let at = from + head.length
    if (kind) {
      const choice: Choice = { name, kind, forms: [] }
      found.push(choice)
      // The style of a number or a day is nothing to read: such a kind is refused (choiceProblems).
      if (!kinds.includes(kind)) at += /^[^{}]*/.exec(text.slice(at))?.[0].length ?? 0
      for (;;) {
        const [form, key = ''] = /^\s*(?:offset:\d+\s*)?(=\d+|\w+)\s*\{/.exec(text.slice(at)) ?? ['']
        if (!form) break
        choice.forms.push(key)
        at = read(at + form.length, 1) + 1
      }
    }
    const [end] = /^\s*\}/.exec(text.slice(at)) ?? []
    if (end === undefined) throw new SyntaxError('unpaired')
    return at + end.length
  }
  try {
    read(0, 0)
    return found
  } catch {
    return null
  }
}
