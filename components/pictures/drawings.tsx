import type { ReactNode } from 'react'
import type { LocaleProp } from '@/components/frame/language'
import { RegistryText } from '@/components/ui/registry-text'
import type { DrawingName } from '@/content/rules/blocks'
import styles from './drawings.module.css'
import { Figure } from './figure'
import paint from './paint.module.css'

/**
 * Lines on a grid of 48 with a margin of 3 to 6: one stroke of 2, straight lines and arcs, no fill, no faces. What comes back is a ballot,
 * a square with a mark, a box. At most 300 bytes each.
 */
const paths: Record<DrawingName, string> = {
  ballot: 'M11 6h26v36H11zM17 13h14M17 19h9M17 27h5v5h-5zM26 27h5v5h-5z',
  bars: 'M8 41V20h7v21M20 41V9h7v32M32 41V30h7v11M5 41h38M5 25h38',
  bed: 'M6 13v28M6 34h36M42 41V30a4 4 0 0 0-4-4H6M11 20h7v6M32 6v12M26 12h12',
  book: 'M24 13C19 8 12 8 5 9v28c7-1 14-1 19 4 5-5 12-5 19-4V9c-7-1-14-1-19 4zM24 13v28M10 17h8M10 23h8M10 29h8M30 17h8M30 23h8M30 29h8',
  box: 'M8 20h32v20H8zM14 20v-6h20v6M19 20h10M18 8h12v6H18z',
  calendar: 'M8 11h32v29H8zM8 19h32M16 6v8M32 6v8M17 29l5 5 9-10',
  card: 'M5 10h38v28H5zM19 20a3.5 3.5 0 1 1-7 0a3.5 3.5 0 1 1 7 0M10 32a5.5 5.5 0 0 1 11 0zM27 18h10M27 24h10M27 30h7',
  certificate: 'M20 41H8V7h17l7 7v8M25 7v7h7M14 20h11M14 27h7M24 35h17M35 29l6 6-6 6',
  clock: 'M42 24a18 18 0 1 1-36 0a18 18 0 1 1 36 0M24 12v12l9 6',
  coin: 'M42 24a18 18 0 1 1-36 0a18 18 0 1 1 36 0M15 15h18M15 21h18M24 21v14',
  copy: 'M6 8h36M14 8v6M34 8v6M12 14h24v26H12zM17 21h14M17 27h14M17 33h9',
  court: 'M24 6v35M14 41h20M9 11h30M4 28l6-17 6 17M32 28l6-17 6 17M3 28h14a7 7 0 0 1-14 0zM31 28h14a7 7 0 0 1-14 0z',
  days: 'M4 36h38M36 30l6 6-6 6M12 36V20M26 36V20M7 10h10v10H7zM21 10h10v10H21z',
  doctor: 'M5 15h38v26H5zM17 15V8h14v7M21 20h6v5h5v6h-5v5h-6v-5h-5v-6h5z',
  eye: 'M4 24q20-28 40 0q-20 28-40 0zM31 24a7 7 0 1 1-14 0a7 7 0 1 1 14 0',
  globe: 'M29 36.4A16 16 0 1 1 38 22v4M6 22h32M22 38c-9-9-9-23 0-32M22 6c5.5 5.5 7.5 13 6.5 20M29 29h14v14H29zM32 36l3 3 5-6',
  hall: 'M5 18 24 6l19 12zM5 42h38M8 36h32M11 23v8M20 23v8M28 23v8M37 23v8',
  home: 'M5 23 24 7l19 16M10 19v22h28V19M17 29h14v12H17zM20 29v-4h8v4M21 33h6',
  joined: 'M8 10h10v12H8zM8 28h10v12H8zM18 16h8v18h-8M26 25h6M32 17h10v16H32z',
  letter: 'M5 11h38v26H5zM5 12l19 15 19-15M5 36l13-13M43 36 30 23',
  lock: 'M9 21h30v20H9zM15 21v-6a9 9 0 0 1 18 0v6M24 28v6',
  map: 'M14 16 5 19v24l13-5 12 5 13-5V14l-9 3M18 32v6M30 32v11M24 32c-6-8-9-11-9-16a9 9 0 0 1 18 0c0 5-3 8-9 16zM28 16a4 4 0 1 1-8 0a4 4 0 1 1 8 0',
  people:
    'M30 13a6 6 0 1 1-12 0a6 6 0 1 1 12 0M14 41V32a10 10 0 0 1 20 0v9zM13 18a4 4 0 1 1-8 0a4 4 0 1 1 8 0M14 41H4V32a6 6 0 0 1 10.5-4M43 18a4 4 0 1 1-8 0a4 4 0 1 1 8 0M34 41h10V32a6 6 0 0 0-10.5-4',
  person: 'M31 14a7 7 0 1 1-14 0a7 7 0 1 1 14 0M10 42V39a14 14 0 0 1 28 0v3z',
  protocol: 'M12 6h18l6 6v30H12zM30 6v6h6M17 19h14M17 25h14M17 31h8',
  question: 'M42 24a18 18 0 1 1-36 0a18 18 0 1 1 36 0M18 19a6 6 0 1 1 9 5c-2 1-3 2-3 5M24 33v3',
  screen: 'M5 8h38v26H5zM24 34v7M14 41h20M5 15h38M11 21h14M11 27h20',
  sealed: 'M10 6h28v26H10zM16 13h16M16 19h16M16 25h8M38 33a7 7 0 1 1-14 0a7 7 0 1 1 14 0M27 39l-1 6 5-2 5 2-1-6',
  speech: 'M5 8h25v17H16l-6 6v-6H5zM35 17h8v16h-5v6l-6-6H20v-4',
  station: 'M14 26V7h20v19M7 26h34v15H7zM12 26h24M19 16l4 4 7-8',
  texts: 'M5 7h16v34H5zM27 7h16v34H27zM9 14h8M9 21h8M9 28h8M31 14h8M31 28h8M31 21h4M31 35h8',
  tick: 'M9 9h30v30H9zM16 24l6 6 11-13'
}

/** A drawing, hidden from screen readers: words beside it say what is drawn. `size`: of both sides, in pixels. */
export function LineDrawing({ of: name, size = 48, className }: { of: DrawingName; size?: number; className?: string | undefined }) {
  return (
    <svg
      viewBox="0 0 48 48"
      width={size}
      height={size}
      strokeWidth="2"
      strokeLinejoin="round"
      aria-hidden="true"
      className={className ?? paint.accentLine}
    >
      <path d={paths[name]} />
    </svg>
  )
}

/** Drawings with a name and a sentence each. `joined`: steps of one way, in order, on a line; else things side by side. */
export function Drawings({ label, joined, locale, children }: LocaleProp & { label: string; joined?: boolean; children: ReactNode }) {
  const List = joined ? 'ol' : 'ul'
  return (
    <Figure caption={<RegistryText text={label} locale={locale} />}>
      <List className={`${styles.list} ${joined ? styles.joined : styles.apart}`}>{children}</List>
    </Figure>
  )
}

/** One of them. */
export function Drawing({ of: name, label, locale, children }: LocaleProp & { of: DrawingName; label: string; children: ReactNode }) {
  return (
    <li>
      <LineDrawing of={name} />
      <b>
        <RegistryText text={label} locale={locale} />
      </b>
      <div>{children}</div>
    </li>
  )
}
