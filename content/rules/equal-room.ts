/** Those who speak side by side get the same room: each voice among voices, and the two sides of a page. */
import type { NeutralityRule } from './neutrality'
import { attributesOf, countWords, type Element, elementsOf, placeOf, type Problem, type Prose } from './read-prose.mjs'

/** How far from the mean one may be. */
const most = 0.3

/** Folds of which a page has both or none. */
const sides = [
  ['supporters', 'critics'],
  ['supporter-voices', 'critic-voices']
] as const

/** Elements whose number of words is too far from the mean of all. */
function unequal(elements: readonly Element[], name: (element: Element) => string): Problem[] {
  const counted = elements.map((element) => ({ element, words: countWords({ ...element, attributes: [] }) }))
  const mean = counted.reduce((sum, { words }) => sum + words, 0) / counted.length
  return counted
    .filter(({ words }) => Math.abs(words - mean) > most * mean)
    .map(({ element, words }) => ({
      ...placeOf(element),
      reason: `${name(element)} has ${words} words; expected ${Math.round(mean)}, the mean, give or take ${100 * most} %`
    }))
}

export function roomProblems({ tree }: Prose): Problem[] {
  const folds = elementsOf(tree, 'Fold')
  return [
    ...elementsOf(tree, 'Voices').flatMap((block) => {
      const voices = elementsOf(block, 'Voice')
      if (!voices.length) return [{ ...placeOf(block), reason: '<Voices> holds no <Voice>' }]
      return unequal(voices, (voice) => `<Voice by="${attributesOf(voice).by}">`)
    }),
    ...sides.flatMap((pair) => {
      const both = folds.filter((fold) => pair.some((id) => id === attributesOf(fold).id))
      const [alone] = both
      if (both.length === 1 && alone)
        return [{ ...placeOf(alone), reason: `<Fold id="${attributesOf(alone).id}"> stands alone; expected ${pair.join(' and ')}` }]
      return unequal(both, (fold) => `<Fold id="${attributesOf(fold).id}">`)
    })
  ]
}

const voices = (one: string, other: string) =>
  `<Voices>\n<Voice id="a" by="А">${one}</Voice>\n<Voice id="b" by="Б">${other}</Voice>\n</Voices>`
const folds = (one: string, other: string) =>
  `<Fold id="supporters" label="А">\n\n${one}\n\n</Fold>\n\n<Fold id="critics" label="Б">\n\n${other}\n\n</Fold>`

export const roomRules: readonly NeutralityRule[] = [
  {
    name: 'equal-room',
    title: { kk: 'Қолдаушы мен сыншыға шамамен бірдей орын береміз', ru: 'Даём сторонникам и критикам примерно поровну места' },
    published: {
      kk: 'Қатар тұрған пікірлердің бірі орташа ұзындықтан үштен бірге жуық артық не кем болса, бет жарияланбайды. Бағдарлама әр пікірдің және әр жақтың сөздерін санайды.',
      ru: 'Страница не выйдет, если одно из мнений, стоящих рядом, почти на треть длиннее или короче среднего. Программа считает слова в каждом мнении и у каждой стороны.'
    },
    checked: 'build',
    findInProse: roomProblems,
    shown: {
      wrong: { kk: 'Қолдаушыларға он сөйлем, сыншыларға екі сөйлем берілген.', ru: 'Сторонникам дано десять предложений, критикам — два.' },
      right: { kk: 'Екі жаққа да алты сөйлемнен берілген.', ru: 'Тем и другим дано по шесть предложений.' }
    },
    wrong: {
      kk: [
        voices('Бір екі үш төрт бес алты жеті.', 'Бір екі үш.'),
        folds('Бір екі үш төрт бес алты жеті.', 'Бір екі үш.'),
        '<Fold id="critics" label="Б">\n\nБір екі.\n\n</Fold>'
      ],
      ru: [
        voices('Раз два три четыре пять шесть семь.', 'Раз два три.'),
        folds('Раз два три четыре пять шесть семь.', 'Раз два три.'),
        '<Fold id="critics" label="Б">\n\nРаз два.\n\n</Fold>'
      ]
    },
    right: {
      kk: [voices('Бір екі үш төрт.', 'Бес алты жеті.'), folds('Бір екі үш төрт.', 'Бес алты жеті.')],
      ru: [voices('Раз два три четыре.', 'Пять шесть семь.'), folds('Раз два три четыре.', 'Пять шесть семь.')]
    }
  }
]
