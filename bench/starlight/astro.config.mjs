/** A Starlight site in two languages, configured as in its guide. scripts/bench/starlight.mjs copies it and adds the pages. */
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
