import { turnoutTable } from '@/app/data/result-tables'
import { csvResponse } from '@/app/data/response'

export const dynamic = 'force-static'

/** Turnout at each bulletin, for the country and the 20 regions. */
export const GET = () => csvResponse(turnoutTable)
