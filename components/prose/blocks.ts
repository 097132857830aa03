import { Children, isValidElement, type ReactElement, type ReactNode } from 'react'

/** A block of a text: a heading, a paragraph, a list, a component. */
export type Block = ReactElement<{ id?: string; children?: ReactNode }>

/** The blocks of a text, or of a component within it, without the white space between them. */
export const blocksOf = (whole: ReactElement): Block[] =>
  Children.toArray((whole as Block).props.children).filter((child): child is Block => isValidElement(child))
