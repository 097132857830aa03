/**
 * `npm run new explainer <slug>`: begins an explainer. It makes the twins, names the page where the types ask for it, and says what a
 * person must decide. Nothing is overwritten; what it writes stops the build until its texts are written (content/rules/unwritten.ts).
 */
import { access, readFile, writeFile } from 'node:fs/promises'
import { main, Stop } from './run.mjs'

const usage = 'Write it as: npm run new explainer <slug>, such as: npm run new explainer after-the-election'

/** Where a page is named: the file, the end of its list, and the line for a page. */
const lists = [
  ['lib/pages.ts', '\n] as const\nexport type Explainer', (slug) => `,\n  '${slug}'`],
  ['content/key-figures.ts', '\n}\n', (slug) => `,\n  '${slug}': []`],
  ['components/lists/explainer-icon.tsx', '\n}\n\n/** What an explainer is about', (slug) => `,\n  '${slug}': 'protocol'`]
]

/** What stands in a new text; `[[…]]` is still to be written, and the source is none. */
const words = {
  kk: {
    title: 'Азамат қоятын сұрақ',
    description: 'Бір сөйлем: бет қай сұраққа жауап береді',
    anytime: 'Дауыс беруге дейін де, кейін де дұрыс қысқа жауап',
    brief: ['Жауаптың өзі', 'Оның негізі', 'Оқырманға бұдан не керек'],
    lead: 'Сұраққа бірден жауап беретін абзац',
    heading: 'Азаматтың алғашқы сұрағы',
    text: 'Бұл сұраққа жауап'
  },
  ru: {
    title: 'Вопрос, который задаёт гражданин',
    description: 'Одно предложение: на какой вопрос отвечает страница',
    anytime: 'Короткий ответ, верный и до голосования, и после него',
    brief: ['Сам ответ', 'На чём он основан', 'Что из этого следует для читателя'],
    lead: 'Абзац, который сразу отвечает на вопрос',
    heading: 'Первый вопрос гражданина',
    text: 'Ответ на этот вопрос'
  }
}

/** @param {keyof typeof words} language @param {string} today */
function textOf(language, today) {
  const { title, description, anytime, brief, lead, heading, text } = words[language]
  return `export const meta = {
  title: '[[${title}]]',
  description: '[[${description}]]',
  anytime: '[[${anytime}]]',
  updated: '${today}',
  next: '/questions'
}

<Brief>
${brief.map((sentence) => `[[${sentence}]].`).join(' ')}
</Brief>

[[${lead}]].

<H2 id="first-question">[[${heading}]]?</H2>

[[${text}]]. <Cite id="choose-a-source" />
`
}

const isThere = (file) =>
  access(file).then(
    () => true,
    () => false
  )

await main(import.meta.url, async () => {
  const [kind, slug, ...rest] = process.argv.slice(2)
  if (kind !== 'explainer') throw new Stop(`${kind ? `"${kind}" is nothing that can be begun.` : 'What is to be begun?'} ${usage}`)
  if (!slug || rest.length) throw new Stop(`${slug ? 'A slug is one word.' : 'The slug is missing.'} ${usage}`)
  if (!/^[a-z]+(-[a-z]+)*$/.test(slug))
    throw new Stop(`"${slug}" is no slug: small Latin letters, and single hyphens between words. ${usage}`)

  const pages = await readFile('lib/pages.ts', 'utf8')
  const twins = ['kk', 'ru'].map((language) => [`content/explainers/${slug}.${language}.mdx`, language])
  if (pages.includes(`'${slug}'`)) throw new Stop(`"${slug}" is in lib/pages.ts already. Choose another slug.`)
  for (const [file] of twins) if (await isThere(file)) throw new Stop(`${file} is there already. Choose another slug.`)

  // All is read and worked out before anything is written.
  const changed = await Promise.all(
    lists.map(async ([file, end, line]) => {
      const text = await readFile(file, 'utf8')
      const place = text.lastIndexOf(end)
      if (place < 0) throw new Stop(`${file} is not as this command knows it: no "${end.trim()}". Nothing was written.`)
      return [file, text.slice(0, place) + line(slug) + text.slice(place)]
    })
  )
  // The day in Kazakhstan, five hours ahead of UTC.
  const today = new Date(Date.now() + 5 * 3_600_000).toISOString().slice(0, 10)
  for (const [file, language] of twins) await writeFile(file, textOf(language, today), { flag: 'wx' })
  for (const [file, text] of changed) await writeFile(file, text)

  console.log(`/explainers/${slug} is begun. What is left, file by file:
${twins.map(([file]) => `  ${file}: write what stands between [[ and ]] (an explainer has 500 to 1,200 words), name a source instead of\n    "choose-a-source", give the heading an id that says what it asks, and choose the page to read next`).join('\n')}
  lib/pages.ts: move '${slug}' to its place in the order of reading, if it is not the last
  content/key-figures.ts: name three facts of the text for the edge of a wide screen; none may stay
  components/lists/explainer-icon.tsx: choose its drawing (drawingNames in content/rules/blocks.ts); a sheet of text may stay
  content/descriptions.ts: an answer with figures for search engines, if that in the text is too short
Then: npm run check:content, npm run spell, npm run lint:words, and npm test. The build stops until the texts are written.`)
})
