import { type ComponentType, type LazyExoticComponent, lazy, Suspense } from 'react'
import { closeDialog, type DialogName, useView } from '@/store/view'

type DialogContent = LazyExoticComponent<ComponentType<{ open: boolean; onClose: () => void }>>

const DIALOGS: Readonly<Record<DialogName, DialogContent>> = {
  palette: lazy(() => import('@/features/palette/PaletteDialog').then((m) => ({ default: m.PaletteDialog }))),
  shortcuts: lazy(() =>
    import('@/features/palette/ShortcutsDialog').then((m) => ({ default: m.ShortcutsDialog })),
  ),
  scenarios: lazy(() =>
    import('@/features/scenarios/ScenariosDialog').then((m) => ({ default: m.ScenariosDialog })),
  ),
  rename: lazy(() => import('@/features/scenarios/RenameDialog').then((m) => ({ default: m.RenameDialog }))),
  compare: lazy(() =>
    import('@/features/scenarios/CompareDialog').then((m) => ({ default: m.CompareDialog })),
  ),
  chain: lazy(() => import('@/features/chain/ChainDialog').then((m) => ({ default: m.ChainDialog }))),
  strategies: lazy(() =>
    import('@/features/strategies/StrategyDialog').then((m) => ({ default: m.StrategyDialog })),
  ),
  rulebook: lazy(() =>
    import('@/features/rulebook/RulebookDialog').then((m) => ({ default: m.RulebookDialog })),
  ),
}

/** The dialog that is open, if any; each is loaded when it is first opened. */
export function Dialogs() {
  const dialog = useView((view) => view.dialog)
  if (dialog === null) return null
  const Content = DIALOGS[dialog]
  return (
    <Suspense fallback={null}>
      <Content open onClose={closeDialog} />
    </Suspense>
  )
}
