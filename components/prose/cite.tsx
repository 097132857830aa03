import { type SourceId, sources } from '@/content/sources'
import { Publisher } from '@/components/ui/source-link'
import type { LocaleProp } from '@/components/frame/language'

/** Who says so: a mark at the end of a sentence, linked to the source at the foot of the page. */
export function Cite({ id, locale }: LocaleProp & { id: SourceId }) {
  const source = sources[id]
  if (!source) throw new Error(`<Cite id="${id}">: no such source in content/sources.ts`)
  return (
    <a className="cite" href={`#s-${id}`}>
      <Publisher source={source} locale={locale} />
    </a>
  )
}
