'use client'
import type { ReactNode } from 'react'

type Props = { as: 'article' | 'div' | 'footer' | 'header' | 'section' | 'ul'; className?: string | undefined; children: ReactNode }

/**
 * A part of a page that no script will change. The server writes it; in the browser React takes what stands there as it is,
 * so that it need not receive the same text a second time (scripts/slim.mjs leaves `children` out of the page's data).
 * Nothing inside may be a client component.
 */
export function Static({ as: Element, className, children }: Props) {
  if (typeof window === 'undefined') return <Element className={className}>{children}</Element>
  return <Element className={className} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
}
