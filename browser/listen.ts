/**
 * Reads aloud the short answer in whose title its button stands, with a voice of the browser (Web Speech) in its own language, and
 * in no other. Fetched on use. A voice of the device goes before one that is made elsewhere.
 */
import { spokenSentences } from '@/lib/spoken'

type Words = { start: string; stop: string; none: string; failed: string }
/** `Listen` of messages, by language: the build puts it here. */
declare const LISTEN_WORDS: Record<string, Words>

/** How long voices are waited for that come late: those of the browser come after those of the device. */
const longestWait = 1_500

/** Three letters on some phones with Android: «kaz-KAZ». */
const names: Record<string, string> = { kaz: 'kk', rus: 'ru' }

function voiceOf(language: string): SpeechSynthesisVoice | undefined {
  const voices = speechSynthesis.getVoices().filter(({ lang }) => {
    const [name = ''] = lang.toLowerCase().split(/[-_]/)
    return (names[name] ?? name) === language
  })
  return voices.find(({ localService }) => localService) ?? voices[0]
}

/** The voice for a language, or undefined where none has come in time. */
function findVoice(language: string) {
  return new Promise<SpeechSynthesisVoice | undefined>((resolve) => {
    const look = () => {
      const voice = voiceOf(language)
      if (voice) end(voice)
    }
    const timer = setTimeout(() => end(undefined), longestWait)
    function end(voice: SpeechSynthesisVoice | undefined) {
      clearTimeout(timer)
      speechSynthesis.removeEventListener('voiceschanged', look)
      resolve(voice)
    }
    speechSynthesis.addEventListener('voiceschanged', look)
    look()
  })
}

/** The words of an element that are shown, without buttons, marks of citations and notes, and what has been said of the reading. */
function shownWords(node: Node): string {
  if (node instanceof Text) return node.data
  if (!(node instanceof Element) || !node.getClientRects().length || node.matches('button, sup, .cite, [role=status]')) return ''
  return [...node.childNodes].map(shownWords).join('')
}

/** What is being read, or about to be. Its sentences are kept, because Chrome forgets the end of one that nothing refers to. */
type Reading = { tool: HTMLElement; end: () => void; sentences?: SpeechSynthesisUtterance[] }
let reading: Reading | undefined

/** Starts reading, or stops it. Resolves with what is to be said where nothing is read. */
export async function listen(tool: HTMLElement): Promise<string | undefined> {
  const before = reading
  before?.end()
  if (before?.tool === tool) return
  const button = tool.querySelector('button')
  const box = tool.closest('section')
  const language = tool.closest<HTMLElement>('[lang]')?.lang ?? ''
  const words = LISTEN_WORDS[language]
  if (!button || !box || !words) return
  const status = tool.querySelector('[role=status]') ?? document.createElement('span')
  status.setAttribute('role', 'status')
  tool.append(status)

  const end = (said?: string) => {
    if (reading !== here) return
    reading = undefined
    removeEventListener('pagehide', leave)
    button.textContent = words.start
    if (here.sentences) speechSynthesis.cancel()
    if (said) status.textContent = said
    return said
  }
  const leave = () => void end()
  const here: Reading = { tool, end: leave }
  reading = here
  addEventListener('pagehide', leave)
  button.textContent = words.stop

  const voice = 'speechSynthesis' in window ? await findVoice(language) : undefined
  if (reading !== here) return
  if (!voice) return end(words.none)
  const paragraphs = [...box.children].filter((part) => !part.contains(tool)).map(shownWords)
  here.sentences = paragraphs.flatMap(spokenSentences).map((sentence) => {
    const utterance = new SpeechSynthesisUtterance(sentence)
    utterance.voice = voice
    utterance.lang = voice.lang.replace('_', '-')
    utterance.onerror = () => end(words.failed)
    return utterance
  })
  const last = here.sentences[here.sentences.length - 1]
  if (!last) return end()
  last.onend = leave
  here.sentences.forEach((utterance) => speechSynthesis.speak(utterance))
}
