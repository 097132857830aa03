import { turnoutTable } from '@/content/result-tables'
import { csvResponse } from '@/lib/data-response'

export const dynamic = 'force-static'

/** The same table as `/data/turnout.csv`, with the mark by which Excel knows UTF-8. */
export const GET = () => csvResponse(turnoutTable, { bom: true })
