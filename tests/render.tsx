import { render as renderWith } from '@testing-library/react'
import type { ReactNode } from 'react'
import { Providers } from '@/islands/providers'
import type { Locale } from '@/lib/locale'
import kk from '@/messages/kk.json'
import ru from '@/messages/ru.json'

const messages = { kk, ru }

/** Renders elements with the real messages of a language. */
export function render(ui: ReactNode, locale: Locale) {
  return renderWith(
    <Providers locale={locale} messages={messages[locale] as typeof kk}>
      {ui}
    </Providers>
  )
}
