'use client'
import { useEffect } from 'react'

/** Runs the program of every page (browser/site.ts) under `next dev`. In a build scripts/finish adds its file to each page. */
export function BrowserInDevelopment() {
  useEffect(() => void import('@/browser/site'), [])
  return null
}
