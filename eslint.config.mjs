import next from 'eslint-config-next/core-web-vitals'
import typescript from 'eslint-config-next/typescript'
import compat from 'eslint-plugin-compat'

/** For each top-level folder the folders that it may not import. */
const forbiddenImports = {
  app: ['browser', 'scripts', 'tests'],
  browser: ['app', 'components', 'content', 'islands', 'messages', 'scripts', 'tests'],
  components: ['app', 'scripts', 'tests'],
  content: ['app', 'browser', 'components', 'islands', 'messages', 'scripts', 'tests'],
  islands: ['app', 'components', 'content', 'messages', 'scripts', 'tests'],
  lib: ['app', 'browser', 'components', 'content', 'islands', 'messages', 'scripts', 'tests'],
  messages: ['app', 'browser', 'components', 'content', 'islands', 'scripts', 'tests'],
  scripts: ['app', 'browser', 'components', 'content', 'islands', 'lib', 'messages', 'tests']
}

const noBrowserFormatting = [
  { selector: "Identifier[name='Intl']", message: 'Browsers cannot format Kazakh: use lib/format.ts.' },
  { selector: 'CallExpression > MemberExpression[property.name=/^toLocale/]', message: 'Browsers cannot format Kazakh: use lib/format.ts.' }
]

const reactRules = [...next, ...typescript].flatMap(({ rules = {} }) => Object.keys(rules).filter((name) => name.startsWith('react')))
const withoutReact = Object.fromEntries(reactRules.map((name) => [name, 'off']))

const config = [
  {
    ignores: [
      '.next/**',
      'out/**',
      'dist*/**',
      '.dev-test/**',
      'bench/node_modules/**',
      '.serving/**',
      'next-env.d.ts',
      'messages/*.d.json.ts',
      'public/**'
    ]
  },
  ...next,
  ...typescript,
  {
    rules: {
      // A page is a document of its own: links are plain links (docs/decisions/0010-plain-links.md).
      '@next/next/no-html-link-for-pages': 'off',
      // components/frame/document.tsx renders the whole document, <head> included, for three root layouts.
      '@next/next/no-head-element': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      // Prettier breaks long lines of code but not comments. Strings may be longer: a sentence of content is one string.
      'max-len': ['error', { code: 140, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true, ignoreUrls: true }]
    }
  },
  {
    files: ['{app,browser,components,content,islands,lib}/**/*.{ts,tsx,mts,mjs}'],
    rules: { 'no-restricted-syntax': ['error', ...noBrowserFormatting] }
  },
  ...Object.entries(forbiddenImports).map(([folder, forbidden]) => ({
    files: [`${folder}/**/*.{ts,tsx,mts,mjs}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'next/link',
              message: 'Every link loads a whole page: use components/ui/link.tsx (docs/decisions/0010-plain-links.md).'
            }
          ],
          patterns: forbidden.map((other) => ({
            regex: `^(@/|(\\.\\./)+)${other}/`,
            message: `${folder}/ may not import ${other}/ (README.md, "Who may import whom").`
          }))
        }
      ]
    }
  })),
  // Features that browsers of 2020 lack (package.json, browserslist) may be used only after checking for them.
  { files: ['browser/**', 'lib/**'], ...compat.configs['flat/recommended'] },
  // There is no React in these folders, though some names begin with "use"; its rules compile each file, half of the time of all.
  { files: ['{browser,content,lib,scripts}/**', 'tests/**/*.ts'], rules: withoutReact }
]

export default config
