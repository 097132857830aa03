import type { Explainer } from '@/lib/pages'

/** Line drawings on a grid of 48, one line of 2: straight lines, right angles and arcs. */
const shapes: Record<Explainer, string> = {
  // A day of the calendar with a tick.
  'referendum-in-brief': 'M8 11h32v29H8zM8 19h32M16 6v8M32 6v8M17 29l5 5 9-10',
  // A ballot with two boxes.
  'ballot-question': 'M11 6h26v36H11zM17 13h14M17 19h9M17 27h5v5h-5zM26 27h5v5h-5z',
  // A document with its owner's data.
  'who-could-vote': 'M5 11h38v26H5zM11 18h9v11h-9zM26 18h11M26 24h11M26 30h7',
  // A ballot that goes into the box.
  'how-voting-worked': 'M14 26V7h20v19M7 26h34v15H7zM12 26h24M19 16l4 4 7-8',
  // Bars, one of them below the line of the threshold.
  'how-the-result-was-decided': 'M8 41V20h7v21M20 41V9h7v32M32 41V30h7v11M5 41h38M5 25h38',
  // The old text and the new one.
  'what-changed': 'M5 7h16v34H5zM27 7h16v34H27zM9 14h8M9 21h8M9 28h8M31 14h8M31 28h8M31 21h4M31 35h8',
  // Two who speak.
  'observers-and-criticism': 'M5 8h25v17H16l-6 6v-6H5zM35 17h8v16h-5v6l-6-6H20v-4',
  // Days on a line that goes on.
  'after-the-vote': 'M4 36h38M36 30l6 6-6 6M12 36V20M26 36V20M7 10h10v10H7zM21 10h10v10H21z'
}

/** What an explainer is about, beside its title. */
export function ExplainerIcon({ explainer }: { explainer: Explainer }) {
  return (
    <svg viewBox="0 0 48 48" width="40" height="40" fill="none" stroke="currentColor" strokeWidth="2" strokeLinejoin="round" aria-hidden>
      <path d={shapes[explainer]} />
    </svg>
  )
}
