/** How the vote and its figures are told: in the past, with the day, with the base of a share, Yes beside No. */
import type { Locale } from '../../lib/locale'
import type { NeutralityRule } from './neutrality'
import { lonelyProblems } from './pairs'
import { type Piece, printedVotingDay } from './reading'
import { outsideQuotations, sentencesOf } from './voice'

const isProse = ({ at }: Piece) => at.includes('.mdx:')

/** What says of the vote of 15 March that it is to come. */
const toCome: Record<Locale, RegExp> = {
  kk: /(?<!\p{L})(?:(?:азаматтар|сайлаушылар|қазақстандықтар|халық)(?!\p{L})[^.;]{0,80}(?:дауыс береді|жауап береді|таңдайды)|(?:референдум|дауыс беру)(?!\p{L}| (?:күн|құқы|құпия|туралы|тәртіб))[^.;]{0,60}(?:өтеді|өткізіледі|өтпек|басталады|аяқталады)|учаске\p{L}*[^.;]{0,60}(?:ашылады|жабылады|ашық болады)|(?:алдағы|өтетін) (?:референдум|дауыс беру))(?!\p{L})/giu,
  ru: /(?<!\p{L})(?:проголосу(?:ет|ют)|буд(?:ет|ут) голосовать|(?:референдум|голосование)(?!\p{L})[^.;]{0,80}(?:состоится|пройд[её]т|начн[её]тся|закончится)|(?:состоится|пройд[её]т|предстоит) (?:\p{L}+ )?(?:референдум|голосование)|участ(?:ок|ки)(?!\p{L})[^.;]{0,80}(?:(?:откро|закро)(?:ет|ют)ся|буд(?:ет|ут) открыт\p{L}*)|(?:откро|закро)(?:ет|ют)ся (?:\p{L}+ )?участ(?:ок|ки)|граждане [^.;]{0,40}(?:ответят|решат|выберут)|предстоящ\p{L}+ (?:референдум|голосовани)\p{L}*)(?!\p{L})/giu
}
/** What somebody said then may lie ahead; so may what an article rules, which is named in brackets. */
const saidThen =
  /(?<!\p{L})(?:де(?:п|ді|ген)|хабарла|айт|күтіл|жаз(?:ды|ған|уын)|сказал|сообщ\p{L}*л|объяв\p{L}*л|ожидал|пи(?:сал|шет)|заявил|обещал)|\([^()]*0\)/iu
/** The guide tells what a Constitution and a term mean for any vote. */
const ofAnyVote = /^content\/(?:constitution\/|glossary\.ts)/

const inTheFuture = (place: readonly Piece[]) =>
  place.flatMap(({ at, text, language, told, lead = '' }) =>
    told || ofAnyVote.test(at) || saidThen.test(lead)
      ? []
      : sentencesOf(outsideQuotations(text))
          .filter((sentence) => !saidThen.test(sentence))
          .flatMap((sentence) => (sentence.match(toCome[language]) ?? []).map((found) => ({ at, text: found })))
  )

/** A figure with its sign or its word. */
const share = /\d\s?%|\d\s(?:процент|пайыз)/iu
/** Of whom or of what a share is told. */
const base: Record<Locale, RegExp> = {
  kk: /қатысқан|құқығы б|(?:осы|ондай) азаматтар|тізім|дауыс берген|сұралған|экзитпол|шаққан|шағ(?:ып|ыл)|дауыстардағы|мәтінінің/iu,
  ru: /участвовавш|имеющ\p{L}* право|имевш|(?:этих|таких) граждан|избирателей|голосовавш|опрошенн|экзитпол|списк|от (?:\p{L}+ )?(?:числа|суммы|всех)|среди|текста/iu
}

/** What is read together with a piece: a list with what leads to it; the labels of one fact, of one table. A sentence must do alone. */
function together(place: readonly Piece[], { at, text, kind, lead }: Piece): string[] {
  if (lead) return [lead, ...place.filter((each) => each.lead === lead).map((each) => each.text)]
  return at.includes('.mdx:') || (at.startsWith('messages/') && kind !== 'label') ? [text] : place.map((each) => each.text)
}

const withoutBase = (place: readonly Piece[]) =>
  place.flatMap((piece) => {
    const { at, text, language, told } = piece
    const [found] = share.exec(text) ?? []
    if (!found || told || at.includes(': forms.') || together(place, piece).some((each) => base[language].test(each))) return []
    return [{ at, text }]
  })

