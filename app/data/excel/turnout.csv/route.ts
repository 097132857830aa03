import { turnoutTable } from '@/app/data/result-tables'
import { excelResponse } from '@/app/data/response'

export const dynamic = 'force-static'

/** The same table as `/data/turnout.csv`, for Excel. */
export const GET = () => excelResponse(turnoutTable)
