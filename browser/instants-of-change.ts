import { phases, phaseStarts } from '@/lib/phase'

/** Every instant at which something on this page changes, in epoch milliseconds. */
export function instantsOfChange(): number[] {
  const onElements = Array.from(
    document.querySelectorAll<HTMLElement>('[data-since], [data-until], [data-day]'),
    ({ dataset: { since, until, day } }) => [since, until, day]
  )
  return [...onElements.flat(), ...phases.map((phase) => phaseStarts[phase])]
    .map((text) => Date.parse(text ?? ''))
    .filter((instant) => instant > 0)
}