const votingDayNamed: Record<Locale, RegExp> = { kk: /дауыс бер(?:у|ілген) күн/iu, ru: /(?<!\p{L})д(?:ень|ня|ню|нём|не) голосования/iu }
const votingDate = new RegExp(`${printedVotingDay}|15 (?:марта|наурыз)`, 'iu')

const withoutDate = (place: readonly Piece[]) => {
  const read = place.filter((piece) => isProse(piece) && (piece.kind === 'summary' || piece.kind === 'text') && !piece.told)
  const first = read.findIndex(({ text, language }) => votingDayNamed[language].test(text))
  const dated = read.findIndex(({ text }) => votingDate.test(text))
  const named = read[first]
  return !named || (dated >= 0 && dated <= first) ? [] : [{ at: named.at, text: named.text }]
}

/** Votes for and against, in words or by the name of the answer. */
const answers: Record<Locale, readonly [yes: RegExp, no: RegExp]> = {
  kk: [/«Иә|(?<!\p{L})жақта(?:п|ған|ды)/iu, /«Жоқ|қарсы/iu],
  ru: [/«Да[,»]|(?<!\p{L})за(?! рубеж| границ|\p{L})/iu, /«Нет|(?<!\p{L})против(?!\p{L})/iu]
}
const counted = /\d\s?%|\d\s(?:процент|пайыз|голос|дауыс|бюллетен|человек|адам)/iu

const oneAnswer = (place: readonly Piece[]) =>
  place.flatMap((piece) => {
    const [yes, no] = answers[piece.language]
    // The registry has a rule of its own: content/rules/pairs.ts.
    if (piece.at.startsWith('content/facts.ts') || piece.told) return []
    const sentences = sentencesOf(piece.text).filter((sentence) => counted.test(sentence))
    const lonely = (one: RegExp, other: RegExp) =>
      sentences.filter((sentence) => one.test(sentence) && !together(place, piece).some((text) => other.test(text)))
    return [...lonely(yes, no), ...lonely(no, yes)].map((text) => ({ at: piece.at, text }))
  })

