import { afterEach, expect, test, vi } from 'vitest'
import { locales } from '@/lib/locale'
import kk from '@/messages/kk.json'
import ru from '@/messages/ru.json'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

/** The module, read anew with a setting. */
async function reportWith(email: string) {
  vi.stubEnv('CONTACT_EMAIL', email)
  vi.resetModules()
  return (await import('@/components/frame/report')).reportLetter
}

test('an error is reported by a letter that names page and release, and asks for the rest', async () => {
  const reportLetter = await reportWith('qate@example.kz')
  for (const locale of locales) {
    const letter = new URL(reportLetter(locale, '/results/kz-75') ?? '')
    expect(letter.pathname).toBe('qate@example.kz')
    const [page, release, ...questions] = (letter.searchParams.get('body') ?? '').split('\r\n').filter(Boolean)
    expect(page).toMatch(new RegExp(`^\\S+ http\\S+/${locale}/results/kz-75$`))
    expect(release).toMatch(/ \d{4}-\d\d-\d\d \d\d:\d\d UTC$/)
    expect(questions).toEqual([{ kk, ru }[locale].Report.wrong, { kk, ru }[locale].Report.right])
  }
})

test('without an address there is no letter', async () => {
  expect((await reportWith(''))('kk', '/')).toBeNull()
})
