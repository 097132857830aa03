/**
 * The words of the search, of pages and of queries alike, as one writes down what one hears: so a word typed with or without the Kazakh
 * letters, in Latin letters, or with letters of both alphabets is the same word. Numbers, hours and days are one word each.
 */
import { plainSpelling } from './find'

/** Latin letters that look like Cyrillic ones, which slip into Cyrillic words. */
const lookAlikes: Record<string, string> = {
  a: 'а', b: 'в', c: 'с', e: 'е', h: 'н', k: 'к', m: 'м', o: 'о', p: 'р', t: 'т', x: 'х', y: 'у', ə: 'а'
} // prettier-ignore

/** Kazakh and Russian in Latin letters, longest first; letters that are written in several ways have one sound here. */
const latin: Record<string, string> = {
  shch: 'ш', sh: 'ш', ch: 'ч', zh: 'ж', kh: 'х', gh: 'г', ts: 'тс', ya: 'иа', yu: 'иу', ia: 'иа', iu: 'иу', ş: 'ш', ç: 'ч', ğ: 'г',
  ı: 'и', ə: 'а', a: 'а', b: 'б', c: 'тс', d: 'д', e: 'е', f: 'ф', g: 'г', h: 'х', i: 'и', j: 'ж', k: 'к', l: 'л', m: 'м', n: 'н',
  o: 'о', p: 'п', q: 'к', r: 'р', s: 'с', t: 'т', u: 'у', v: 'в', w: 'у', x: 'кс', y: 'и', z: 'з'
} // prettier-ignore
const latinLetters = new RegExp(Object.keys(latin).join('|'), 'g')

/** Cyrillic letters of which the sounds are near, or two. */
const cyrillic: Record<string, string> = { й: 'и', ы: 'и', я: 'иа', ю: 'иу', э: 'е', щ: 'ш', ц: 'тс', ъ: '', ь: '' }

/** What a word sounds like. `word` is in plain spelling, in which «i» is «и» already. */
function soundOf(word: string): string {
  let sound = word
  if (/[a-zəıçğş\u00c0-\u024f]/.test(word)) {
    // A word with Cyrillic letters is Cyrillic, and Latin ones in it are slips.
    if (/[а-я]/.test(word.replace(/и/g, ''))) sound = word.replace(/[a-zə]/g, (letter) => lookAlikes[letter] ?? letter)
    else {
      const letters = word.replace(/и/g, 'i').normalize('NFD')
      // Cedilla and breve are letters of their own (ş, ğ); other marks are not.
      sound = letters
        .replace(/([sc])\u0327/g, '$1h')
        .replace(/\p{M}/gu, '')
        .replace(latinLetters, (letter) => latin[letter] ?? letter)
    }
  }
  return sound.replace(/[йыяюэщцъь]/g, (letter) => cyrillic[letter] ?? letter).replace(/(\p{L})\1+/gu, '$1')
}

/** The months by the beginnings of their names in both languages, as they sound. */
const months = ['кантар|ианвар', 'акпан|феврал', 'науриз|март', 'саур|апрел', 'мамир|ма(и|иа|ие)$', 'маусим|иун', 'шилде|иул', 'тамиз|август',
  'киркуиек|сентиабр', 'казан(?!кап)|октиабр', 'караша|ноиабр', 'желтоксан|декабр'].map((names) => new RegExp(`^(${names})`)) // prettier-ignore

/** 15 and a word for March: «15.03». */
function dayAndMonth(day: string, word: string | undefined): string | undefined {
  if (!word || !/^([1-9]|[12]\d|3[01])$/.test(day)) return
  const month = months.findIndex((names) => names.test(word)) + 1
  return month ? `${day}.${String(month).padStart(2, '0')}` : undefined
}

/** The word for «%», as it sounds. */
const percent = /^(паиз|протсент(?!н))/

/**
 * The words of a text. A number is one word, whatever its spaces and its point: «7954667», «87,15»; so are an hour, «14:00», and a day:
 * «15.03», after which its month stands too.
 */
