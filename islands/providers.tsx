'use client'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { NextIntlClientProvider } from 'next-intl'
import type { ComponentProps, ReactNode } from 'react'
import type { Locale } from '@/lib/locale'

export type LocaleAndMessages = { locale: Locale; messages: NonNullable<ComponentProps<typeof NextIntlClientProvider>['messages']> }

/** In the browser all islands of a page share one client; on the server every render has its own. */
let shared: QueryClient | undefined

function queryClient(): QueryClient {
  if (typeof window === 'undefined') return new QueryClient()
  return (shared ??= new QueryClient({ defaultOptions: { queries: { staleTime: 60_000, retry: 1 } } }))
}

/** The context of every island: its language and messages, and the client of React Query. */
export function Providers({ locale, messages, children }: LocaleAndMessages & { children: ReactNode }) {
  return (
    <QueryClientProvider client={queryClient()}>
      <NextIntlClientProvider locale={locale} messages={messages} timeZone="UTC">
        {children}
      </NextIntlClientProvider>
    </QueryClientProvider>
  )
}
