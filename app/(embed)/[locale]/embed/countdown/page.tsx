import { CountdownCard } from '@/components/home/countdown-card'

/** The day of the vote with the time to it or the result, for other sites. */
export default function EmbeddedCountdown() {
  return (
    <main>
      <CountdownCard live />
    </main>
  )
}
