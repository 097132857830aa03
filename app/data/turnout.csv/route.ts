import { turnoutTable } from '@/content/result-tables'
import { csvResponse } from '@/lib/data-response'

export const dynamic = 'force-static'

/** Turnout by bulletin, the country and the 20 regions. */
export const GET = () => csvResponse(turnoutTable)
