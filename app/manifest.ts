import type { MetadataRoute } from 'next'
import { colours } from '@/components/frame/site'
import kk from '@/messages/kk.json'
import ru from '@/messages/ru.json'

export const dynamic = 'force-static'

/** One for both languages: it starts at `/`, which goes on to the reader's, and the name is the same in both. */
export default function manifest(): MetadataRoute.Manifest & { description_localized: Record<string, string> } {
  return {
    id: '/',
    scope: '/',
    start_url: '/',
    name: kk.Site.name,
    short_name: kk.Site.name,
    description: kk.Site.description,
    description_localized: { ru: ru.Site.description },
    lang: 'kk',
    display: 'minimal-ui',
    background_color: colours.light.paper,
    theme_color: colours.light.sheet,
    // Those of scripts/finish/icons.mjs.
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' }
    ]
  }
}
