/**
 * The rules of voice that a program can see (content/README.md has all of them). Each has sentences that it must refuse and sentences
 * that it must pass (tests/voice.test.ts); what breaks a rule and is right as it stands is in `exceptions`, with the reason.
 */
import type { Locale } from '../../lib/locale'
import { type Exception, isException } from './exceptions'
import { type Piece, printed } from './reading'

export type VoiceRule = {
  name: string
  language: Locale | 'both'
  /** The parts of a piece that break the rule. */
  find: (piece: Piece) => string[]
  expected: string
  wrong: readonly string[]
  right: readonly string[]
}

const quotation = /«[^«»]*»/g

/** Longer sentences are not understood at one reading. A quotation counts as one word, a figure or a reference as well. */
export const longestSentence = 25

/** Sentences of a text; a point or a semicolon ends one. */
export function sentencesOf(text: string): string[] {
  return text
    .replace(quotation, (words) => words.replace(/[.!?;]/g, ' '))
    .replace(/(?<=\p{Lu})\.(?=\s*\p{Lu})|(?<=\b(?:т|ст|п|г|м|ж|б|ч))\.(?=\s)/gu, ' ')
    .split(/[.!?…;]+(?:\s|$)|\n/)
    .map((sentence) => sentence.trim())
    .filter(Boolean)
}

/** How many words a sentence has: a quotation, a figure and what stands in brackets count as one each. */
export const lengthOf = (sentence: string) =>
  (
    sentence
      .replace(quotation, ' 0 ')
      .replace(/\([^()]*\)/g, ' 0 ')
      .match(/[\p{L}\d][\p{L}\d.,%-]*/gu) ?? []
  ).length

export const outsideQuotations = (text: string) => text.replace(quotation, '«»')
const matches = (pattern: RegExp) => (piece: Piece) => outsideQuotations(piece.text).match(pattern) ?? []

/** A share, or a number of which one may be told. */
const share = new RegExp(`${printed}|\\d|%|пайыз|үлес`, 'i')
/** People and ballots of which a share is told, in the ablative. */
const ablative =
  /(?<!\p{L})(?:\p{L}*(?:азаматтардан|азаматтан|қатысқандардан|бергендерден|барлардан|алғандардан|сайлаушылардан|бюллетеньдерден|сұралғандардан))(?!\p{L})/giu

/**
 * Ends of Kazakh sentences that lack a verb: a plural, a verbal noun, a postposition. A noun may be the predicate («қазақ тілі»), and
 * «қорытынды» ends like a verb, so not every stub is seen.
 */
const kazakhStub =
  /(?<!\p{L})(?:\p{L}{2,}(?:[лдт][ае]р(?:[ыі])?|сы қорытынды)|\p{L}{3,}(?<![ае])у|түпкілікті қорытынды|туралы|бойынша|үшін|дейін|кейін|бастап)$/iu
/** What looks like a Russian verb: an ending of the present or the past, a short participle, a predicate. Some nouns look like it too. */
const russianVerb =
  /(?<!\p{L})(?:\p{L}+(?:[её]т|ит|[уюая]т|[аяеиоуыё]л|[аяеиоуыё]л[аои]|(?:на|про|по|во|вы|до|ш|)шл[аои])(?:с[яь])?|\p{L}+(?:[аеё]н[аоы]?|[яыу]т[аоы]|[льтжчвсн]н[аоы])|\p{L}+(?:ется|ются|ться|тись|[её]шь|ите|йте)|нет|есть|можно|нельзя|надо|нуж(?:но|ен|на|ны)|долж(?:но|ен|на|ны)|вправе|обязан[аы]?|мог(?:л[аи])?|могут|ш[её]л|вел|дал|един[аоы]?|рав[её]н|это|тай?н[аоы]е?)(?!\p{L})/iu

