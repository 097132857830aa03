import type { MDXComponents } from 'mdx/types'
import { proseComponents } from '@/components/prose/prose-components'

/** The components of prose. Next expects this file at the root of the project. */
export function useMDXComponents(): MDXComponents {
  return proseComponents
}
