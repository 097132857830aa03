import { resultTable } from '@/content/result-tables'
import { csvResponse } from '@/lib/data-response'

export const dynamic = 'force-static'

/** Every number of the result, with its status, day and sources. */
export const GET = () => csvResponse(resultTable)
