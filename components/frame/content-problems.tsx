import { contentProblems } from '@/content/rules/content-problems'
import { releaseInstant } from './site'
import styles from './content-problems.module.css'

/** Under `next dev`: the problems at which a build would stop, above the page, with file and line. They go as soon as they are fixed. */
export async function ContentProblems() {
  const problems = await contentProblems(process.cwd(), releaseInstant)
  if (!problems.length) return null
  return (
    <section className={styles.problems} lang="en" aria-label="Content problems">
      <p>
        <b>The content has {problems.length} problem(s); a build would stop here.</b>
      </p>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>
            <code>{problem}</code>
          </li>
        ))}
      </ul>
    </section>
  )
}
