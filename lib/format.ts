/**
 * Numbers and dates in words, the same byte for byte on the server and in every browser.
 *
 * `Intl` cannot be used: Chromium claims to know Kazakh and prints "2026 M03 15". Nor can date-fns: it is heavy, puts the parts of a
 * Kazakh date in the wrong order and has no case endings. Four tables and a fixed offset are enough: all of Kazakhstan has been on UTC+5
 * since 1 March 2024. The device's time zone and language are never read. Plurals are in the messages (ICU).
 */
import { parseDay, parseInstant } from './instant'
import type { Locale } from './locale'

const noBreak = '\u00a0'
const minus = '\u2212'
const kazakhstanOffset = 5 * 60 * 60 * 1000

/** Grammatical forms of a fact in a sentence. Without one a fact is shown in its basic form. */
export type Form =
  | 'gen'
  | 'dat'
  | 'acc'
  | 'loc'
  | 'abl'
  | 'ins'
  | 'prep'
  | 'poss'
  | 'on'
  | 'from'
  | 'to'
  | 'adj'
  | 'weekday'
  | 'short'
  | 'short-on'
  | 'short-from'
  | 'short-to'
  | 'short-adj'
  | 'short-gen'
  | 'words'

/** The forms of a day. Only Kazakh inflects days: in Russian all forms but `weekday` and `short…` are the same. */
export const dayForms = [
  'on',
  'from',
  'to',
  'gen',
  'acc',
  'adj',
  'weekday',
  'short',
  'short-on',
  'short-from',
  'short-to',
  'short-gen',
  'short-adj'
] as const satisfies readonly Form[]
export type DayForm = (typeof dayForms)[number]

/** The forms for which a month has an ending in Kazakh. */
const endings = ['on', 'from', 'to', 'gen', 'acc', 'adj'] as const

/** A month, and its endings in the order of `endings`. */
const kazakhMonths = [
  'қаңтар да дан ға дың ды дағы',
  'ақпан да нан ға ның ды дағы',
  'наурыз да дан ға дың ды дағы',
  'сәуір де ден ге дің ді дегі',
  'мамыр да дан ға дың ды дағы',
  'маусым да нан ға ның ды дағы',
  'шілде де ден ге нің ні дегі',
  'тамыз да дан ға дың ды дағы',
  'қыркүйек те тен ке тің ті тегі',
  'қазан да нан ға ның ды дағы',
  'қараша да дан ға ның ны дағы',
  'желтоқсан да нан ға ның ды дағы'
] as const

const russianMonths = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря'
] as const

const russianMonthNames = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь'
] as const

/** Starting with Sunday, as `getUTCDay` counts. */
const weekdays = {
  kk: ['жексенбі', 'дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі'],
  ru: ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота']
} as const satisfies Record<Locale, readonly string[]>

/**
 * A number in digits, the same in both languages: «12 482 613», «73,12», «−5».
 * With `decimals` it is rounded or padded to exactly that many; without, it keeps those it has.
 * @throws RangeError for a value that JavaScript does not write in plain digits: NaN, Infinity, 1e21 and above; without `decimals` also
 * below 1e-6
 */
export function formatNumber(value: number, { decimals }: { decimals?: number } = {}): string {
  const size = Math.abs(value)
  const digits = decimals === undefined ? String(size) : size.toFixed(decimals)
  if (!/^\d+(\.\d+)?$/.test(digits)) throw new RangeError(`${value} cannot be written in digits`)
  const sign = value < 0 && /[1-9]/.test(digits) ? minus : ''
  const [whole = '', fraction] = digits.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, noBreak)
  return sign + grouped + (fraction === undefined ? '' : `,${fraction}`)
}

/**
 * A value in percent (not a fraction of 1), with `decimals` as in `formatNumber`: 87.15 is «87,15%» in Kazakh, «87,15 %» in Russian.
 * @throws RangeError as `formatNumber`
 */
export function formatPercent(value: number, locale: Locale, options: { decimals?: number } = {}): string {
  return `${formatNumber(value, options)}${locale === 'ru' ? noBreak : ''}%`
}

