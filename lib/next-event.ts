/** Of dated events in order of time, the first that begins (epoch ms) after `now`; undefined where none is left. */
export function nextEvent<Event extends { at: number }>(events: readonly Event[], now: number): Event | undefined {
  return events.find(({ at }) => at > now)
}
