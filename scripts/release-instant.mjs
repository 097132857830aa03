/** The instant of a release: the time of its commit. No byte of a build depends on the clock, so the same sources give the same bytes. */
import { execFileSync } from 'node:child_process'
import { Stop } from './run.mjs'

/**
 * An ISO instant in UTC: SOURCE_DATE_EPOCH if it is set (https://reproducible-builds.org/specs/source-date-epoch/), else the time of the
 * last commit, else (without git or a repository) `fallback`.
 * @throws {Stop} if SOURCE_DATE_EPOCH is not a number of seconds
 */
export function releaseInstant(root, fallback) {
  const seconds = process.env.SOURCE_DATE_EPOCH || lastCommitSeconds(root)
  if (seconds === null) return fallback
  if (!/^\d{1,11}$/.test(seconds)) throw new Stop(`SOURCE_DATE_EPOCH=${seconds} is wrong: expected whole seconds since 1970.`)
  return new Date(Number(seconds) * 1000).toISOString()
}

/** The time of the last commit, in seconds since 1970, as text; null without one. */
function lastCommitSeconds(root) {
  try {
    return (
      execFileSync('git', ['log', '-1', '--format=%ct'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() ||
      null
    )
  } catch {
    return null
  }
}
