import type { Thing, WithContext } from 'schema-dts'

/** What a page says for search engines, in schema.org's words. A `<` is escaped so that no text can end the element. */
export function JsonLd({ data }: { data: WithContext<Thing> }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replace(/</g, '\\u003c') }} />
}