export function searchWords(text: string): string[] {
  const joined = plainSpelling(text).replace(/\d+(?: \d{3})+(?!\d)/g, (number) =>
    /^\d{1,3} /.test(number) ? number.replace(/ /g, '') : number
  )
  const parts = joined.match(/\d{1,2}:\d\d|\d{1,2}\.\d{1,2}\.\d{4}|\d+[.,]\d+|\d+|%|\p{L}+/gu) ?? []
  const words: string[] = []
  for (const part of parts) {
    const date = /^0?(\d+)\.0?(\d+)\.(\d{4})$/.exec(part)
    if (part === '%') words.push(part)
    else if (date) words.push(`${date[1]}.${date[2]?.padStart(2, '0')}`, date[3] ?? '')
    else if (/^\d/.test(part)) words.push(part.replace('.', ','))
    else {
      const word = soundOf(part)
      const day = dayAndMonth(words.at(-1) ?? '', word)
      if (day) words[words.length - 1] = day
      if (word) words.push(percent.test(word) ? '%' : word)
    }
  }
  return words
}

/** Takes one of the endings off a word, if enough letters are left; `keeps`: see below. */
function endings(list: string, { least = 3, keeps = true } = {}) {
  const longestFirst = list.split(' ').sort((a, b) => b.length - a.length)
  const pattern = new RegExp(`(${longestFirst.join('|')})$`)
  return (word: string) => {
    // «азаматтар» has lost one of its two letters: after a vowel such an ending has left one to the word.
    const shorter = word.replace(pattern, (ending: string, _: string, place: number) =>
      keeps && /[тк]/.test(ending[0] ?? '') && /[аеиоу]/.test(word[place - 1] ?? '') ? (ending[0] ?? '') : ''
    )
    return shorter.length < least ? word : shorter
  }
}
/** Endings of Kazakh words as they sound, from the last to the first: of cases and verbs, of persons, of the plural, of the passive. */
const kazakhEndings = [
  endings(
    'нин дин тин дан ден тан тен нан нен мен бен пен ндаги ндеги даги деги таги теги нда нде да де та те га ге ка ке на не ни ди ти ган ген кан кен ади еди иди амин емин имин ам ем мин сам сем са се уга уге ип п у'
  ),
  endings('си син и иниз имиз'),
  endings('им ин', { least: 4 }),
  endings('лар лер дар дер тар тер'),
  endings('ил ин'),
  endings('а е и')
]
/** Names that end as a case does. */
const kazakhNames = /(ак|ки)стан$/
/** Endings of Russian words as they sound. */
const withoutRussianEnding = endings(
  'иами ами иах ах иам ам иеи еи ои ого его ому ему ими им ов ев ом ем иу у иа а ие е и о иут ут иат ат ит ет ила или ал ала али есиа сиа тсиа ост ости остиу',
  { keeps: false }
)

/** What is left of a word without its endings, by the rules of each language: at least three letters. */
export function stemsOf(word: string): [kazakh: string, russian: string] {
  if (!/^\p{L}/u.test(word)) return [word, word]
  const kazakh = kazakhNames.test(word) ? word : kazakhEndings.reduce((left, withoutEnding) => withoutEnding(left), word)
  return [kazakh, withoutRussianEnding(word)]
}

/** Whether one sign is wrong, missing or too many, or two neighbours have changed places. */
export function isOneSlipFrom(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  const [left, right] = [a.length - start - end, b.length - start - end]
  if (left <= 1 && right <= 1) return true
  return left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start]
}

const setOf = (text: string): ReadonlySet<string> => new Set(searchWords(text))
const asking =
  'не ме ма ба бе па пе қалай қашан қай қайсы қандай қанша кім кімге кімнің кімді кімнен қайдан қайда неше нешеу неге керек ли что как где когда кто кого кому чем сколько какой какая какое какие каких какого можно нужно надо куда уақыты время'
/** The words with which one asks, in both languages. */
export const questionWords = setOf(asking)
/** Words that every text has, in both languages: they may be missing, and count for little. The year is that of the vote. */
export const functionWords = setOf(
  `${asking} бар жоқ бола болады болды болса болсам болсаң еді туралы деген үшін мен бен пен және әлі ала алды осы бұл ол сол да де өз оның бойынша әр бір енді маған менің адам жылғы жылы қаласы и в на по о об от до к с у для из это этот был была были было есть нет ещё его её их мой моя моего свой свои своем свою себя чтобы если тот то или же при через такое такой во со человек имел имела имели имеет года году год город 2026`
)

/** The words of a query: «қай күні» asks what «қашан» asks. */
export function queryWords(query: string): string[] {
  const words = searchWords(query)
  return words.flatMap((word, index) =>
    word === 'каи' && words[index + 1] === 'куни' ? ['кашан'] : word === 'куни' && words[index - 1] === 'каи' ? [] : [word]
  )
}
