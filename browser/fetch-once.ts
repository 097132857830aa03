/** Makes a function that fetches a file of JSON once per page; after a failure the next call tries again. */
export function fetchOnce<Content>(address: () => string): () => Promise<Content> {
  let pending: Promise<Content> | undefined
  return () => {
    pending ??= fetchJson<Content>(address())
    pending.catch(() => (pending = undefined))
    return pending
  }
}

async function fetchJson<Content>(address: string): Promise<Content> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  return (await response.json()) as Content
}
