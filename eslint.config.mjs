import next from 'eslint-config-next/core-web-vitals'
import typescript from 'eslint-config-next/typescript'
import compat from 'eslint-plugin-compat'

/** Who may not import what: room by room. */
const rooms = {
  app: ['browser', 'scripts', 'tests'],
  browser: ['app', 'components', 'content', 'islands', 'messages', 'scripts', 'tests'],
  components: ['app', 'scripts', 'tests'],
  content: ['app', 'browser', 'components', 'islands', 'messages', 'scripts', 'tests'],
  islands: ['app', 'components', 'content', 'messages', 'scripts', 'tests'],
  lib: ['app', 'browser', 'components', 'content', 'islands', 'messages', 'scripts', 'tests'],
  messages: ['app', 'browser', 'components', 'content', 'islands', 'scripts', 'tests']
}

const noBrowserFormatting = [
  { selector: "Identifier[name='Intl']", message: 'Browsers cannot format Kazakh: use lib/format.ts.' },
  { selector: 'CallExpression > MemberExpression[property.name=/^toLocale/]', message: 'Browsers cannot format Kazakh: use lib/format.ts.' }
]

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
      // components/frame/document.tsx writes the whole document, for three root layouts.
      '@next/next/no-head-element': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      // Prettier breaks lines of code; this minds its comments. A sentence of content is one string.
      'max-len': ['error', { code: 140, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true, ignoreUrls: true }]
    }
  },
  {
    files: ['{app,browser,components,content,islands,lib}/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': ['error', ...noBrowserFormatting] }
  },
  ...Object.entries(rooms).map(([room, closed]) => ({
    files: [`${room}/**/*.{ts,tsx}`],
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
          patterns: closed.map((other) => ({
            regex: `^(@/|(\\.\\./)+)${other}/`,
            message: `${room}/ may not import ${other}/ (README.md, "Who may import whom").`
          }))
        }
      ]
    }
  })),
  // The rules of content look at the words of the interface too.
  { files: ['content/rules/**'], rules: { 'no-restricted-imports': 'off' } },
  // What browsers of 2020 lack (package.json, browserslist) must be asked for before it is used.
  { files: ['browser/**', 'lib/**'], ...compat.configs['flat/recommended'] },
  // Outside React a name that begins with "use" is no hook.
  { files: ['scripts/**', 'tests/**'], rules: { 'react-hooks/rules-of-hooks': 'off' } },
  { files: ['messages/request.ts'], rules: { 'no-restricted-imports': 'off' } }
]

export default config
