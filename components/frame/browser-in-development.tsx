'use client'
import { useEffect } from 'react'

/** Runs the program of the page under `next dev`; in a build scripts/finish puts its file into each page. */
export function BrowserInDevelopment() {
  useEffect(() => void import('@/browser/site'), [])
  return null
}
