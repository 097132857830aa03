import type { Section } from '@/lib/constitution'

/** The eleven sections in the official words, and the articles of each. */
export const sections = [
  { roman: 'I', first: 1, last: 11, title: { kk: 'Конституциялық құрылыс негіздері', ru: 'Основы конституционного строя' } },
  {
    roman: 'II',
    first: 12,
    last: 41,
    title: { kk: 'Негізгі құқықтар, бостандықтар мен міндеттер', ru: 'Основные права, свободы и обязанности' }
  },
  { roman: 'III', first: 42, last: 51, title: { kk: 'Президент', ru: 'Президент' } },
  { roman: 'IV', first: 52, last: 62, title: { kk: 'Құрылтай', ru: 'Курултай' } },
  { roman: 'V', first: 63, last: 69, title: { kk: 'Үкімет', ru: 'Правительство' } },
  { roman: 'VI', first: 70, last: 71, title: { kk: 'Қазақстан Халық Кеңесі', ru: 'Қазақстан Халық Кеңесі' } },
  { roman: 'VII', first: 72, last: 75, title: { kk: 'Конституциялық Сот', ru: 'Конституционный Суд' } },
  {
    roman: 'VIII',
    first: 76,
    last: 86,
    title: { kk: 'Сот төрелігі. Прокуратура. Құқық қорғау тетіктері', ru: 'Правосудие. Прокуратура. Правозащитные механизмы' }
  },
  {
    roman: 'IX',
    first: 87,
    last: 91,
    title: { kk: 'Жергілікті мемлекеттік басқару және өзін-өзі басқару', ru: 'Местное государственное управление и самоуправление' }
  },
  {
    roman: 'X',
    first: 92,
    last: 93,
    title: { kk: 'Конституцияға өзгерістер мен толықтырулар енгізу', ru: 'Внесение изменений и дополнений в Конституцию' }
  },
  { roman: 'XI', first: 94, last: 96, title: { kk: 'Қорытынды және өтпелі ережелер', ru: 'Заключительные и переходные положения' } }
] as const satisfies readonly Section[]
