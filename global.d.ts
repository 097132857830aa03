import type messages from './messages/kk.json'
import type { Locale } from './lib/locale'

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale
    /** Kazakh is the type: Russian must follow it. */
    Messages: typeof messages
  }
}
