'use client'
import './globals.css'

/** Its words stand here and not in messages/: nothing else may have to load for this page. */
const words = [
  { locale: 'kk', title: 'Бет ашылмады', text: 'Қате шықты. Бетті қайта жүктеп көріңіз.', retry: 'Қайталау', home: 'Басты бетке өту' },
  { locale: 'ru', title: 'Страница не открылась', text: 'Произошла ошибка. Попробуйте загрузить страницу ещё раз.', retry: 'Повторить', home: 'На главную' }
] as const

/** When all else has failed: a whole page in both languages, with a way to try again. */
export default function GlobalError({ retry }: { retry: () => void }) {
  return (
    <html lang="kk">
      <body>
        <main className="band">
          {words.map(({ locale, title, text, retry: again, home }, index) => (
            <section key={locale} lang={locale}>
              {index === 0 ? <h1>{title}</h1> : <h2>{title}</h2>}
              <p>{text}</p>
              <p><button type="button" onClick={retry}>{again}</button> <a href={`/${locale}`}>{home}</a></p>
            </section>
          ))}
        </main>
      </body>
    </html>
  )
}
