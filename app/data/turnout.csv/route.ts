import { turnoutTable } from '@/app/data/result-tables'
import { csvResponse } from '@/app/data/response'

export const dynamic = 'force-static'

/** Turnout by bulletin, the country and the 20 regions. */
export const GET = () => csvResponse(turnoutTable)
