/**
 * The panel in which readers set pages to their eyes. It is fetched when its link in the header or the footer is used, and by pages that
 * are set to something. It changes `<html data-look>`, which browser/look.css follows, and the conditions on the width of the window, which
 * are to follow the size of text as they follow that of the browser. Pages opened later get the same before first paint (boot.ts).
 */
import { type LookGroup, lookKey, lookOf, lookWords } from '@/lib/look'

/** What the build writes in: the namespace `Look` of both `messages/*.json`, and the address of the styles. */
type Words = Record<'name' | 'close' | 'reset' | 'kept' | 'notKept' | 'isReset' | LookGroup | `${LookGroup}-${string}`, string>
declare const LOOK_WORDS: Record<string, Words>
declare const LOOK_STYLES: string

const html = document.documentElement

/** The conditions of the page's styles, as they were written. */
const conditions = [...(document.styleSheets[0]?.cssRules ?? [])].flatMap((rule) =>
  rule instanceof CSSMediaRule ? [{ media: rule.media, written: rule.media.mediaText }] : []
)

/** Large text takes one column a little earlier than the browser's own would: titles are as wide as the window, not as the text. */
const margin = 1.1

/** Text of 200 % leaves a window half as many letters wide: `rem` in a condition would not say so by itself. Paper follows none of it. */
function followTextSize(size = Number(/text-(\d+)/.exec(html.dataset.look ?? '')?.[1] ?? 100) / 100) {
  for (const { media, written } of conditions)
    media.mediaText = written.replace(/[\d.]+(?=rem)/g, (length) => `${Number(length) * (size > 1 ? size * margin : 1)}`)
  html.dataset.sized = ''
}
followTextSize()
addEventListener('beforeprint', () => followTextSize(1))
addEventListener('afterprint', () => followTextSize())

let panel: HTMLDialogElement | undefined

/** Opens the panel. Rejects where the browser has no dialogs, or the styles do not come: then the link is followed, to words. */
export async function open(opener: HTMLElement) {
  await loadStyles()
  panel ??= makePanel()
  panel.onclose = () => opener.focus()
  panel.showModal()
  panel.focus()
}

async function loadStyles() {
  if (document.querySelector('link[rel=stylesheet]')) return
  const link = make('link', { rel: 'stylesheet', href: LOOK_STYLES })
  await new Promise((resolve, reject) => {
    link.onload = resolve
    link.onerror = reject
    document.head.append(link)
  }).catch((error) => {
    link.remove()
    throw error
  })
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties)
  element.append(...children)
  return element
}

function makePanel(): HTMLDialogElement {
  const words = (LOOK_WORDS[html.lang] ?? LOOK_WORDS.kk) as Words
  const title = make('h2', { id: 'look-name' }, words.name)
  const status = make('p', {})
  status.setAttribute('role', 'status')

  const choice = (type: 'radio' | 'checkbox', group: LookGroup, word: string, label: string) =>
    make('label', {}, make('input', { type, name: group, value: word }), ' ', label)
  const percent = (word: string) => (html.lang === 'ru' ? `${word}\u00a0%` : `${word}%`)
  const oneOf = (group: LookGroup) => {
    const label = (word: string) =>
      group === 'text' ? percent(word.replace('text-', '') || '100') : (words[`${group}-${word || 'usual'}`] ?? '')
    return make(
      'fieldset',
      {},
      make('legend', {}, words[group]),
      ...['', ...lookWords[group]].flatMap((word) => [choice('radio', group, word, label(word)), ' '])
    )
  }
  const form = make(
    'form',
    { method: 'dialog' },
    make('div', {}, title, make('button', {}, words.close), status),
    ...(['text', 'spacing', 'contrast', 'scheme'] as const).map(oneOf),
    make(
      'p',
      {},
      ...(['pictures', 'letters'] as const).flatMap((group) => [choice('checkbox', group, lookWords[group][0], words[group]), ' '])
    ),
    make('p', {}, make('button', { type: 'reset' }, words.reset))
  )
  const inputs = [...form.querySelectorAll('input')]
  const chosen = () => lookOf(inputs.filter(({ checked }) => checked).map(({ value }) => value))
  const say = (text: string) => status.replaceChildren(text)
  const choose = (look: string[]) => {
    for (const input of inputs) {
      const others: readonly string[] = lookWords[input.name as LookGroup]
      input.checked = input.value ? look.includes(input.value) : !others.some((word) => look.includes(word))
    }
  }
  form.addEventListener('change', () => say(keep(chosen()) ? words.kept : words.notKept))
  form.addEventListener('reset', (event) => {
    event.preventDefault()
    choose([])
    say(keep([]) ? words.isReset : words.notKept)
  })
  choose(lookOf((html.dataset.look ?? '').split(' ')))

  const dialog = make('dialog', { className: 'look', tabIndex: -1 }, form)
  dialog.setAttribute('aria-labelledby', title.id)
  // Beside the form there is only what is behind the panel.
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close())
  document.body.append(dialog)
  return dialog
}

/** Shows the page so, and keeps it for those opened later. False where the browser keeps nothing: then it holds for this page. */
function keep(look: string[]): boolean {
  if (look.length) html.dataset.look = look.join(' ')
  else delete html.dataset.look
  followTextSize()
  try {
    if (look.length) localStorage.setItem(lookKey, look.join(' '))
    else localStorage.removeItem(lookKey)
    return true
  } catch {
    return false
  }
}
