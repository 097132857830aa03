import { get } from 'node:http'
import { expect, test } from './portal'

for (const address of ['/', '/kk', '/ru/forum', '/kk/explainers/referendum-in-brief']) {
  test(`${address} is cacheable, sealed and without cookies`, async ({ baseURL }) => {
    const { headers, status } = await fetch(baseURL + address)
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toMatch(/^public, max-age=\d+/)
    expect(headers.get('etag')).toBeTruthy()
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin')
    expect(headers.get('permissions-policy')).toContain('geolocation=()')
    expect(headers.get('x-powered-by')).toBeNull()
    expect(headers.get('set-cookie')).toBeNull()
  })
}

test('a page comes in Brotli to who takes it, plain or in gzip to others, never twice, and is the same for all', async ({ baseURL }) => {
  const ask = (encoding: string) => fetch(`${baseURL}/kk/forum`, { headers: { 'accept-encoding': encoding } })
  const [brotli, gzip, plain] = await Promise.all([ask('gzip, br'), ask('gzip'), ask('identity')])
  const all = [brotli, gzip, plain]
  expect(all.map(({ headers }) => headers.get('content-encoding'))).toEqual(['br', 'gzip', null])
  for (const { headers } of all) expect(headers.get('vary')).toMatch(/^accept-encoding$/i)
  // An ETag identifies bytes: each coding has its own.
  expect(new Set(all.map(({ headers }) => headers.get('etag'))).size).toBe(3)
  const texts = await Promise.all(all.map((response) => response.text()))
  expect(new Set(texts).size).toBe(1)
  // Not by fetch: it adds "no-cache" to a conditional request.
  for (const [coding, { headers }] of [
    ['br', brotli],
    ['gzip', gzip],
    ['identity', plain]
  ] as const) {
    const again = await new Promise((resolve) =>
      get(`${baseURL}/kk/forum`, { headers: { 'accept-encoding': coding, 'if-none-match': headers.get('etag') ?? '' } }, (response) =>
        resolve(response.resume().statusCode)
      )
    )
    expect(again, coding).toBe(304)
  }
})

test('an unknown page is a whole page with status 404, sealed, and nobody keeps it', async ({ baseURL }) => {
  const { headers, status, ...response } = await fetch(`${baseURL}/kk/no-such-page`).then(async (answer) => ({
    headers: answer.headers,
    status: answer.status,
    text: await answer.text()
  }))
  expect(status).toBe(404)
  expect(response.text).toContain('Такой страницы нет')
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
})

test('icons stand where browsers and phones look for them, as pictures, in one coding', async ({ request }) => {
  const types = { '/favicon.ico': 'image/vnd.microsoft.icon', '/apple-touch-icon.png': 'image/png', '/icon-maskable-512.png': 'image/png' }
  for (const [path, type] of Object.entries(types)) {
    const response = await request.get(path)
    const { 'content-type': said, 'content-encoding': coding, 'cache-control': caching } = response.headers()
    expect([response.status(), said, coding], path).toEqual([200, type, undefined])
    expect(caching, path).toMatch(/^public, max-age=\d+/)
  }
})

test('data files come with a tag, a date and open doors', async ({ request }) => {
  for (const path of [
    '/data/results.json',
    '/data/results.csv',
    '/data/turnout.csv',
    '/data/excel/turnout.csv',
    '/kk/calendar.ics',
    '/ru/calendar/voting-day.ics',
    '/ru/feed.xml'
  ]) {
    const response = await request.get(path)
    expect(response.status(), path).toBe(200)
    const { etag, 'last-modified': modified, 'access-control-allow-origin': origin } = response.headers()
    expect([etag, modified, origin].map(Boolean), path).toEqual([true, true, true])
    const again = await request.get(path, { headers: { 'if-none-match': etag ?? '' } })
    expect([again.status(), (await again.body()).length], path).toEqual([304, 0])
  }
})

test('calendars come as calendars, feeds as feeds', async ({ request }) => {
  const types = {
    'calendar.ics': 'text/calendar; charset=utf-8',
    'calendar/in-force.ics': 'text/calendar; charset=utf-8',
    'feed.xml': 'application/atom+xml; charset=utf-8',
    'feed.json': 'application/feed+json'
  }
  for (const [name, type] of Object.entries(types))
    for (const path of [`/kk/${name}`, `/ru/${name}`]) expect((await request.get(path)).headers()['content-type'], path).toBe(type)
})

test('/data/status.json tells the server’s instant by its Date, the phases, the result and the release', async ({ request }) => {
  const response = await request.get('/data/status.json')
  const headers = response.headers()
  const status = (await response.json()) as {
    phases: { phase: string; from: string; to: string | null }[]
    release: string
    result: Record<string, unknown>[]
  }
  expect(Math.abs(Date.parse(headers.date ?? '') - Date.now())).toBeLessThan(5000)
  expect(status.phases.find(({ from, to }) => Date.parse(from) <= Date.now() && (to === null || Date.now() < Date.parse(to)))?.phase).toBe(
    'in-force'
  )
  expect(status.release).toMatch(/^[0-9a-f]{12}$/)
  expect(status.result.at(-1)).toMatchObject({
    status: 'final',
    participated: 9127192,
    for: 7954667,
    against: 898099,
    invalid: 146558,
    notCounted: 127868
  })
  expect(headers['cache-control']).toContain('s-maxage=5')
  expect(headers['access-control-allow-origin']).toBe('*')
})
