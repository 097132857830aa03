import { Children, isValidElement, type ReactElement, type ReactNode } from 'react'
import { ListPart } from '@/components/lists/list-part'
import { Events, Here } from './events'
import { Question } from './question'

/** The elements among children, without the white space between them. */
export const elementsIn = (children: ReactNode) =>
  Children.toArray(children).filter((child): child is ReactElement<{ id?: string; children?: ReactNode }> => isValidElement(child))

/**
 * A section of a long list, which opens by its heading (`<H2>`, the first thing in it). That of the events in which the reader stands is
 * open.
 */
export function Part({ children }: { children: ReactNode }) {
  const [heading, ...rest] = elementsIn(children)
  if (!heading?.props.id) throw new Error('<Part> begins with no <H2 id>')
  const questions = rest.filter(({ type }) => type === Question).length
  const isHere = rest.some(({ type, props }) => type === Events && elementsIn(props.children).some((event) => event.type === Here))
  return (
    <ListPart id={`${heading.props.id}-part`} label={heading} open={isHere} {...(questions && { count: questions })}>
      {rest}
    </ListPart>
  )
}
