// @vitest-environment node
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Providers } from '@/islands/providers'
import { ResultsView } from '@/components/results/results-view'
import { locales } from '@/lib/locale'
import type { Results } from '@/lib/results'
import { schemas } from '@/app/data/schemas'
import kk from '@/messages/kk.json'
import ru from '@/messages/ru.json'
import resultsBeforeVote from './fixtures/results-before-vote.json'

const messages = { kk, ru }

test('the fixture is what the schema allows before a vote', () => {
  expect(schemas.results.shape.national.safeParse(resultsBeforeVote.national).error?.issues ?? []).toEqual([])
  for (const bulletin of resultsBeforeVote.bulletins) expect(schemas.results.shape.bulletins.element.safeParse(bulletin).success).toBe(true)
})

test.each(locales)('before the vote the page is whole and says what is awaited (%s)', (locale) => {
  const html = renderToStaticMarkup(
    <Providers locale={locale} messages={messages[locale] as typeof kk}>
      <ResultsView results={resultsBeforeVote as unknown as Results} />
    </Providers>
  ).replace(/ data-props="[^"]*"/, '')
  for (const id of ['national', 'turnout', 'regions']) expect(html).toContain(`id="${id}"`)
  expect(html).toContain(locale === 'kk' ? 'Нәтиже әлі жарияланған жоқ' : 'Результат ещё не объявлен')
  expect(html.split(locale === 'kk' ? 'күтілуде' : 'ожидается')).toHaveLength(7)
  expect(html).not.toMatch(/NaN|null|undefined|7[\s\u00a0]?954|87,15|exit-polls/)
})
