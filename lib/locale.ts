/** The languages of the portal, Kazakh first. */
export const locales = ['kk', 'ru'] as const
export type Locale = (typeof locales)[number]

/** For each language the other one. */
export const otherLocale = { kk: 'ru', ru: 'kk' } as const satisfies Record<Locale, Locale>

/** The name of each language in that language; elements that show it need its `lang`. */
export const localeNames = { kk: 'Қазақша', ru: 'Русский' } as const satisfies Record<Locale, string>
