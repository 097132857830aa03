import { useLocale, useMessages } from 'next-intl'
import type { ReactElement } from 'react'
import { Providers } from '@/islands/providers'
import type kk from '@/messages/kk.json'

type Name = 'calculator' | 'countdown' | 'regions'
type Props = {
  name: Name
  /** The part of the messages that it speaks with. */
  words: keyof typeof kk
  /** When to fetch what it needs: when the page rests, or when the reader comes near. */
  load: 'idle' | 'visible'
  children: ReactElement<object>
}

/**
 * A part of the page that is operated. Stands around the component, which the server renders as true and complete content; in the
 * browser islands/start.ts puts the living one in its place, with the same props. `next dev` runs it as any client component.
 */
export function Island({ name, words, load, children }: Props) {
  const locale = useLocale()
  const messages = { [words]: useMessages()[words] }
  const content = (
    <Providers locale={locale} messages={messages}>
      {children}
    </Providers>
  )
  if (process.env.NODE_ENV === 'development') return content
  return (
    <div data-island={name} data-load={load} data-props={JSON.stringify({ locale, messages, ...children.props })}>
      {content}
    </div>
  )
}
