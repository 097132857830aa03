import { resultTable } from '@/app/data/result-tables'
import { csvResponse } from '@/app/data/response'

export const dynamic = 'force-static'

/** Every number of the result, with its status, day and sources. */
export const GET = () => csvResponse(resultTable)
