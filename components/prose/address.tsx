import type { ReactNode } from 'react'
import { type LocaleProp, useLanguage, useWords } from '@/components/frame/language'
import type { AskedName } from '@/content/rules/blocks'
import styles from './address.module.css'
import { blocksIn } from './blocks'

type Props = LocaleProp & {
  /** The addresses as they are typed into a browser, with spaces between them; none of an office. */
  host?: string
  /** Whether the address is a link: only one that a page of the registry of sources is at. */
  link?: boolean
  /** Whether the site asks for the IIN. */
  asks?: AskedName
  children: ReactNode
}

/** A body: its name (`<H3>`), its address, whether that asks for the IIN, and what it is for. */
export function Address({ host, link, asks, locale, children }: Props) {
  const language = useLanguage(locale)
  const t = useWords('Prose', locale)
  const [heading, ...rest] = blocksIn(children)
  return (
    <section className={styles.address}>
      {heading}
      {(host || asks) && (
        <dl>
          {host && (
            <div>
              <dt>{t('address.host')}</dt>
              {host.split(' ').map((each) => (
                <dd key={each}>
                  <code translate="no">
                    {link ? (
                      <a href={`https://${each}/`} hrefLang={language} rel="external">
                        {each}
                      </a>
                    ) : (
                      each
                    )}
                  </code>
                </dd>
              ))}
            </div>
          )}
          {asks && (
            <div>
              <dt>{t('address.asks')}</dt>
              <dd>{t(`address.${asks}`)}</dd>
            </div>
          )}
        </dl>
      )}
      {rest}
    </section>
  )
}
