import { closeExplanation, useView } from '@/state/view/viewStore'
import { LazyDialog } from '@/ui/parts/LazyDialog'
import { Loader } from '@/ui/parts/Loader'

const panel = new Loader('The explanation', () =>
  import('@/features/explain/ExplainPanel').then((m) => m.ExplainPanel),
)

/** The explanation of a figure, loaded when the first is asked for. */
export function Explanation() {
  const isOpen = useView((view) => view.explained !== null)
  if (!isOpen) return null
  return (
    <LazyDialog of={panel} onClose={closeExplanation}>
      {(ExplainPanel) => <ExplainPanel />}
    </LazyDialog>
  )
}
