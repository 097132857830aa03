/**
 * The files of /data/excel/ as Excel opens them with the settings of Kazakhstan and Russia: `;` between fields, `,` before decimals, and
 * days written 18.1, 18/1 or 18-1, of which it makes dates wherever it sees them.
 */
import { describe, expect, test } from 'vitest'
import { GET as excelResults } from '@/app/data/excel/results.csv/route'
import { GET as excelTurnout } from '@/app/data/excel/turnout.csv/route'
import { GET as plainResults } from '@/app/data/results.csv/route'
import { GET as plainTurnout } from '@/app/data/turnout.csv/route'
import { facts } from '@/content/facts'

/** Splits a text into rows of fields: a field in quotes may hold the separator, and quotes written twice. */
function fieldsOf(text: string, separator: string): string[][] {
  const rows = text.replace(/^\ufeff/, '').match(/[^\r\n]+\r\n/g) ?? []
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}]*))(?:${separator}|$)`, 'y')
  return rows.map((row) => {
    const line = row.slice(0, -2)
    const fields: string[] = []
    for (field.lastIndex = 0; ;) {
      const [whole, quoted, plain = ''] = field.exec(line) ?? []
      if (whole === undefined) throw new Error(`not CSV: ${line}`)
      fields.push(quoted?.replaceAll('""', '"') ?? plain)
      if (!whole.endsWith(separator)) return fields
    }
  })
}

const month =
  '(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|қаң|ақп|нау|сәу|мам|мау|шіл|там|қыр|қаз|қар|жел|jan|feb|apr|may|jun|jul|aug|sep|oct|nov|dec)'
/** What Excel makes of a cell that it opens, by its first matching form. */
const readings = [
  ['empty', /^$/],
  ['number', /^-?(0|[1-9]\d{0,14})(,\d+)?$/],
  ['damaged number', /^-?\d+$/], // leading zeros are dropped, digits after the fifteenth become zeros
  ['number of another form', /^[-+(]?\d[\d\u00a0\u202f ]*(,\d+)?\s*([eе][-+]?\d+|[%₸₽)])?$/i],
  ['iso day', /^\d{4}-\d\d-\d\d$/],
  ['date', /^\d{1,4}[-./ ]\d{1,4}([-./ ]\d{1,4})?$/],
  ['date', new RegExp(`^(\\d{1,4}[-./ ]?${month}\\S*|${month}[^\\d\\s]*[-./ ]?\\d{1,4})$`, 'i')],
  ['time', /^\d{1,4}:\d\d/],
  ['truth', /^(true|false|истина|ложь|ақиқат|жалған)$/i],
  ['formula', /^[-=+@\t]/],
  ['text', /^/]
] as const
const readingOf = (cell: string) => readings.find(([, form]) => form.test(cell))?.[0]

test('the reader of this test sees what Excel would spoil', () => {
  const spoilt = [
    '18.1',
    '18.10',
    '1-2',
    '3/4',
    '2026.03.15',
    '15 мар',
    'мамыр 26',
    '007',
    '1234567890123456',
    '87,15 %',
    '1e5',
    '12 482 613',
    '10:00',
    '=1+1',
    '-x',
    'истина'
  ]
  for (const cell of spoilt) expect(['number', 'text', 'iso day', 'empty'], cell).not.toContain(readingOf(cell))
  expect(['18,1', '0,5', '12482613', '-5', '', '2026-03-15', 'turnout-1000', 'KZ-10', '2026-03-15T10:00:00+05:00'].map(readingOf)).toEqual([
    'number',
    'number',
    'number',
    'number',
    'empty',
    'iso day',
    'text',
    'text',
    'text'
  ])
  expect(fieldsOf('a;"b;""c""";\r\n;d;e\r\n', ';')).toEqual([
    ['a', 'b;"c"', ''],
    ['', 'd', 'e']
  ])
})

describe.each([
  ['results.csv', excelResults, plainResults, { value: 'number', as_of: 'iso day' }],
  ['turnout.csv', excelTurnout, plainTurnout, { ballots_issued: 'number', turnout_percent: 'number' }]
] as const)('/data/excel/%s', (_name, excel, plain, columns: Record<string, string>) => {
  const bytes = async () => new Uint8Array(await excel().arrayBuffer())
  const rowsOf = async () => fieldsOf(new TextDecoder('utf-8', { fatal: true }).decode(await bytes()), ';')

  test('says by its first bytes that it is UTF-8, begins as no other format does, ends its lines as Windows does', async () => {
    const all = await bytes()
    expect([...all.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    // «ID» would be taken for a file of another program (SYLK).
    expect(new TextDecoder().decode(all.slice(3, 5))).not.toBe('ID')
    const text = new TextDecoder().decode(all)
    expect(text.endsWith('\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\ufeff]/)
  })

  test('falls into columns of one kind each: numbers stay numbers, days days, all else text', async () => {
    const [names = [], ...rows] = await rowsOf()
    expect(rows.length).toBeGreaterThan(20)
    for (const row of rows) {
      expect(row.length, row.join(' | ')).toBe(names.length)
      for (const [index, cell] of row.entries()) {
        const expected = columns[names[index] ?? ''] ?? 'text'
        expect([expected, 'empty'], `${names[index]}: ${cell}`).toContain(readingOf(cell))
      }
    }
    expect(Object.keys(columns).every((name) => rows.some((row) => row[names.indexOf(name)]))).toBe(true)
  })

  test('holds what the file of the same name holds, which Excel would read as dates', async () => {
    const asPlain = (cell: string) => (readingOf(cell) === 'number' ? cell.replace(',', '.') : cell)
    const plainRows = fieldsOf(await plain().text(), ',')
    expect((await rowsOf()).map((row) => row.map(asPlain))).toEqual(plainRows)
    expect(plainRows.flat().map(readingOf)).toContain('date')
  })
})

test('the files for Excel have the numbers of the registry', async () => {
  const rows = fieldsOf(await excelResults().text(), ';')
  expect(rows.find(([id]) => id === 'for')?.[1]).toBe(String(facts.for.value))
  expect(rows.find(([id]) => id === 'for-share')?.[1]).toBe(String(facts['for-share'].value).replace('.', ','))
  expect((await turnoutCells()).includes('18,1')).toBe(true)
})

const turnoutCells = async () => fieldsOf(await excelTurnout().text(), ';').flat()
