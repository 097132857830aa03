import { useTranslations } from 'next-intl'
import { guide } from '@/content/constitution/guide'
import { type AccountText, type ArticleId, articleName, articlePath, pointAnchor } from '@/lib/constitution'
import { reference } from '@/lib/law'
import { localeNames } from '@/lib/locale'
import styles from './constitution.module.css'
import { Link } from './link'
import { Pair } from './pair'

/** An account in both languages, part by part. */
export function ParallelArticle({ id }: { id: ArticleId }) {
  const t = useTranslations('Constitution')
  const account = guide[id]
  const part = (field: keyof Omit<AccountText, 'points'>) => <Pair>{(locale) => <p>{account[locale][field]}</p>}</Pair>
  const points = Object.keys(account.kk.points)
  return (
    <>
      <p className="meta">{t('parallelLead')} {t('ownTitle')}</p>
      <p><Link to={articlePath(id)}>{t('oneLanguage')}</Link></p>
        <Pair>{(locale) => <><p className={styles.language}>{localeNames[locale]}</p><p><b>{articleName(locale, id)}. {account[locale].title}</b></p></>}</Pair>
        {part('summary')}
        {account.kk.daily && part('daily')}
        {points.length > 0 && <h2 id="points">{t('points')}</h2>}
        {points.map((point) => (
          <Pair key={point} id={pointAnchor(point)}>
            {(locale) => <><p className={styles.language}>{reference(locale, id, point)}</p><p>{account[locale].points[point]}</p></>}
          </Pair>
        ))}
        <h2 id="change">{t('change')}</h2>
        <p><span className={styles.label}>{t(`label.${account.label}`)}</span></p>
        {part('difference')}
        {part('ground')}
    </>
  )
}
