/**
 * Sends on a page, one of its figures or a question: by what the device offers (Web Share), else as a copy. What is sent of the page, or of
 * the figure that the address names, stands in the links to messengers, which work without a script.
 */
import { messengerLinks, mostLetters, shortened } from '@/lib/share'
import { fetchOnce } from './fetch-once'

type Words = { text: string; address: string }

const row = () => document.querySelector<HTMLElement>('[data-use=share][data-done]')?.parentElement
/** The words of an element that show, in one line. */
export const plain = (element: Element | null | undefined) =>
  element instanceof HTMLElement ? element.innerText.replace(/\s+/g, ' ').trim() : ''

/** Resolves with what is to be said: nothing where the device itself has shown it. Rejects where nothing could be sent or copied. */
export async function share(tool: HTMLElement): Promise<string | undefined> {
  const { text, address } = wordsOf(tool)
  if ('share' in navigator) {
    try {
      await navigator.share({ text, url: address })
      return ''
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return ''
    }
  }
  const words = row()?.querySelector<HTMLElement>('[data-use=share]')
  for (const name of ['done', 'failed']) tool.dataset[name] ??= words?.dataset[name] ?? ''
  if (!tool.querySelector('[role=status]')) {
    const status = document.createElement('span')
    status.setAttribute('role', 'status')
    tool.append(' ', status)
  }
  try {
    await navigator.clipboard.writeText(`${text} ${address}`)
  } catch (error) {
    showToCopy(tool, `${text} ${address}`)
    throw error
  }
}

/** Shows the text in a field, selected, where the clipboard is denied (a page without TLS). */
function showToCopy(tool: HTMLElement, text: string) {
  const field = tool.querySelector('textarea') ?? document.createElement('textarea')
  field.value = text
  field.rows = 4
  field.readOnly = true
  field.setAttribute('aria-label', plain(tool.querySelector('button')))
  tool.append(field)
  field.select()
}

function wordsOf(tool: HTMLElement): Words {
  const question = tool.closest('section, details')
  if (question) return wordsOfQuestion(question)
  const link = [...(row()?.querySelectorAll('a') ?? [])].pop()
  const query = new URL(link?.href ?? location.href).searchParams
  return { text: query.get('text') ?? document.title, address: query.get('url') ?? location.href }
}

/** A question, its first sentence, and when the page was changed. */
function wordsOfQuestion(question: Element): Words {
  const heading = question.querySelector('h3, summary')
  const answer = [...question.querySelectorAll('p')].find((paragraph) => paragraph.closest('section, details') === question)
  const elsewhere = question.querySelector<HTMLAnchorElement>(`a[href$="#${question.id.replace('q-', '')}"]`)
  const address = addressHere(elsewhere?.pathname ?? location.pathname, elsewhere?.hash ?? `#${heading?.id}`)
  const asOf = instant() ?? plain(document.querySelector('footer [data-since]'))
  const room = mostLetters - `${plain(heading)}  ${asOf} ${address}`.length
  return { text: [plain(heading), instant() ? '' : shortened(plain(answer), room), asOf].filter(Boolean).join(' '), address }
}

/** An address within the portal, as of the instant that this page shows if it is another than now. */
export function addressHere(path: string, hash: string): string {
  const at = instant() && new URLSearchParams(location.search).get('at')
  return location.origin + path + (at ? `?at=${encodeURIComponent(at)}` : '') + hash
}

/** The sentence that the page shows another instant than now; undefined where it does not. */
function instant(): string | undefined {
  const { at } = document.documentElement.dataset
  return at && at !== 'bad' ? plain(document.querySelector('[data-notice-of=instant] b')?.parentElement) : undefined
}

/** The texts of all figures in the language of the page. */
const figureTexts = fetchOnce<Record<string, string>>(() => `/${document.documentElement.lang}/figures.json`)

/** What the address names: its row says how to cite it, or the texts of figures have it. */
async function figureText(id: string): Promise<string | undefined> {
  const place = document.getElementById(id)
  if (place?.dataset.cite) return place.dataset.cite
  return place && /^[cf]-/.test(id) ? (await figureTexts())[id.slice(2)] : undefined
}

/** Keeps the row of sharing to what the address names, a figure or else the page. */
export function shareWhatIsNamed() {
  const place = row()
  const [label] = place?.children ?? []
  const links = [...(place?.querySelectorAll('a') ?? [])]
  if (!place || !label || !links.length) return
  const page = plain(label)
  const ofPage = new URL(links[links.length - 1]?.href ?? '').searchParams.get('text') ?? ''
  async function show() {
    const id = decodeURIComponent(location.hash.slice(1))
    const figure = instant() ? undefined : await figureText(id).catch(() => undefined)
    const text = figure ?? (instant() ? `${plain(document.querySelector('h1'))}. ${instant()}` : ofPage)
    const { whatsapp, telegram } = messengerLinks(text, addressHere(location.pathname, figure || instant() ? location.hash : ''))
    links.forEach((link, index) => (link.href = index ? telegram : whatsapp))
    label?.replaceChildren(figure ?? page)
  }
  addEventListener('hashchange', () => void show())
  void show()
}
