'use client'
import { useEffect, useState } from 'react'
import { InPlace } from './in-place'

type Props = { labels: { copy: string; copied: string; failed: string } }

/** Copies the citation of the article, or of the point that the address names, with its permanent address. */
export function CopyCitation(props: Props) {
  return <InPlace id="copy"><Copy {...props} /></InPlace>
}

function Copy({ labels }: Props) {
  const [said, setSaid] = useState('')
  const [whole] = useState(() => document.getElementById('citation')?.textContent ?? '')
  useEffect(() => {
    function follow() {
      const shown = document.getElementById('citation')
      if (shown) shown.textContent = citationAt(whole, location.hash)
      setSaid('')
    }
    follow()
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [whole])
  async function copy() {
    setSaid(await navigator.clipboard.writeText(citationAt(whole, location.hash)).then(() => labels.copied, () => labels.failed))
  }
  return <><button type="button" onClick={copy}>{labels.copy}</button> <span role="status">{said}</span></>
}

/** «Конституция …, статья 9. https://…» with the point in place of the article where the address names one. */
function citationAt(whole: string, hash: string): string {
  const point = /^#p\d/.test(hash) ? document.querySelector(`li${CSS.escape(hash).replace(/^\\#/, '#')} > a`)?.textContent : null
  if (!point) return whole
  const [name = '', address = ''] = [whole.slice(0, whole.lastIndexOf('. http')), whole.slice(whole.lastIndexOf('. http') + 2)]
  return `${name.slice(0, name.lastIndexOf(', '))}, ${point}. ${address}${hash}`
}
