/** The portal's languages, Kazakh first. */
export const locales = ['kk', 'ru'] as const
export type Locale = (typeof locales)[number]

/** The other language of the two. */
export const otherLocale = { kk: 'ru', ru: 'kk' } as const satisfies Record<Locale, Locale>

/** Each language's own name, to be shown with `lang`. */
export const localeNames = { kk: 'Қазақша', ru: 'Русский' } as const satisfies Record<Locale, string>
