import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import styles from './note.module.css'
import './button.css'

type Props = {
  id: `${string}-note`
  label: string
  /** What stands beside the button that closes it. */
  actions: ReactNode
  /** Where the script puts what it tells, after the title. */
  children: ReactNode
  /** `data-` attributes for the script. */
  [data: `data-${string}`]: string
}

/** A note over the page, beside what was tapped: closed until browser/notes.ts fills and opens it. */
export function Note({ id, label, actions, children, ...data }: Props) {
  const t = useTranslations('Prose')
  return (
    <div id={id} popover="auto" hidden tabIndex={-1} role="dialog" aria-label={label} className={styles.note} {...data}>
      <p className={styles.title} />
      {children}
      <p className={styles.actions}>
        {actions}
        <button className="button primary" type="button" popoverTarget={id} popoverTargetAction="hide">
          {t('close')}
        </button>
      </p>
    </div>
  )
}
