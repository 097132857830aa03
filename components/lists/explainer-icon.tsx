import { LineDrawing } from '@/components/pictures/drawings'
import type { DrawingName } from '@/content/rules/blocks'
import type { Explainer } from '@/lib/pages'

const drawn: Record<Explainer, DrawingName> = {
  'referendum-in-brief': 'calendar',
  'ballot-question': 'ballot',
  'who-could-vote': 'card',
  'how-voting-worked': 'station',
  'how-the-result-was-decided': 'bars',
  'what-changed': 'texts',
  'observers-and-criticism': 'speech',
  'after-the-vote': 'days'
}

/** What an explainer is about, beside its title. */
export const ExplainerIcon = ({ explainer }: { explainer: Explainer }) => <LineDrawing of={drawn[explainer]} size={40} />
