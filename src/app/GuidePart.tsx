import { useView } from '@/state/view/viewStore'
import { LazyPart } from '@/ui/parts/LazyPart'
import { Loader } from '@/ui/parts/Loader'

const guide = new Loader('The lesson', () => import('@/features/lessons/lessons').then((m) => m.Guide))

/** A lesson or the tour, loaded when there is one. */
export function GuidePart() {
  if (useView((view) => view.guide) === null) return null
  return <LazyPart of={guide}>{(Guide) => <Guide />}</LazyPart>
}
