import { useTranslations } from 'next-intl'
import { latestNews } from '@/content/home-sources'
import { sourceSince } from '@/content/known'
import { Link } from '@/components/ui/link'
import { SourceItem } from '@/components/lists/source-item'

/** The newest source on each main development (content/home-sources.ts), folded; those later than the shown instant are hidden. */
export function LatestNews() {
  const t = useTranslations('Home')
  return (
    <details id="news">
      <summary>{t('news')}</summary>
      <ul className="list">
        {latestNews.map((id) => (
          <li key={id} data-since={sourceSince[id]}>
            <SourceItem id={id} />
          </li>
        ))}
      </ul>
      <p>
        <Link className="reach" to="/news">
          {t('allNews')}
        </Link>
      </p>
    </details>
  )
}
