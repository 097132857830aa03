/** How anyone checks a copy of the portal, as commands for a shell: printed on /about/data, run by tests/e2e/headers.spec.ts. */

/** The commands against the copy at `origin`, which was built with `contactEmail`. */
export const checkCommands = (origin: string, contactEmail?: string | null) => ({
  page: [
    `curl -s ${origin}/kk/results | sha256sum`,
    `curl -s ${origin}/release.json | grep '"kk/results.html"'`,
    `curl -s ${origin}/data/facts.json | sha256sum`,
    `curl -s ${origin}/release.json | grep '"data/facts.json"'`
  ],
  all: [
    `curl -s ${origin}/release.json | sed -nE 's/^ +"([^"]+)": "([0-9a-f]{64})",?$/\\2  \\1/p' > release.sha256`,
    `sha256sum --check --quiet release.sha256`
  ],
  rebuild: [
    `curl -s ${origin}/release.json > published.json`,
    `git checkout "$(sed -nE 's/.*"commit": "([0-9a-f]+)".*/\\1/p' published.json)"`,
    `SITE_URL=${origin}${contactEmail ? ` CONTACT_EMAIL=${contactEmail}` : ''} npm run build`,
    'cmp published.json dist/release.json'
  ]
})
export type CommandName = keyof ReturnType<typeof checkCommands>
