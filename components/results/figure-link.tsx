import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Fact } from '@/components/prose/fact'
import type { FactId } from '@/content/facts'
import '@/components/ui/figure-link.css'

/** The id of the place where a figure has its address on a page of numbers: that of its fact, the same in both languages. */
export const figureId = (id: string) => `f-${id}`

/** A figure that leads to its address, so that whoever cites it finds that in the address bar. */
export const FigureLink = ({ id }: { id: FactId }) => (
  <AddressLink id={id}>
    <Fact id={id} quiet />
  </AddressLink>
)

/** As `FigureLink`, for what is not the value of a fact. */
export const AddressLink = ({ id, children }: { id: string; children: ReactNode }) => (
  <a className="figure-link" href={`#${figureId(id)}`}>
    {children}
  </a>
)

/** How a reader gets such an address. Not on paper. */
export function HowToCite() {
  const t = useTranslations('Results')
  return <span className="on-screen">{t('addresses')}</span>
}
