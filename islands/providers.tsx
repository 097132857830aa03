'use client'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { NextIntlClientProvider } from 'next-intl'
import type { ComponentProps, ReactNode } from 'react'
import type { Locale } from '@/lib/locale'

export type Words = { locale: Locale; messages: NonNullable<ComponentProps<typeof NextIntlClientProvider>['messages']> }

/** In the browser one client for all islands of a page; on the server a new one for every render. */
let shared: QueryClient | undefined

function queryClient(): QueryClient {
  if (typeof window === 'undefined') return new QueryClient()
  return (shared ??= new QueryClient({ defaultOptions: { queries: { staleTime: 60_000, retry: 1 } } }))
}

/** What stands around every island: the words that it speaks with, and what it fetches. */
export function Providers({ locale, messages, children }: Words & { children: ReactNode }) {
  return (
    <QueryClientProvider client={queryClient()}>
      <NextIntlClientProvider locale={locale} messages={messages} timeZone="UTC">
        {children}
      </NextIntlClientProvider>
    </QueryClientProvider>
  )
}
