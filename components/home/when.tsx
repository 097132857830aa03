import type { ComponentProps } from 'react'
import type { Phase } from '@/lib/phase'

type Props = ComponentProps<'div'> & {
  /** Shown in these phases only; the stylesheet hides it in the others. */
  phase: Phase | readonly Phase[]
}

/** What is true in some phases only. All of it is in the page; the phase on `<html>` decides before first paint. */
export function When({ phase, ...rest }: Props) {
  return <div data-when={[phase].flat().join(' ')} {...rest} />
}
