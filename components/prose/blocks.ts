import type { ActId } from '@/content/acts'
import { Children, isValidElement, type ReactElement, type ReactNode } from 'react'

/** A block of a text: a heading, a paragraph, a list, a component. */
export type Block = ReactElement<{ id?: string; label?: string; act?: ActId; children?: ReactNode }>

/** The blocks of a text, or of a component within it, without the white space between them. */
export const blocksOf = (whole: ReactElement): Block[] => blocksIn((whole as Block).props.children)

/** The same of what a component was given. */
export const blocksIn = (children: ReactNode): Block[] =>
  Children.toArray(children).filter((child): child is Block => isValidElement(child))
