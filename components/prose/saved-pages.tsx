import { useLocale } from 'next-intl'
import { SavedPacks } from '@/components/frame/saved-pack'

/** The tool that saves all pages on the device, for each language. */
export const SavedPages = () => <SavedPacks locale={useLocale()} />
