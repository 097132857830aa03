import type { ReactNode } from 'react'
import { ListPart } from '@/components/lists/list-part'
import { blocksIn, blocksOf } from './blocks'
import { Events, Here } from './events'
import { Question } from './question'

/**
 * A section of a long list, which opens by its heading (`<H2>`, the first thing in it). That of the events in which the reader stands is
 * open.
 */
export function Part({ children }: { children: ReactNode }) {
  const [heading, ...rest] = blocksIn(children)
  if (!heading?.props.id) throw new Error('<Part> begins with no <H2 id>')
  const questions = rest.filter(({ type }) => type === Question).length
  const isHere = rest.some((block) => block.type === Events && blocksOf(block).some(({ type }) => type === Here))
  return (
    <ListPart id={`${heading.props.id}-part`} label={heading} open={isHere} {...(questions && { count: questions })}>
      {rest}
    </ListPart>
  )
}
