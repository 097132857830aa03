/** The peer: a Starlight site as its guide sets one up, in two languages. scripts/bench/starlight.mjs copies it and adds the pages. */
import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'

export default defineConfig({
  site: 'http://localhost',
  build: { format: 'file' },
  integrations: [
    starlight({
      title: 'Referendum 2026',
      defaultLocale: 'kk',
      locales: { kk: { label: 'Қазақша', lang: 'kk' }, ru: { label: 'Русский', lang: 'ru' } }
    })
  ]
})
