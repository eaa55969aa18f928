import { isOld, useResult } from '@/state/result/resultStore'
import { useDelayed } from '@/state/timing/useDelayed'
import { LazyPart } from '@/ui/parts/LazyPart'
import { Loader } from '@/ui/parts/Loader'

/** What takes a moment needs no words. */
const PATIENCE = 1_000

const oldWords = new Loader('The name of the last edit', () => import('./OldWords').then((m) => m.OldWords))

/** Says of which state the figures are while they are older than the scenario. */
export function OldNote() {
  const old = useResult(isOld)
  const isLate = useDelayed(
    useResult(({ busy, current }) => busy && current !== null),
    PATIENCE,
  )
  return (old || isLate) && <LazyPart of={oldWords}>{(OldWords) => <OldWords />}</LazyPart>
}
