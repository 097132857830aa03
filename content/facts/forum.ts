import type { Fact } from '@/lib/fact'
import type { SourceId } from '../sources'

/** The forum of ethnocultural associations: its day, place and theme. */
export const forum = {
  'forum-reported': {
    label: {
      kk: 'Этномәдени бірлестіктер форумы туралы хабар шыққан күн',
      ru: 'День новости о форуме этнокультурных объединений'
    },
    value: '2026-02-18',
    unit: 'date',
    asOf: '2026-02-18',
    status: 'reported',
    sources: ['baq-forum-kk'],
    note: {
      kk: 'Форум өткен күн хабарда айтылмаған.',
      ru: 'Сам день форума в новости не назван.'
    }
  },
  'forum-place': {
    label: {
      kk: 'Форум өткен жер',
      ru: 'Место форума'
    },
    value: {
      kk: 'Астанадағы Достық үйі',
      ru: 'Дом дружбы в Астане'
    },
    unit: 'text',
    asOf: '2026-02-18',
    status: 'reported',
    sources: ['baq-forum-kk', 'baq-forum-ru'],
    forms: {
      kk: { loc: 'Астанадағы Достық үйінде' }
    }
  },
  'forum-theme': {
    label: {
      kk: 'Форум тақырыбы',
      ru: 'Тема форума'
    },
    value: {
      kk: '«Жаңа Конституция – әділетті және прогрессивті Қазақстанның берік негізі»',
      ru: '«Новая Конституция — фундамент справедливого и прогрессивного Казахстана»'
    },
    unit: 'text',
    asOf: '2026-02-18',
    status: 'reported',
    sources: ['baq-forum-kk', 'baq-forum-ru'],
    note: {
      kk: 'Қазақша және орысша атауы сөзбе-сөз бірдей емес.',
      ru: 'Казахское и русское названия не совпадают дословно.'
    }
  }
} as const satisfies Record<string, Fact<SourceId>>
