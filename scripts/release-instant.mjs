/** The one instant that a build knows: the commit's. The clock is never asked, so that the same sources give the same bytes. */
import { execFileSync } from 'node:child_process'
import { Stop } from './run.mjs'

/**
 * As an ISO instant in UTC: SOURCE_DATE_EPOCH where it is set (https://reproducible-builds.org/specs/source-date-epoch/), else the
 * instant of the last commit, else (no git, or no repository) `fallback`.
 */
export function releaseInstant(root, fallback) {
  const seconds = process.env.SOURCE_DATE_EPOCH || lastCommit(root)
  if (seconds === null) return fallback
  if (!/^\d{1,11}$/.test(seconds)) throw new Stop(`SOURCE_DATE_EPOCH=${seconds} is wrong: expected whole seconds since 1970.`)
  return new Date(Number(seconds) * 1000).toISOString()
}

function lastCommit(root) {
  try {
    return (
      execFileSync('git', ['log', '-1', '--format=%ct'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() ||
      null
    )
  } catch {
    return null
  }
}
