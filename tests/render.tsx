import { render as renderWith } from '@testing-library/react'
import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import type { Locale } from '@/lib/locale'
import kk from '@/messages/kk.json'
import ru from '@/messages/ru.json'

const messages = { kk, ru }

/** Renders with the real messages of a language. */
export function render(ui: ReactNode, locale: Locale) {
  return renderWith(
    <NextIntlClientProvider locale={locale} messages={messages[locale] as typeof kk} timeZone="UTC">
      {ui}
    </NextIntlClientProvider>
  )
}
