import { resultTable } from '@/content/result-tables'
import { excelResponse } from '@/lib/data-response'

export const dynamic = 'force-static'

/** The same table as `/data/results.csv`, for Excel. */
export const GET = () => excelResponse(resultTable)
