import { useLocale } from 'next-intl'
import type { ComponentProps } from 'react'
import { href, type Path } from '@/lib/pages'

type Props = Omit<ComponentProps<'a'>, 'href'> & { to: Path | `${Path}#${string}` }

/** A link within the portal, in the language of the page. A path that does not exist is a type error. */
export function Link({ to, ...rest }: Props) {
  return <a href={href(useLocale(), to)} {...rest} />
}
