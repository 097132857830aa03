/** The rules of language: every text is in the language that it stands for, told by letters and by the commonest words. */
import { kazakhWord } from '../../lib/alphabet'
import { type Locale, locales } from '../../lib/locale'
import { paragraphPassages, type Passage, placed } from './passages'

/** Words of Russian that Kazakh has not (the particle «не», the number «он» and others are words of both). */
const russianWords =
  'и в на что чтобы по для это этот эта эти этого этой этом как его её их из к с со во о об через который которая которое которые ' +
  'которых которого которой которую котором был была было были быть будет или если также при после перед между уже ещё но все всех ' +
  'всё может могут нет тоже кто где когда чем чего какой какая какие какое они она только свой первый второй день часть ' +
  'за ли мог можно почему сколько кого явка доля число срок'
/** Endings of Russian words that no Kazakh word has; two letters before them («лого» is a word of both), small letters (names). */
const russianEndings =
  /^\p{Ll}{2,}(?:ого|его|ому|ему|ться|ется|ются|ится|ятся|ение|ения|ению|ением|ание|ованию|ования|ости|остью|ное|ные|ных|ными|ского|ские|ских|ают|яют|уют|ями|ях|ый|ые|ых|ию|ую|юю|вших|вшие|вший|ков|тов|нов)$|^\p{Ll}*[щё]\p{Ll}*$/u
/** Words of Kazakh that are spelt with letters of the Russian alphabet and are no Russian words. */
const kazakhWords =
  'мен деп туралы бойынша емес еді болды болады болса болған беру берді дауыс керек кейін дейін жылы жылғы барлық арасында'

/** Kazakh names that stand in Russian texts as they are, each with its reason. */
const kazakhNames: Readonly<Record<string, string>> = {
  'Қазақстан Халық Кеңесі': 'the Russian text of the Constitution has the name in Kazakh (section VI)',
  'Мәңгілік Ел': 'avenue: the Russian text of the Decree has its name in Kazakh',
  Жетісу: 'region: its Russian name is the Kazakh one',
  Ұлытау: 'region: its Russian name is the Kazakh one'
}

/** Russian words that Kazakh texts name, each with its reason. */
const russianNames: Readonly<Record<string, string>> = {
  открепительный: 'the glossary tells a reader who knows the paper by its Russian name'
}

const set = (words: string) => new Set(words.split(' '))
const [russian, kazakh] = [set(russianWords), set(kazakhWords)]
const kazakhLetters = new RegExp(`^${kazakhWord}$`, 'iu')
const others = { kk: 'Russian', ru: 'Kazakh' } as const satisfies Record<Locale, string>
const own = { kk: others.ru, ru: others.kk } as const

/** Quotations «…», and what is marked as another language. */
const quoted = /<In\s[\s\S]*?<\/In>|«[^«»]*»/g

/** The words of a text that belong to the other language, without what is `quoted`. */
export function wordsOfOtherLanguage(text: string, language: Locale): string[] {
  const bare = text.replace(quoted, ' ')
  const named = language === 'ru' ? Object.keys(kazakhNames).reduce((left, name) => left.replaceAll(name, ' '), bare) : bare
  const words = named.match(/\p{Script=Cyrillic}+/gu) ?? []
  const isForeign =
    language === 'kk'
      ? (word: string) =>
          russian.has(word.toLowerCase()) ||
          /^казах/i.test(word) ||
          (russianEndings.test(word) && !kazakhLetters.test(word) && !Object.hasOwn(russianNames, word))
      : (word: string) => kazakh.has(word.toLowerCase()) || kazakhLetters.test(word)
  return words.filter(isForeign)
}

/** Texts that are not, or not wholly, in their language. */
export function languageProblems(passages: readonly Passage[]): string[] {
  return passages.flatMap((passage) => {
    const { language, text } = passage
    if (!language) return []
    const words = wordsOfOtherLanguage(text, language)
    return words.length ? [`${placed(passage)} ${found(words, language)}`] : []
  })
}

/**
 * What of a file of prose is not in its language: the whole of it, or its paragraphs. A Russian paragraph may hold two Kazakh words here:
 * each single one is the business of content/rules/texts.ts.
 */
export function proseLanguageProblems(file: string, language: Locale, text: string): string[] {
  const least = { kk: 1, ru: 3 }[language]
  // Quotations and marked words may run over several lines: blanked first, so that every paragraph keeps its place.
  const bare = text.replace(quoted, (marked) => marked.replace(/[^\n]/g, ' '))
  // The lines in which a component begins or ends are no text.
  const paragraphs = paragraphPassages(file, language, bare)
    .filter(({ text: paragraph }) => /\p{Script=Cyrillic}/u.test(paragraph))
    .map((passage) => ({ passage, words: wordsOfOtherLanguage(passage.text, language) }))
  const wrong = paragraphs.filter(({ words }) => words.length >= least)
  return wrong.length > 1 && wrong.length > paragraphs.length / 2
    ? [`${file}: ${wrong.length} of ${paragraphs.length} paragraphs are ${others[language]}; expected a text in ${own[language]}`]
    : wrong.map(({ passage, words }) => `${placed(passage)} ${found(words, language)}`)
}

function found(words: readonly string[], language: Locale): string {
  const some = [...new Set(words)]
  return (
    `holds ${others[language]} in a ${own[language]} text: ${some.slice(0, 5).join(', ')}${some.length > 5 ? ', …' : ''}; ` +
    `expected ${own[language]}, a quotation «…» or, in prose, <In lang="${locales.find((each) => each !== language)}">`
  )
}

/** From how many words on two texts that are the same are taken for a copy: names and terms are shorter («Қазақстан Халық Кеңесі»). */
const copied = 4

/** Texts of an entry that are the same in both languages, of which one must be a copy. */
export function copyProblems(passages: readonly Passage[]): string[] {
  const kazakhTexts = new Set(passages.filter(({ language }) => language === 'kk').map((passage) => twinKey(passage)))
  return passages
    .filter((passage) => passage.language === 'ru' && kazakhTexts.has(twinKey(passage)))
    .filter(({ text }) => (text.match(/\p{Script=Cyrillic}+/gu) ?? []).length >= copied)
    .map((passage) => `${placed(passage)} is the same in Kazakh and Russian: ${passage.text}; expected each in its own words`)
}

const twinKey = ({ at, field, text }: Passage) =>
  `${at.replace(/(?<=^messages\/)\w+/, '')} ${field.replace(/(?<![^.])(?:kk|ru)(?![^.])/, '')} ${text}`
