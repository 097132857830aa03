/** For tests/correction-in-a-copy.test.ts, which runs it in a copy of the project: pages rendered without Next. */
import { compile } from '@mdx-js/mdx'
import { join } from 'node:path'
import { defineConfig, type Plugin } from 'vitest/config'
import remarkProse from '../../content/rules/remark-prose.mjs'

const root = join(import.meta.dirname, '../..')

/** Prose as next.config.ts has it compiled. */
const prose: Plugin = {
  name: 'prose',
  enforce: 'pre',
  async transform(text, id) {
    if (id.endsWith('.mdx'))
      return String(await compile(text, { remarkPlugins: [remarkProse], providerImportSource: join(root, 'mdx-components.tsx') }))
    // Vite takes the variable in its path for a name without a folder; left alone, it is found when it is known.
    return id.endsWith('/load-prose.ts') ? text.replace('import(`', 'import(/* @vite-ignore */ `') : undefined
  }
}

export default defineConfig({
  root,
  plugins: [prose],
  resolve: { alias: { 'next-intl/server': join(import.meta.dirname, 'intl-server.ts'), '@': root } },
  test: {
    environment: 'node',
    include: ['tests/copy/*.test.tsx'],
    server: { deps: { inline: ['next-intl'] } },
    testTimeout: 60_000
  }
})
