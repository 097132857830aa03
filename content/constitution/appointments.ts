import type { Text } from '@/lib/fact'

/** What a body does: appoints or elects (how many, where several share it), or is needed beside the one that does. */
export type Part = 'decides' | 'takes part' | number
/** An article and the point of it. */
export type Place = readonly [article: string, point: string]
export type Way<Body extends string> = {
  readonly parts: Readonly<Partial<Record<Body, Part>>>
  readonly words: Text
  readonly at: readonly Place[]
}
export type Appointment = {
  readonly id: string
  readonly office: Text
  /** How many seats, where more than one. */
  readonly seats?: number
  /** By the Constitution of 1995 as amended to 17 September 2022; then by that of 2026. */
  readonly old: Way<'president' | 'senate' | 'mazhilis'>
  readonly new: Way<'president' | 'kurultai'>
}

const president = { kk: 'Президент', ru: 'Президент' }
const presidentWithSenate = { kk: 'Президент Сенат келісімімен', ru: 'Президент с согласия Сената' }
const presidentWithKurultai = { kk: 'Президент Құрылтай келісімімен', ru: 'Президент с согласия Курултая' }
const senate = { kk: 'Президенттің ұсынуымен Сенат', ru: 'Сенат по представлению Президента' }

/** Who appoints whom: the offices that one Constitution at least leaves to more than the President, and the chairs beside them. */
export const appointments: readonly Appointment[] = [
  {
    id: 'vice-president',
    office: { kk: 'Вице-Президент', ru: 'Вице-Президент' },
    old: {
      parts: {},
      words: { kk: 'мұндай лауазым тұрақты ережелерде болмаған', ru: 'в постоянных правилах такой должности не было' },
      at: []
    },
    new: { parts: { president: 'decides', kurultai: 'takes part' }, words: presidentWithKurultai, at: [['49', '1']] }
  },
  {
    id: 'prime-minister',
    office: { kk: 'Премьер-Министр', ru: 'Премьер-Министр' },
    old: {
      parts: { president: 'decides', mazhilis: 'takes part' },
      words: { kk: 'Президент Мәжіліс келісімімен', ru: 'Президент с согласия Мажилиса' },
      at: [['44', '3)']]
    },
    new: { parts: { president: 'decides', kurultai: 'takes part' }, words: presidentWithKurultai, at: [['46', '4)']] }
  },
  {
    id: 'constitutional-court-chair',
    office: { kk: 'Конституциялық Сот Төрағасы', ru: 'Председатель Конституционного Суда' },
    old: { parts: { president: 'decides', senate: 'takes part' }, words: presidentWithSenate, at: [['71', '2']] },
    new: { parts: { president: 'decides' }, words: president, at: [['72', '3']] }
  },
  {
    id: 'constitutional-court-judges',
    office: { kk: 'Конституциялық Сот судьялары', ru: 'Судьи Конституционного Суда' },
    seats: 10,
    old: {
      parts: { president: 4, senate: 3, mazhilis: 3 },
      words: { kk: 'төртеуін Президент, үш-үштен палаталар', ru: 'четырёх — Президент, по трое — палаты' },
      at: [['71', '3']]
    },
    new: { parts: { president: 10, kurultai: 'takes part' }, words: presidentWithKurultai, at: [['72', '4']] }
  },
  {
    id: 'supreme-court-chair',
    office: { kk: 'Жоғарғы Сот Төрағасы', ru: 'Председатель Верховного Суда' },
    old: { parts: { president: 'takes part', senate: 'decides' }, words: senate, at: [['82', '1']] },
    new: {
      parts: { president: 'decides' },
      words: { kk: 'Президент Жоғары Сот Кеңесінің ұсынымымен', ru: 'Президент по рекомендации Высшего Судебного Совета' },
      at: [['83', '1']]
    }
  },
  {
    id: 'supreme-court-judges',
    office: { kk: 'Жоғарғы Сот судьялары', ru: 'Судьи Верховного Суда' },
    old: { parts: { president: 'takes part', senate: 'decides' }, words: senate, at: [['82', '1']] },
    new: {
      parts: { president: 'takes part', kurultai: 'decides' },
      words: { kk: 'Президенттің ұсынуымен Құрылтай', ru: 'Курултай по представлению Президента' },
      at: [['83', '1']]
    }
  },
  {
    id: 'heads',
    office: {
      kk: 'Бас Прокурор және Ұлттық Банктің, Ұлттық қауіпсіздік комитетінің, Жоғары Сот Кеңесінің төрағалары',
      ru: 'Генеральный Прокурор, председатели Национального Банка, Комитета национальной безопасности и Высшего Судебного Совета'
    },
    old: { parts: { president: 'decides', senate: 'takes part' }, words: presidentWithSenate, at: [['44', '4)']] },
    new: { parts: { president: 'decides' }, words: president, at: [['46', '5)']] }
  },
  {
    id: 'human-rights-commissioner',
    office: { kk: 'Адам құқықтары жөніндегі уәкіл', ru: 'Уполномоченный по правам человека' },
    old: { parts: { president: 'takes part', senate: 'decides' }, words: senate, at: [['55', '1-1)']] },
    new: { parts: { president: 'decides' }, words: president, at: [['85', '2']] }
  },
  {
    id: 'chairs',
    office: {
      kk: 'Орталық сайлау комиссиясы мен Жоғары аудиторлық палата төрағалары',
      ru: 'Председатели Центральной избирательной комиссии и Высшей аудиторской палаты'
    },
    old: { parts: { president: 'decides' }, words: president, at: [['44', '7)']] },
    new: { parts: { president: 'decides' }, words: president, at: [['46', '5)']] }
  },
  {
    id: 'election-commission',
    office: { kk: 'Орталық сайлау комиссиясының мүшелері', ru: 'Члены Центральной избирательной комиссии' },
    seats: 6,
    old: {
      parts: { president: 2, senate: 2, mazhilis: 2 },
      words: { kk: 'екі-екіден Президент, Сенат, Мәжіліс', ru: 'по двое — Президент, Сенат, Мажилис' },
      at: [
        ['44', '7)'],
        ['57', '1)']
      ]
    },
    new: { parts: { president: 6, kurultai: 'takes part' }, words: presidentWithKurultai, at: [['46', '8)']] }
  },
  {
    id: 'audit-chamber',
    office: { kk: 'Жоғары аудиторлық палатаның мүшелері', ru: 'Члены Высшей аудиторской палаты' },
    seats: 8,
    old: {
      parts: { president: 2, senate: 3, mazhilis: 3 },
      words: { kk: 'екеуін Президент, үш-үштен палаталар', ru: 'двоих — Президент, по трое — палаты' },
      at: [
        ['44', '7)'],
        ['57', '1)']
      ]
    },
    new: { parts: { president: 8, kurultai: 'takes part' }, words: presidentWithKurultai, at: [['46', '8)']] }
  }
]
