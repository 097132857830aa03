import type { MDXComponents } from 'mdx/types'
import { proseComponents } from '@/components/prose/prose-components'

/** What prose may use (a file that Next looks for at the root). */
export function useMDXComponents(): MDXComponents {
  return proseComponents
}
