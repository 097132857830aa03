import { Children, isValidElement, type ReactNode } from 'react'
import { type LocaleProp, useLanguage, useWords } from '@/components/frame/language'
import { RegistryText } from '@/components/ui/registry-text'
import { type ClauseId, clauses } from '@/content/constitution/clauses'
import { type Clause as Row, quotationParts } from '@/lib/clause'
import { articlePath, type ChangeLabel, oldArticle, oldPoint, pointAnchor } from '@/lib/constitution'
import { reference } from '@/lib/law'
import { href } from '@/lib/pages'
import styles from './changes.module.css'

type GroupProps = LocaleProp & {
  id?: string
  label: string
  /** The group that a phone shows at once. */
  open?: boolean | string
  /** Rows alone, without the fold: a page with both languages pairs them one by one. */
  bare?: boolean
  children: ReactNode
}

/** Rules of the two Constitutions beside each other, folded by subject on a phone; a desk shows every group (changes.module.css). */
export function Clauses({ id, label, open, bare, locale, children }: GroupProps) {
  const t = useWords('Changes', locale)
  if (bare) return <dl className={styles.rows}>{children}</dl>
  return (
    <details id={id} className={`wide ${styles.group}`} data-part="" open={open !== undefined}>
      <summary>
        <h3>{label}</h3>
        <span>{t('rules', { count: Children.toArray(children).filter(isValidElement).length })}</span>
      </summary>
      <div className={styles.heads} aria-hidden="true">
        <span>{t('rule')}</span>
        <span>{t('was')}, 1995</span>
        <span>{t('now')}, 2026</span>
        <span>{t('mark')}</span>
      </div>
      <dl className={`${styles.rows} ${styles.columns}`}>{children}</dl>
    </details>
  )
}

/**
 * A rule, linked by its name to the point of the guide: what was written, what is written, whether it changed. On a page with both
 * languages the anchor is in the first.
 */
export function Clause({ of: id, locale: requestedLocale }: LocaleProp & { of: string }) {
  const locale = useLanguage(requestedLocale)
  const t = useWords('Changes', requestedLocale)
  if (!(id in clauses)) throw new Error(`<Clause of="${id}">: no such row in content/constitution/clauses.ts`)
  const { article, point, old, mark, label, quoted, note }: Row = clauses[id as ClauseId]
  const words = quoted[locale]
  return (
    <div id={requestedLocale === 'ru' ? undefined : id}>
      <dt>
        <a className="fact" href={href(locale, point ? `${articlePath(article)}#${pointAnchor(point)}` : articlePath(article))}>
          <RegistryText text={label[locale]} locale={locale} />
        </a>
      </dt>
      <dd className={styles.old}>
        <b>
          {t('was')}
          {old && `, ${reference(locale, oldArticle(old), oldPoint(old))}`}
        </b>
        {words.old ? <Quotation text={words.old} /> : <i>{t('noOld')}</i>}
      </dd>
      <dd className={styles.new}>
        <b>
          {t('now')}, {reference(locale, article, point)}
        </b>
        {words.new ? <Quotation text={words.new} /> : <i>{t('noNew')}</i>}
      </dd>
      <dd>
        <Mark of={mark} locale={requestedLocale} />
        {note && (
          <small>
            <RegistryText text={note[locale]} locale={locale} />
          </small>
        )}
      </dd>
    </div>
  )
}

/** Words of an official text, those that decide in bold. */
function Quotation({ text }: { text: string }) {
  return <q>{quotationParts(text).map((part, index) => (index % 2 ? <strong key={index}>{part}</strong> : part))}</q>
}

/** Whether a rule changed: the form of the square tells it, not its colour. */
function Mark({ of: mark, locale }: LocaleProp & { of: ChangeLabel }) {
  const inGuide = useWords('Constitution', locale)
  const t = useWords('Changes', locale)
  return (
    <span className={styles.mark}>
      <svg width="14" height="14" aria-hidden="true">
        {mark === 'changed' || mark === 'new' ? <path d="M0 0h14v14H0z" /> : <path className={styles.frame} d="M.8.8h12.4v12.4H.8z" />}
        {mark === 'new' && <path className={styles.plus} d="M7 3v8M3 7h8" />}
        {mark === 'reworded' && <path d="M13.2.8v12.4H.8z" />}
      </svg>
      {mark === 'new' ? t('newRule') : inGuide(`label.${mark}`)}
    </span>
  )
}
