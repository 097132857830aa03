import type { Thing } from 'schema-dts'

/** Structured data for search engines (schema.org). `<` is escaped so that no text can close the element. */
export function JsonLd({ graph }: { graph: readonly Thing[] }) {
  const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replace(/</g, '\\u003c')
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />
}
