import type { ComponentProps } from 'react'
import type { Phase } from '@/lib/phase'

type Props = ComponentProps<'div'> & {
  /** The phases in which it is shown. */
  phase: Phase | readonly Phase[]
}

/** Content for some phases only. It is always in the page; the stylesheet hides it unless `data-phase` of `<html>` is one of them. */
export function When({ phase, ...rest }: Props) {
  return <div data-when={[phase].flat().join(' ')} {...rest} />
}
