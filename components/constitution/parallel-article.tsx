import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useWords } from '@/components/frame/language'
import { SourceLink } from '@/components/ui/source-link'
import { Contents } from '@/components/ui/contents'
import { Link } from '@/components/ui/link'
import { Pair } from '@/components/ui/pair'
import { acts } from '@/content/acts'
import { sourceSince } from '@/content/known'
import { guide } from '@/content/constitution/guide'
import { type ArticleId, articleName, articlePath, inOrder, pointAnchor } from '@/lib/constitution'
import { reference } from '@/lib/law'
import { latest } from '@/lib/known'
import { type Locale, localeNames, locales } from '@/lib/locale'
import { parallel } from '@/lib/pages'
import { ArticleNavigation } from './article-navigation'
import styles from './constitution.module.css'
import { Mark } from './mark'

/** The account of an article in both languages side by side, part by part. */
export function ParallelArticle({ id }: { id: ArticleId }) {
  const t = useTranslations('Constitution')
  const words = { kk: useWords('Constitution', 'kk'), ru: useWords('Constitution', 'ru') }
  const account = guide[id]
  const part = (text: (locale: Locale) => ReactNode) => <Pair>{(locale) => <p>{text(locale)}</p>}</Pair>
  const points = inOrder(Object.keys(account.kk.points))
  const officialKnown = { 'data-since': latest(locales.map((locale) => sourceSince[acts.constitution[locale]])) }
  return (
    <>
      <p className="meta">
        {t('parallelLead')} {t('ownTitle')}
      </p>
      <p>
        <Link className="reach" to={articlePath(id)}>
          {t('oneLanguage')}
        </Link>
      </p>
      <Pair>
        {(locale) => (
          <>
            <p className={styles.language}>{localeNames[locale]}</p>
            <p>
              <b>
                {articleName(locale, id)}. {account[locale].title}
              </b>
            </p>
          </>
        )}
      </Pair>
      {part((locale) => account[locale].summary)}
      {account.kk.daily &&
        part((locale) => (
          <>
            <b>{words[locale]('daily')}</b> {account[locale].daily}
          </>
        ))}
      <Contents
        short
        entries={[
          ...(points.length > 0 ? [{ id: 'points', label: t('short.points') }] : []),
          { id: 'change', label: t('short.change') },
          { id: 'official', label: t('officialText'), shown: officialKnown }
        ]}
      />
      {points.length > 0 && <h2 id="points">{t('pointsAlone')}</h2>}
      {points.map((point) => {
        const mark = account.marks?.[point]
        return (
          <Pair key={point} id={pointAnchor(point)}>
            {(locale) => (
              <>
                <p className={styles.language}>{reference(locale, id, point)}</p>
                <p>{account[locale].points[point]}</p>
                {mark && (
                  <p>
                    <Mark label={mark}>{words[locale](mark === 'new' ? 'newPoint' : `label.${mark}`)}</Mark>
                  </p>
                )}
              </>
            )}
          </Pair>
        )
      })}
      <h2 id="change">{t('change')}</h2>
      {part((locale) => (
        <>
          <Mark label={account.label}>{words[locale](`label.${account.label}`)}</Mark>. {account[locale].difference}
        </>
      ))}
      {part((locale) => (
        <>
          {words[locale]('ground')} {account[locale].ground}
        </>
      ))}
      <div {...officialKnown}>
        <h2 id="official">{t('officialText')}</h2>
        {part((locale) => (
          <SourceLink id={acts.constitution[locale]} locale={locale} />
        ))}
      </div>
      <ArticleNavigation id={id} to={(neighbour) => parallel(articlePath(neighbour))} />
    </>
  )
}
