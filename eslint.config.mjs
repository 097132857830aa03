import next from 'eslint-config-next/core-web-vitals'
import typescript from 'eslint-config-next/typescript'

/** Who may not import what: room by room. */
const rooms = {
  app: ['tests'],
  components: ['app', 'tests'],
  content: ['app', 'components', 'messages', 'tests'],
  lib: ['app', 'components', 'content', 'tests']
}

const noBrowserFormatting = [
  { selector: "Identifier[name='Intl']", message: 'Browsers cannot format Kazakh: use lib/format.ts.' },
  { selector: 'CallExpression > MemberExpression[property.name=/^toLocale/]', message: 'Browsers cannot format Kazakh: use lib/format.ts.' }
]

const config = [
  { ignores: ['.next/**', 'next-env.d.ts', 'messages/*.d.json.ts', 'public/**'] },
  ...next,
  ...typescript,
  {
    rules: {
      // A page is a document of its own: links are plain links (README, "Why plain links").
      '@next/next/no-html-link-for-pages': 'off',
      '@typescript-eslint/no-explicit-any': 'error'
    }
  },
  { files: ['{app,components,content,lib}/**/*.{ts,tsx}'], rules: { 'no-restricted-syntax': ['error', ...noBrowserFormatting] } },
  ...Object.entries(rooms).map(([room, closed]) => ({
    files: [`${room}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': ['error', {
        paths: [{ name: 'next/link', message: 'Every link loads a whole page: use components/link.tsx (README, "Why plain links").' }],
        patterns: closed.map((other) => ({
          regex: `^(@/|(\\.\\./)+)${other}/`,
          message: `${room}/ may not import ${other}/ (README, "Who may import whom").`
        }))
      }]
    }
  })),
  // Outside React a name that begins with "use" is no hook.
  { files: ['scripts/**', 'tests/**'], rules: { 'react-hooks/rules-of-hooks': 'off' } },
  { files: ['lib/i18n/request.ts'], rules: { 'no-restricted-imports': 'off' } }
]

export default config
