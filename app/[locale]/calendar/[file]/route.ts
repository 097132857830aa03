import { calendarEvent } from '@/app/data/calendar'
import { type CalendarDay, calendarEvents } from '@/content/calendar'
import { type Locale, locales } from '@/lib/locale'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => locales.flatMap((locale) => calendarEvents.map(({ day }) => ({ locale, file: `${day}.ics` })))

/** A dated event as a file of its own. */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string; file: string }> }): Promise<Response> {
  const { locale, file } = await params
  const day = file.replace(/\.ics$/, '') as CalendarDay
  return new Response(calendarEvent(locale as Locale, day), { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } })
}
