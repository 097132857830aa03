import type { Account, ArticleId } from '@/lib/constitution'
import { preamble } from './articles/preamble'
import { article1 } from './articles/1'
import { article2 } from './articles/2'
import { article3 } from './articles/3'
import { article4 } from './articles/4'
import { article5 } from './articles/5'
import { article6 } from './articles/6'
import { article7 } from './articles/7'
import { article8 } from './articles/8'
import { article9 } from './articles/9'
import { article10 } from './articles/10'
import { article11 } from './articles/11'
import { article12 } from './articles/12'
import { article13 } from './articles/13'
import { article14 } from './articles/14'
import { article15 } from './articles/15'
import { article16 } from './articles/16'
import { article17 } from './articles/17'
import { article18 } from './articles/18'
import { article19 } from './articles/19'
import { article20 } from './articles/20'
import { article21 } from './articles/21'
import { article22 } from './articles/22'
import { article23 } from './articles/23'
import { article24 } from './articles/24'
import { article25 } from './articles/25'
import { article26 } from './articles/26'
import { article27 } from './articles/27'
import { article28 } from './articles/28'
import { article29 } from './articles/29'
import { article30 } from './articles/30'
import { article31 } from './articles/31'
import { article32 } from './articles/32'
import { article33 } from './articles/33'
import { article34 } from './articles/34'
import { article35 } from './articles/35'
import { article36 } from './articles/36'
import { article37 } from './articles/37'
import { article38 } from './articles/38'
import { article39 } from './articles/39'
import { article40 } from './articles/40'
import { article41 } from './articles/41'
import { article42 } from './articles/42'
import { article43 } from './articles/43'
import { article44 } from './articles/44'
import { article45 } from './articles/45'
import { article46 } from './articles/46'
import { article47 } from './articles/47'
import { article48 } from './articles/48'
import { article49 } from './articles/49'
import { article50 } from './articles/50'
import { article51 } from './articles/51'
import { article52 } from './articles/52'
import { article53 } from './articles/53'
import { article54 } from './articles/54'
import { article55 } from './articles/55'
import { article56 } from './articles/56'
import { article57 } from './articles/57'
import { article58 } from './articles/58'
import { article59 } from './articles/59'
import { article60 } from './articles/60'
import { article61 } from './articles/61'
import { article62 } from './articles/62'
import { article63 } from './articles/63'
import { article64 } from './articles/64'
import { article65 } from './articles/65'
import { article66 } from './articles/66'
import { article67 } from './articles/67'
import { article68 } from './articles/68'
import { article69 } from './articles/69'
import { article70 } from './articles/70'
import { article71 } from './articles/71'
import { article72 } from './articles/72'
import { article73 } from './articles/73'
import { article74 } from './articles/74'
import { article75 } from './articles/75'
import { article76 } from './articles/76'
import { article77 } from './articles/77'
import { article78 } from './articles/78'
import { article79 } from './articles/79'
import { article80 } from './articles/80'
import { article81 } from './articles/81'
import { article82 } from './articles/82'
import { article83 } from './articles/83'
import { article84 } from './articles/84'
import { article85 } from './articles/85'
import { article86 } from './articles/86'
import { article87 } from './articles/87'
import { article88 } from './articles/88'
import { article89 } from './articles/89'
import { article90 } from './articles/90'
import { article91 } from './articles/91'
import { article92 } from './articles/92'
import { article93 } from './articles/93'
import { article94 } from './articles/94'
import { article95 } from './articles/95'
import { article96 } from './articles/96'
import type { TopicId } from './topics'

/** The account of the preamble and of every article, in order. */
export const guide: Record<ArticleId, Account<TopicId>> = {
  preamble,
  1: article1,
  2: article2,
  3: article3,
  4: article4,
  5: article5,
  6: article6,
  7: article7,
  8: article8,
  9: article9,
  10: article10,
  11: article11,
  12: article12,
  13: article13,
  14: article14,
  15: article15,
  16: article16,
  17: article17,
  18: article18,
  19: article19,
  20: article20,
  21: article21,
  22: article22,
  23: article23,
  24: article24,
  25: article25,
  26: article26,
  27: article27,
  28: article28,
  29: article29,
  30: article30,
  31: article31,
  32: article32,
  33: article33,
  34: article34,
  35: article35,
  36: article36,
  37: article37,
  38: article38,
  39: article39,
  40: article40,
  41: article41,
  42: article42,
  43: article43,
  44: article44,
  45: article45,
  46: article46,
  47: article47,
  48: article48,
  49: article49,
  50: article50,
  51: article51,
  52: article52,
  53: article53,
  54: article54,
  55: article55,
  56: article56,
  57: article57,
  58: article58,
  59: article59,
  60: article60,
  61: article61,
  62: article62,
  63: article63,
  64: article64,
  65: article65,
  66: article66,
  67: article67,
  68: article68,
  69: article69,
  70: article70,
  71: article71,
  72: article72,
  73: article73,
  74: article74,
  75: article75,
  76: article76,
  77: article77,
  78: article78,
  79: article79,
  80: article80,
  81: article81,
  82: article82,
  83: article83,
  84: article84,
  85: article85,
  86: article86,
  87: article87,
  88: article88,
  89: article89,
  90: article90,
  91: article91,
  92: article92,
  93: article93,
  94: article94,
  95: article95,
  96: article96
}
