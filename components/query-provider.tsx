'use client'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'

let shared: QueryClient | undefined

/** One client for all widgets of a page in the browser; a new one for every render on the server. */
function queryClient(): QueryClient {
  if (typeof window === 'undefined') return new QueryClient()
  return (shared ??= new QueryClient({ defaultOptions: { queries: { staleTime: 30_000, retry: 1 } } }))
}

/** Stands around a widget that asks the server for what changes, never around a page. */
export function QueryProvider({ children }: { children: ReactNode }) {
  return <QueryClientProvider client={queryClient()}>{children}</QueryClientProvider>
}
