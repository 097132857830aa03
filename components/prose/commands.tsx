import { contactEmail, origin } from '@/components/frame/site'
import { checkCommands, type CommandName } from '@/lib/check-commands'
import styles from './embed.module.css'

/** Commands with which a reader checks this copy of the portal. */
export function Commands({ of, label }: { of: string; label: string }) {
  const lines: readonly string[] | undefined = checkCommands(origin, contactEmail)[of as CommandName]
  if (!lines) throw new Error(`<Commands of="${of}">: no such commands; expected one of ${Object.keys(checkCommands('')).join(', ')}`)
  return (
    <pre className={styles.code} tabIndex={0} aria-label={label}>
      <code>{lines.join('\n')}</code>
    </pre>
  )
}
