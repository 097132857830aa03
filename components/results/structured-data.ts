/** The vote and its data in terms of schema.org, for search engines. */
import type { Dataset, Event, WithContext } from 'schema-dts'
import type { Locale } from '@/lib/locale'
import { href } from '@/lib/pages'
import { phaseStarts } from '@/lib/phase'
import { license, origin } from '@/components/frame/site'

const words = {
  kk: {
    event: 'Қазақстан Республикасының жаңа Конституциясын қабылдау туралы республикалық референдум',
    dataset: 'Республикалық референдум: нәтиже және келу көрсеткіші',
    about: 'Ел бойынша нәтиже, күн ішіндегі келу көрсеткіші және өңірлер бойынша келу көрсеткіші. Белгісіз сандар бос қалдырылған.',
    place: 'Қазақстан'
  },
  ru: {
    event: 'Республиканский референдум о принятии новой Конституции Республики Казахстан',
    dataset: 'Республиканский референдум: результат и явка',
    about: 'Результат по стране, явка в течение дня и явка по регионам. Неизвестные числа оставлены пустыми.',
    place: 'Казахстан'
  }
} as const satisfies Record<Locale, object>

/** The vote as an event. */
export function voteEvent(locale: Locale): WithContext<Event> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: words[locale].event,
    startDate: phaseStarts.voting,
    endDate: phaseStarts.counting,
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: { '@type': 'Country', name: words[locale].place, address: { '@type': 'PostalAddress', addressCountry: 'KZ' } },
    url: origin + href(locale, '/')
  }
}

/** The data files as a dataset. */
export function voteDataset(locale: Locale): WithContext<Dataset> {
  const file = (path: string, encodingFormat: string) => ({ '@type': 'DataDownload' as const, contentUrl: origin + path, encodingFormat })
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: words[locale].dataset,
    description: words[locale].about,
    inLanguage: ['kk', 'ru'],
    license,
    isAccessibleForFree: true,
    temporalCoverage: '2026-03-15/2026-03-17',
    spatialCoverage: words[locale].place,
    url: origin + href(locale, '/about/data'),
    distribution: [
      file('/data/results.json', 'application/json'),
      file('/data/results.csv', 'text/csv'),
      file('/data/turnout.csv', 'text/csv')
    ]
  }
}
