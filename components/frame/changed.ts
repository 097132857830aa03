import { loadProse } from '@/components/prose/load-prose'
import { corrections } from '@/content/corrections'
import { updated } from '@/content/updated'
import { correctedOn } from '@/lib/correction'
import { explainers, isProse, type Path } from '@/lib/pages'

/** The day (ISO) on which the meaning of a page last changed: what its foot says. Twins have one day. */
export async function changedOn(path: Path): Promise<string> {
  const text = path.replace(/\/parallel$/, '') as Path
  if (isProse(text)) return (await loadProse(text, 'kk')).meta.updated
  if (text === '/explainers') return (await Promise.all(explainers.map((slug) => changedOn(`/explainers/${slug}`)))).sort().at(-1) ?? ''
  if (text === '/about/corrections') return [updated[text], ...Object.values(corrections).map(correctedOn)].sort().at(-1) ?? ''
  // A page that has no day of its own has that of the page above it: regions, articles, the Constitution of 1995.
  const named = (Object.keys(updated) as (keyof typeof updated)[])
    .filter((each) => each !== '/' && (text === each || text.startsWith(`${each}/`)))
    .sort((a, b) => b.length - a.length)
  return updated[named[0] ?? '/']
}
