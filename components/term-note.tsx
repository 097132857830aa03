'use client'
import { useEffect, useRef, useState } from 'react'
import type { Locale } from '@/lib/locale'
import styles from './term-note.module.css'

type Props = { locale: Locale; labels: { close: string; open: string; failed: string } }
type Note = { href: string; title: string; text: string }

/**
 * Explains a term where it stands: a click on a link to the glossary (`data-term`) opens a note instead of leaving the page.
 * Where the browser has no popovers, or another tab is asked for, the link leads to the glossary as links do.
 */
export function TermNote({ locale, labels }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const [note, setNote] = useState<Note | null>(null)
  useEffect(() => {
    async function onClick(event: MouseEvent) {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-term]') : null
      if (!link || !box.current?.showPopover || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      const found = await explain(link.dataset.term ?? '', locale).catch(() => ({ title: link.textContent ?? '', text: labels.failed }))
      setNote({ href: link.href, ...found })
      box.current.showPopover()
      box.current.focus()
    }
    document.addEventListener('click', onClick)
    return () => document.removeEventListener('click', onClick)
  }, [locale, labels.failed])
  return (
    <div ref={box} popover="auto" tabIndex={-1} role="dialog" aria-label={note?.title} className={styles.note}>
      {note && (
        <>
          <p><b>{note.title}</b></p>
          <p>{note.text}</p>
          <p className={styles.actions}>
            <a href={note.href}>{labels.open}</a>
            <button type="button" onClick={() => box.current?.hidePopover()}>{labels.close}</button>
          </p>
        </>
      )}
    </div>
  )
}

type Entry = { id: string; term: Record<Locale, string>; definition: Record<Locale, string> }
let glossary: Promise<Entry[]> | undefined

/** A term and its definition, from the glossary's data file, which is fetched once. */
async function explain(id: string, locale: Locale): Promise<{ title: string; text: string }> {
  glossary ??= fetchGlossary()
  glossary.catch(() => (glossary = undefined))
  const entry = (await glossary).find((each) => each.id === id)
  if (!entry) throw new Error(`no such term: ${id}`)
  return { title: entry.term[locale], text: entry.definition[locale] }
}

async function fetchGlossary(): Promise<Entry[]> {
  const response = await fetch('/data/glossary.json')
  if (!response.ok) throw new Error(`/data/glossary.json answered ${response.status}`)
  return ((await response.json()) as { terms: Entry[] }).terms
}
