/**
 * What the oldest Chromium (package.json) makes of a style sheet, by the data of MDN: it ignores a declaration that it does not know, and
 * a whole rule where it does not know a part of one selector of its list.
 */
import { createRequire } from 'node:module'
import { transform } from 'lightningcss'
import { oldestBrowsers } from '@/scripts/oldest-browsers.mjs'

const version = Number(/chrome (\d+)/.exec(oldestBrowsers.join())?.[1])

type Support = { version_added: string | false; version_removed?: string; prefix?: string; alternative_name?: string; flags?: unknown }
type Feature = { __compat?: { support: { chrome: Support | Support[] } } } & { [name: string]: Feature | undefined }
const { css } = createRequire(import.meta.url)('@mdn/browser-compat-data') as { css: Record<string, Feature> }

/** Whether Chrome knows a feature; that of another browser (`-moz-`) it does not, an unnamed one is an error. */
function isKnown(name: string, feature: Feature | undefined): boolean {
  if (name.startsWith('-')) return name.startsWith('-webkit-')
  const support = feature?.__compat?.support.chrome
  if (!support) throw new Error(`MDN does not know ${name}`)
  return [support].flat().some(({ version_added: added, version_removed, prefix, alternative_name, flags }) => {
    const removed = version_removed ? parseInt(version_removed) : Infinity
    return added && parseInt(added.replace('≤', '')) <= version && version < removed && !prefix && !alternative_name && !flags
  })
}

/** Of `@page` too, which has a property of its own. */
export const knowsProperty = (name: string) =>
  name.startsWith('--') || isKnown(name, css.properties?.[name] ?? css['at-rules']?.page?.[name])
export const knowsDescriptor = (name: string) => isKnown(name, css['at-rules']?.['font-face']?.[name])
export const knowsMediaFeature = (name: string) => isKnown(name, css['at-rules']?.media?.[name.replace(/^(min|max)-/, '')])
/** How MDN names a unit: those of a window whose bars come and go, and those of containers, as groups. */
const unitsOf = (unit: string) => {
  const group = /^([dsl])v/.exec(unit)?.[1]
  if (group) return `viewport_percentage_units_${{ d: 'dynamic', s: 'small', l: 'large' }[group]}`
  return unit.startsWith('cq') ? 'container_query_length_units' : unit
}

/** What it does not know of the words, functions and units in the value of a property, as far as MDN names them. */
export function unknownInValue(property: string, value: string): string[] {
  const words = value.match(/(?<![\w-])[a-z-]+(?![\w-]*\()/g) ?? []
  const functions = Array.from(value.matchAll(/(?<![\w-])([a-z-]+)\(/g), ([, name = '']) => name)
  const units = Array.from(value.matchAll(/(?<![\w-])[\d.]+([a-z]+)/g), ([, name = '']) => name)
  const named: [string, Feature | undefined][] = [
    ...words.map((name): [string, Feature | undefined] => [
      name,
      css.properties?.[property]?.[name.replaceAll('-', '_')] ?? css.properties?.[property]?.[name]
    ]),
    ...functions.map((name): [string, Feature | undefined] => [name, css.types?.[name]]),
    ...units.map((name): [string, Feature | undefined] => [name, css.types?.length?.[unitsOf(name)]])
  ]
  return named.filter(([name, feature]) => feature?.__compat && !isKnown(name, feature)).map(([name]) => name)
}
const knowsPseudo = (name: string) => isKnown(name, css.selectors?.[name])

type Part = { type: string; kind?: string; name?: string; selectors?: Part[][] }

/** The parts of a selector that Chrome does not know: `:has`, `::details-content`; `:not` of more than a simple selector. */
function unknownParts(selector: readonly Part[]): string[] {
  return selector.flatMap((part) => {
    if (part.type !== 'pseudo-class' && part.type !== 'pseudo-element') return []
    const name = (part.kind?.startsWith('custom') ? part.name : part.kind) ?? ''
    const inner = part.selectors ?? []
    const isLong = name === 'not' && (inner.length > 1 || inner.some((each) => each.length > 1))
    return [...(!isLong && (part.kind === 'webkit-scrollbar' || knowsPseudo(name)) ? [] : [name]), ...inner.flatMap(unknownParts)]
  })
}

type Condition = { type: string; value?: unknown; propertyId?: { property: string } }

/** Whether a condition of `@supports` holds in Chrome. */
function holds({ type, value, propertyId }: Condition): boolean {
  if (type === 'and') return (value as Condition[]).every(holds)
  if (type === 'or') return (value as Condition[]).some(holds)
  if (type === 'not') return !holds(value as Condition)
  if (type === 'selector') return [...String(value).matchAll(/::?([a-z-]+)/g)].every(([, name = '']) => knowsPseudo(name))
  if (type === 'declaration') return knowsProperty(propertyId?.property ?? '')
  throw new Error(`a condition of an unknown kind: ${type}`)
}

type Declaration = { property: string; value?: { name?: string; propertyId?: { property: string } } }
const nameOf = ({ property, value }: Declaration) =>
  (property === 'unparsed' ? value?.propertyId?.property : property === 'custom' ? value?.name : property) ?? ''

/**
 * @returns `css`: what Chrome makes of it; `lost`: the parts of selectors for which it ignores a rule, with how many selectors the rule
 * has, and of these how many it knows; `properties`: those that it ignores
 */
export function asInChrome87(code: string) {
  const lost: { parts: string[]; known: number }[] = []
  const properties = new Set<string>()
  const visitor = {
    Rule: {
      supports: ({ value }: { value: { condition: Condition } }) => (holds(value.condition) ? undefined : []),
      style({ value }: { value: { selectors: Part[][] } }) {
        const unknown = value.selectors.map(unknownParts)
        if (unknown.every((parts) => !parts.length)) return undefined
        lost.push({ parts: [...new Set(unknown.flat())], known: unknown.filter((parts) => !parts.length).length })
        return []
      },
      unknown: () => []
    },
    Declaration(declaration: Declaration) {
      const name = nameOf(declaration)
      if (knowsProperty(name)) return undefined
      properties.add(name)
      return []
    }
  }
  const result = transform({ filename: 'page.css', code: Buffer.from(code), visitor: visitor as never })
  return { css: result.code.toString(), lost, properties: [...properties] }
}
