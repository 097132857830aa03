import { useLocale, useMessages } from 'next-intl'
import type { ReactElement } from 'react'
import { Providers } from '@/islands/providers'
import type kk from '@/messages/kk.json'

type Name = 'calculator' | 'countdown' | 'regions' | 'search'
type Props = {
  name: Name
  /** The namespace of `messages` that the component uses. */
  words: keyof typeof kk
  /** When the browser fetches its code: once the page is idle, or once the reader scrolls near it. */
  load: 'idle' | 'visible'
  /** What is served in its place, if it has nothing to show before it runs. */
  served?: ReactElement
  children: ReactElement<object>
}

/**
 * An interactive part of the page. The server renders the component inside, or `served`, as complete content; in the browser
 * islands/start.ts replaces it with the running one, which gets the same props (`data-props`). Under `next dev` it is an ordinary client
 * component.
 */
export function Island({ name, words, load, served, children }: Props) {
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
      {served ?? content}
    </div>
  )
}
