import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import * as format from '@/lib/format'
import { locales } from '@/lib/locale'
import { expect, test } from './portal'

/** The two modules as one script that sets `window.format` to the exports of lib/format.ts. */
function browserScript(): string {
  const code = ['lib/instant.ts', 'lib/format.ts'].map((file) =>
    ts.transpile(readFileSync(join(process.cwd(), file), 'utf8'), { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext })
  )
  return `window.format = (() => { ${code
    .join('\n')
    .replace(/^import .*$/gm, '')
    .replace(/^export (?=const|function)/gm, '')}; return { ${Object.keys(format).join(', ')} } })()`
}

const days = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}-${String(month + 10)}`)
const calls: [keyof typeof format, unknown[]][] = locales.flatMap((locale) => [
  ...days.flatMap((day) =>
    [undefined, ...format.dayForms].map((form) => ['formatDay', [day, locale, form]] as [keyof typeof format, unknown[]])
  ),
  ...[0, 999, 1000, 12_482_613, 12_482_613.5, -5].map((value) => ['formatNumber', [value]] as [keyof typeof format, unknown[]]),
  ...[87.15, 73.1, 100].map((value) => ['formatPercent', [value, locale]] as [keyof typeof format, unknown[]]),
  ['formatInstant', ['2026-03-14T19:30:00Z', locale]],
  ['formatTime', ['2026-03-14T19:30:00Z']],
  ['formatDayCompact', ['2026-03-15']]
])

test.use({ timezoneId: 'Asia/Kolkata', bypassCSP: true })

test('Chromium prints what the server prints, letter for letter', async ({ page }) => {
  const onServer = calls.map(([name, input]) => (format[name] as (...input: unknown[]) => string)(...input))
  await page.goto('/kk')
  await page.addScriptTag({ content: browserScript() })
  const inBrowser = await page.evaluate(
    (allCalls) =>
      allCalls.map(([name, input]) =>
        (window as unknown as { format: Record<string, (...input: unknown[]) => string> }).format[name]?.(
          // `undefined` arrives as null.
          ...input.map((argument) => argument ?? undefined)
        )
      ),
    calls
  )
  expect(inBrowser).toEqual(onServer)
})
