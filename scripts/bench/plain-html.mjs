/** The content of a built page without its looks, for the peers that it is compared with. */

/**
 * The text of a page as plain HTML: its structure and links, without scripts, styles, pictures and classes. The empty icon keeps the
 * browser from requesting one.
 */
export function plainHtml(html) {
  const text = html.replace(/<(script|style|svg)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<link\b[^>]*>|<meta http-equiv[^>]*>/g, '')
  return withoutLooks(text).replace('</head>', '<link rel="icon" href="data:,"></head>')
}

const withoutLooks = (html) => html.replace(/ (class|style|data-[\w-]+|aria-[\w-]+|role|hidden)(="[^"]*")?(?=[\s/>])/g, '')

/** Everything up to the end of the content: what must arrive before the page can be read. */
export const upToContent = (html) => html.slice(0, html.indexOf('</main>') + '</main>'.length)

/** The title and the content of a page as plain HTML, for a site generator that adds its own frame. */
export function contentOf(html) {
  const main = /<main\b[^>]*>([\s\S]*)<\/main>/.exec(plainHtml(html))[1]
  const [heading, title] = /<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(main)
  return {
    title: title
      .replace(/<[^>]*>/g, ' ')
      .replaceAll('&nbsp;', ' ')
      .replace(/\s+/g, ' ')
      .trim(),
    body: main.replace(heading, '')
  }
}