/**
 * A day in words: «2026 жылғы 15 наурыз», «15 марта 2026 года».
 * @param day an ISO day, or an ISO instant, whose day in UTC+5 is meant
 * @param form `on` locative, `from` ablative, `to` dative, `gen` genitive, `acc` accusative, `adj` «…наурыздағы»; `short` without year
 * @throws RangeError if `day` is neither
 */
export function formatDay(day: string, locale: Locale, form?: DayForm): string {
  const date = dateOf(day)
  const short = dayAndMonth(date, locale, form)
  if (form?.startsWith('short')) return short
  const year = date.getUTCFullYear()
  const full = locale === 'kk' ? `${year}${noBreak}жылғы ${short}` : `${short} ${year}${noBreak}года`
  return form === 'weekday' ? `${full}, ${weekdays[locale][date.getUTCDay()]}` : full
}

/**
 * A day in figures, the same in both languages: «15.03.2026».
 * @param day as in `formatDay`
 * @throws RangeError if `day` is neither an ISO day nor an ISO instant
 */
export function formatDayCompact(day: string): string {
  const date = dateOf(day)
  return [twoDigits(date.getUTCDate()), twoDigits(date.getUTCMonth() + 1), date.getUTCFullYear()].join('.')
}

/**
 * The name of a month in the nominative: «наурыз», «март».
 * @param day an ISO day, or a month as the beginning of one: «2026-03»
 * @throws RangeError if it is neither
 */
export function formatMonthName(day: string, locale: Locale): string {
  const month = dateOf(`${day.slice(0, 7)}-01`).getUTCMonth()
  return locale === 'kk' ? kazakhMonths[month]!.split(' ')[0]! : russianMonthNames[month]!
}

/**
 * A month with its year, as a heading: «2026 жылғы наурыз», «Март 2026 года».
 * @param day as in `formatMonthName`
 * @throws RangeError as `formatMonthName`
 */
export function formatMonth(day: string, locale: Locale): string {
  const name = formatMonthName(day, locale)
  const year = day.slice(0, 4)
  return locale === 'kk' ? `${year}${noBreak}жылғы ${name}` : `${name[0]?.toUpperCase()}${name.slice(1)} ${year}${noBreak}года`
}

/**
 * The hour and minute of an ISO instant in UTC+5: «07:00». Seconds are dropped.
 * @throws RangeError if `instant` is not an ISO instant
 */
export function formatTime(instant: string): string {
  const at = parseInstant(instant)
  if (at === null) throw new RangeError(`"${instant}" is not an instant`)
  const clock = clockAt(at)
  return `${twoDigits(clock.getUTCHours())}:${twoDigits(clock.getUTCMinutes())}`
}

/**
 * An ISO instant in words: «2026 жылғы 10 наурыз, 09:00 (UTC+5)», «10 марта 2026 года, 09:00 (UTC+5)».
 * @throws RangeError if `instant` is not an ISO instant
 */
export function formatInstant(instant: string, locale: Locale): string {
  const time = formatTime(instant)
  return `${formatDay(instant, locale)}, ${time} (UTC+5)`
}

function dayAndMonth(date: Date, locale: Locale, form: DayForm | undefined): string {
  const month = date.getUTCMonth()
  const ending = endings.findIndex((candidate) => candidate === form?.replace('short-', ''))
  const [name, ...inflected] = kazakhMonths[month]!.split(' ')
  const word = locale === 'kk' ? name + (inflected[ending] ?? '') : russianMonths[month]
  return `${date.getUTCDate()}${noBreak}${word}`
}

/** A Date whose UTC fields (`getUTCDate` …) are those of the day. */
function dateOf(day: string): Date {
  const midnight = parseDay(day)
  if (midnight !== null) return new Date(midnight)
  const at = parseInstant(day)
  if (at === null) throw new RangeError(`"${day}" is not a calendar day`)
  return clockAt(at)
}

/** A Date whose UTC fields are what clocks in Kazakhstan show at `at` (epoch milliseconds). */
function clockAt(at: number): Date {
  return new Date(at + kazakhstanOffset)
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
