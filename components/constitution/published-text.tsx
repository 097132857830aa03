import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { until } from '@/components/frame/shown'
import styles from '@/components/prose/prose.module.css'
import { facts } from '@/content/facts'
import { dayStart } from '@/lib/instant'

const published = dayStart(facts['draft-published'].value)

/** What a page of the guide holds; where it shows an instant before the draft was published it says only that. */
export function PublishedText({ title, children }: { title: string; children: ReactNode }) {
  const t = useTranslations('Constitution')
  return (
    <>
      <div className={`band ${styles.prose}`} {...until(published)}>
        <p className={styles.briefTitle}>{title}</p>
        <p>{t('notPublished')}</p>
      </div>
      <article className={`band ${styles.prose}`} data-since={published}>
        {children}
      </article>
    </>
  )
}