export const figureRules: readonly NeutralityRule[] = [
  {
    name: 'past-vote',
    title: { kk: 'Өткен дауыс беруді өткен шақта айтамыз', ru: 'О прошедшем голосовании пишем в прошедшем времени' },
    published: {
      kk: 'Дауыс беру {voting-day:on} өтті, сондықтан ол туралы келер шақта жазбаймыз. Бағдарлама келер шақты іздейді. Дауыс беруге дейінгі күндерде ғана көрінетін жазулар, өзгелердің сол кездегі сөзі, бабы көрсетілген заң ережелері, Конституция баптарының түсіндірмелері мен сөздік қаралмайды.',
      ru: 'Голосование прошло {voting-day}, поэтому в будущем времени мы о нём не пишем. Программа ищет будущее время. Исключения — надписи, которые видны, только когда страница показывает дни до голосования, чужие слова того времени, правила закона с номером статьи, объяснения статей Конституции и словарь.'
    },
    checked: 'build',
    find: inTheFuture,
    expected: 'the past tense: the vote is over; what somebody said then, with «деді», «сказал»',
    wrong: {
      kk: [
        'Азаматтар өз учаскесінде дауыс береді.',
        'Референдум көктемде өтеді.',
        'Учаскелер таңертең ашылады.',
        'Бұл — алдағы референдум туралы бет.'
      ],
      ru: [
        'Граждане проголосуют на своих участках.',
        'Референдум пройдёт весной.',
        'Участки откроются утром.',
        'Страница о предстоящем референдуме.'
      ]
    },
    right: {
      kk: ['Азаматтар өз учаскесінде дауыс берді.', 'Министр референдум көктемде өтеді деді.', 'Келесі сайлау көктемде өтеді.'],
      ru: ['Граждане голосовали на своих участках.', 'Министр сказал, что референдум пройдёт весной.', 'Следующие выборы пройдут весной.']
    }
  },
  {
    name: 'voting-day',
    title: { kk: 'Дауыс беру күнінің датасын айтамыз', ru: 'Называем дату дня голосования' },
    published: {
      kk: 'Бет мәтінінде дауыс беру күні алғаш аталғанда, сол абзацта немесе одан бұрын датасы жазылады. Бағдарлама әр бетті басынан бастап тексереді.',
      ru: 'Когда текст страницы впервые упоминает день голосования, дата стоит в том же абзаце или раньше. Программа проверяет это на каждой странице с начала.'
    },
    checked: 'build',
    find: withoutDate,
    expected: 'the date of the vote where the text first names the day, or in its summary',
    wrong: {
      kk: ['Дауыс беру күні учаскелер таңертең ашылды.', 'Дауыс беру күні жаңбыр жауды.\n\nОл күн — {voting-day}.'],
      ru: ['В день голосования участки открылись утром.', 'В день голосования шёл дождь.\n\nЭтот день — {voting-day}.']
    },
    right: {
      kk: [
        'Дауыс беру күні, {voting-day:on}, учаскелер таңертең ашылды.',
        'Референдум {voting-day:on} өтті.\n\nДауыс беру күні учаскелер таңертең ашылды.'
      ],
      ru: [
        'В день голосования, {voting-day}, участки открылись утром.',
        'Референдум прошёл {voting-day}.\n\nВ день голосования участки открылись утром.'
      ]
    }
  },
  {
    name: 'share-base',
    title: { kk: 'Пайыздың қай санға шағып есептелгенін жазамыз', ru: 'Пишем, от какого числа посчитан процент' },
    published: {
      kk: 'Пайыз жалғыз тұрмайды, сол абзацта немесе кестенің жазуында оның қай санға шағып есептелгені айтылады. Бағдарлама мұны мәтіндер мен деректер тізімінен тексереді.',
      ru: 'Процент не стоит один: в том же абзаце или в подписях той же таблицы сказано, от какого числа он посчитан. Программа проверяет это в текстах и в списке фактов.'
    },
    checked: 'build',
    find: withoutBase,
    expected: 'what it is a share of, in the same paragraph, list or table',
    wrong: {
      kk: ['Келу көрсеткіші {turnout} болды.', '{for-share} жақтап, {against-share} қарсы дауыс берді.'],
      ru: ['Явка составила {turnout}.', 'За высказались {for-share}, против — {against-share}.']
    },
    right: {
      kk: [
        'Құқығы барлардың {turnout:poss} қатысты.',
        'Қатысқандардың {for-share:poss} жақтап, {against-share:poss} қарсы дауыс берді.',
        'Үлестер қатысқандарға шаққанда берілген:\n\n- бірі {turnout};\n- екіншісі {for-share}.'
      ],
      ru: [
        'Участвовали {turnout} имевших право.',
        'За высказались {for-share} участвовавших, против — {against-share}.',
        'Доли посчитаны от числа участвовавших:\n\n- одна {turnout};\n- другая {for-share}.'
      ]
    }
  },
  {
    name: 'yes-and-no',
    title: { kk: 'Бір жауапты екіншісінсіз санамаймыз', ru: 'Не считаем один ответ без другого' },
    published: {
      kk: 'Жақтап берілген дауыс саны қай жерде айтылса, қарсы берілген дауыс саны да сол жерде айтылады. Бағдарлама екі жауапты деректер тізімінен, абзацтардан және жазулардан қатар іздейді.',
      ru: 'Где сказано, сколько голосов подано за, там сказано и сколько против. Программа ищет оба ответа рядом в списке фактов, в абзацах и в подписях.'
    },
    checked: 'build',
    find: oneAnswer,
    findInProse: lonelyProblems,
    // An example that breaks this rule would break it on the page.
    shown: {
      wrong: { kk: 'Жақтап берілген дауыс санын ғана жазу.', ru: 'Написать только, сколько голосов подано за.' },
      right: {
        kk: 'Жақтап та, қарсы да берілген дауыс санын қатар жазу.',
        ru: 'Написать рядом, сколько голосов подано за и сколько против.'
      }
    },
    expected: 'both answers in one paragraph, list or table',
    wrong: {
      kk: [
        'Қатысқандардың {for-share:poss} жақтап дауыс берді.',
        '«{answer-yes}» деп {for} адам жауап берді.',
        'Қатысқандардың {against-share:poss} қарсы болды.'
      ],
      ru: [
        'За высказались {for-share} участвовавших.',
        '«{answer-yes}» ответили {for} человек.',
        'Против были {against-share} участвовавших.'
      ]
    },
    right: {
      kk: ['Қатысқандардың {for-share:poss} жақтап, {against-share:poss} қарсы дауыс берді.', 'Комиссия жақтап берген дауысты санады.'],
      ru: ['За высказались {for-share} участвовавших, против — {against-share}.', 'За рубежом проголосовали {participated} человек.']
    }
  }
]
