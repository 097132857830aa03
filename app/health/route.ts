import { releaseId } from '@/lib/release'

export const dynamic = 'force-dynamic'

/** For whoever watches over the server. */
export async function GET(): Promise<Response> {
  return Response.json({ ok: true, release: await releaseId() }, { headers: { 'Cache-Control': 'no-store' } })
}
