import type { MetadataRoute } from 'next'
import kk from '@/messages/kk.json'

export const dynamic = 'force-static'

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: `${kk.Site.name}: ${kk.Site.title}`,
    short_name: kk.Site.name,
    description: kk.Site.description,
    lang: 'kk',
    start_url: '/',
    display: 'minimal-ui',
    background_color: '#fbfaf6',
    theme_color: '#00607f',
    icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }]
  }
}
