import type { ReactNode } from 'react'
import type { LocaleProp } from '@/components/frame/language'
import { RegistryText } from '@/components/ui/registry-text'
import type { DrawingName } from '@/content/rules/blocks'
import styles from './drawings.module.css'
import { Figure } from './figure'
import paint from './paint.module.css'

/**
 * Lines on a grid of 48 with a margin of 4 to 6: one stroke of 2, straight lines and arcs, no fill. What comes back is a ballot, a square
 * with a mark, a box. At most 300 bytes each.
 */
const paths: Record<DrawingName, string> = {
  box: 'M8 20h32v20H8zM14 20v-6h20v6M19 20h10M18 8h12v6H18z',
  protocol: 'M12 6h18l6 6v30H12zM30 6v6h6M17 19h14M17 25h14M17 31h8',
  copy: 'M6 8h36M14 8v6M34 8v6M12 14h24v26H12zM17 21h14M17 27h14M17 33h9',
  joined: 'M8 10h10v12H8zM8 28h10v12H8zM18 16h8v18h-8M26 25h6M32 17h10v16H32z',
  sealed: 'M10 6h28v26H10zM16 13h16M16 19h16M16 25h8M38 33a7 7 0 1 1-14 0a7 7 0 1 1 14 0M27 39l-1 6 5-2 5 2-1-6',
  station: 'M14 26V7h20v19M7 26h34v15H7zM12 26h24M19 16l4 4 7-8',
  certificate: 'M20 41H8V7h17l7 7v8M25 7v7h7M14 20h11M14 27h7M24 35h17M35 29l6 6-6 6',
  home: 'M5 23 24 7l19 16M10 19v22h28V19M17 29h14v12H17zM20 29v-4h8v4M21 33h6',
  globe: 'M29 36.4A16 16 0 1 1 38 22v4M6 22h32M22 38c-9-9-9-23 0-32M22 6c5.5 5.5 7.5 13 6.5 20M29 29h14v14H29zM32 36l3 3 5-6',
  bed: 'M6 13v28M6 34h36M42 41V30a4 4 0 0 0-4-4H6M11 20h7v6M32 6v12M26 12h12',
  tick: 'M9 9h30v30H9zM16 24l6 6 11-13'
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

/** One of them; the words say what is drawn, so the drawing itself is hidden from screen readers. */
export function Drawing({ of: name, label, locale, children }: LocaleProp & { of: DrawingName; label: string; children: ReactNode }) {
  return (
    <li>
      <svg
        viewBox="0 0 48 48"
        width="48"
        height="48"
        strokeWidth="2"
        strokeLinejoin="round"
        aria-hidden="true"
        className={paint.accentLine}
      >
        <path d={paths[name]} />
      </svg>
      <b>
        <RegistryText text={label} locale={locale} />
      </b>
      <div>{children}</div>
    </li>
  )
}
