import { lazy, Suspense } from 'react'
import { useView } from '@/store/view'

const ExplainPanel = lazy(() =>
  import('@/features/explain/ExplainPanel').then((m) => ({ default: m.ExplainPanel })),
)

/** The explanation of a figure, loaded when the first is asked for. */
export function Explanation() {
  const isOpen = useView((view) => view.explained !== null)
  if (!isOpen) return null
  return (
    <Suspense fallback={null}>
      <ExplainPanel />
    </Suspense>
  )
}