/** Kazakh turns of phrase that follow Russian: each with what to say instead, and a sentence that has it. */
const calques: readonly (readonly [pattern: RegExp, instead: string, wrong: string])[] = [
  [
    /(?<!\p{L})көпшілік(?:тің)? жина\p{L}*/giu,
    '«…жартысынан көбі жақта…»: «көпшілік жиналды» says that a crowd gathered',
    'Көпшілік жиналуы керек.'
  ],
  [/(?<!\p{L})(?:бір|екі|үш|төрт|бес|алты|жеті|он) (?:айда|күнде|жылда)(?!\p{L})/giu, '«… ай ішінде»', 'Сайлау екі айда өтеді.'],
  [/(?<!\p{L})соңғы мерзімі? — [^.;]*дейін/giu, 'the limit once: «…-ге дейін»', 'Оның соңғы мерзімі — түске дейін.'],
  [/(?<!\p{L})дауыс беру таңы\p{L}*/giu, '«дауыс беру күні таңертең»', 'Дауыс беру таңында жарияланды.'],
  [/(?<!\p{L})машина оқи\p{L}*/giu, '«машинада оқылатын»', 'Деректер машина оқитын түрде ашық.'],
  [/(?<!\p{L})сөз бостандығы\p{L}*/giu, '«сөз еркіндігі», the word of the Constitution', 'Сөз бостандығына кепілдік берілген.'],
  [/(?<!\p{L})Бөлек бетте:/giu, 'a sentence: «Бұл туралы … бетінен оқыңыз»', 'Бөлек бетте: шағым тәртібі.']
]

export const voiceRules: readonly VoiceRule[] = [
  {
    name: 'long-sentence',
    language: 'both',
    find: ({ text, kind }) => (kind === 'label' ? [] : sentencesOf(text).filter((sentence) => lengthOf(sentence) > longestSentence)),
    expected: `at most ${longestSentence} words in a sentence`,
    wrong: [
      'Комиссия подвела итог, опубликовала сообщение, признала референдум состоявшимся, Конституцию принятой, а жалобы рассмотрела позже, чем обещала в тот день, когда закрылись последние участки за рубежом и дома.'
    ],
    right: ['Комиссия подвела итог. Она опубликовала сообщение.', 'Бұл туралы заңда жазылған.']
  },
  {
    name: 'ablative-share',
    language: 'kk',
    find: ({ text }) =>
      sentencesOf(outsideQuotations(text)).flatMap((sentence) =>
        share.test(sentence) &&
        !/(?:кем|көп|артық|астам|басқа|бөлек|кейін|бастап|бері|аз|гөрі)(?!\p{L})|сұра\p{L}*|(?:тұр|құрал)\p{L}*/iu.test(sentence)
          ? (sentence.match(ablative) ?? [])
          : []
      ),
    expected: '«…-ға шаққанда» or «…-ның …%-ы»: a bare ablative says «from people»',
    wrong: ['Қатысуға құқығы бар 0 азаматтан.', 'Бұл пайыз дауыс беруге қатысқандардан есептелген.'],
    right: ['0 азаматқа шаққандағы үлес.', 'Азаматтардан не сұралды?', 'Комиссия 0 азаматтан басқа ешкімге хабарламады.']
  },
  {
    name: 'portal-as-person',
    language: 'both',
    find: ({ text, language }) =>
      (language === 'kk'
        ? outsideQuotations(text).match(/(?<![\p{L}-])(?<!үкімет )(?<!үкіметтің )портал(?:дың|ды|ға|дікі)?(?![\p{L}-])/giu)
        : outsideQuotations(text).match(/(?<![\p{L}-])портал(?![\p{L}-])/giu)) ?? [],
    expected: '«біз», «мы»: a portal does nothing',
    wrong: ['Соңғы пайыздарды портал есептеді.', 'Последние доли портал посчитал сам.', 'Бұл — порталдың суреті.'],
    right: ['Соңғы пайыздарды біз есептедік.', 'На портале есть словарь.', 'Порталда сөздік бар.', 'Үкімет порталын ашыңыз.']
  },
  {
    name: 'gloss-in-sentence',
    language: 'kk',
    find: matches(/\((?:орысша|орыс тілінде|орысшасы)[^)]*\)/giu),
    expected: 'the Russian word in the note of a <Term>, not in the sentence',
    wrong: ['Байқаушы (орысша: наблюдатель) келді.'],
    right: ['Байқаушы келді.', 'Ол «орысша» деген.']
  },
  {
    name: 'short-dash',
    language: 'both',
    find: matches(/\S+ – \S+/gu),
    expected: 'one dash between words, « — »',
    wrong: ['Мемлекеттік тіл – қазақ тілі.', 'Страница – копия.'],
    right: ['Мемлекеттік тіл — қазақ тілі.', 'Указ «Об органе – Секретариате» опубликован.', '7:00–20:00']
  },
  ...calques.map(([pattern, expected, wrong]): VoiceRule => ({
    name: 'calque',
    language: 'kk',
    find: matches(pattern),
    expected,
    wrong: [wrong],
    right: ['Сайлау екі ай ішінде өтеді.', 'Жұрттың жартысынан көбі жақтады.']
  })),
  {
    name: 'no-verb',
    language: 'both',
    find: ({ text, kind, language }) =>
      kind !== 'summary'
        ? []
        : sentencesOf(text.replace(/\([^()]*\)/g, '')).filter(
            (sentence) => !/[—–:]/.test(sentence) && (language === 'kk' ? kazakhStub.test(sentence) : !russianVerb.test(sentence))
          ),
    expected: 'a sentence with a verb',
    wrong: ['Алдын ала деректер.', 'Түпкілікті қорытынды.', 'Шағымды сотқа беру.', 'Числа те же, срок другой.', 'Окончательный итог.'],
    right: [
      'Комиссия қорытынды шығарды.',
      'Мемлекеттік тіл – қазақ тілі.',
      'Бәрі тең.',
      'Комиссия подвела итог.',
      'Срок — месяц.',
      'Закон принят.'
    ]
  }
]

export const exceptions: readonly Exception[] = [
  { rule: 'portal-as-person', at: 'messages/kk.json: "Nav.about"', text: 'Портал', why: 'the title of a page: «Портал туралы»' },
  { rule: 'portal-as-person', at: 'content/pages/about.kk.mdx:2', text: 'Портал', why: 'the same' },
  {
    rule: 'ablative-share',
    at: 'content/facts.ts: "entitled-added": forms.kk.abl',
    text: 'азаматтан',
    why: 'the ablative of a number, for prose to use'
  },
  {
    rule: 'short-dash',
    at: 'content/constitution/clauses.ts: "state-language": quoted',
    text: ' – ',
    why: 'the words of the Constitution'
  },
  { rule: 'short-dash', at: 'content/constitution/clauses.ts: "unitary-state": quoted', text: ' – ', why: 'the words of the Constitution' }
]

/** What breaks the rules, one line each. */
export function voiceProblems(pieces: readonly Piece[], allowed = exceptions): string[] {
  return pieces.flatMap((piece) =>
    voiceRules
      .filter(({ language }) => language === 'both' || language === piece.language)
      .flatMap(({ name, find, expected }) =>
        find(piece)
          .filter((found) => !isException(allowed, { rule: name, at: piece.at, text: found }))
          .map((found) => `${piece.at}: ${name}: ${found}; expected ${expected}`)
      )
  )
}

/** A colon where a sentence could stand makes prose a telegram. Lists need some: the Constitution has 1.6, newspapers none. */
const mostColons = 8

/** Explainers with more colons than `mostColons` in a thousand words. */
export function colonProblems(pieces: readonly Piece[]): string[] {
  const pages = new Map<string, string>()
  for (const { at, text } of pieces) {
    const [file = ''] = at.split(':')
    if (file.startsWith('content/explainers/')) pages.set(file, `${pages.get(file) ?? ''}${text}\n`)
  }
  return [...pages].flatMap(([file, text]) => {
    const words = (text.match(/[\p{L}\d]+/gu) ?? []).length
    const colons = (outsideQuotations(text).match(/:(?=\s|$)/g) ?? []).length
    const rate = Math.round((1000 * colons) / words)
    return rate > mostColons ? [`${file}: ${colons} colons, ${rate} in 1,000 words; expected at most ${mostColons}`] : []
  })
}
