import { type ComponentType, useEffect } from 'react'
import { closeDialog, type DialogName, useView } from '@/state/view/viewStore'
import { LazyDialog } from '@/ui/parts/LazyDialog'
import { Loader } from '@/ui/parts/Loader'

type DialogContent = ComponentType<{ open: boolean; onClose: () => void }>

const LOADERS: Readonly<Record<DialogName, Loader<DialogContent>>> = {
  palette: new Loader('The list of all actions', () =>
    import('@/features/palette/PaletteDialog').then((m) => m.PaletteDialog),
  ),
  shortcuts: new Loader('The list of keys', () =>
    import('@/features/palette/ShortcutsDialog').then((m) => m.ShortcutsDialog),
  ),
  scenarios: new Loader('The list of scenarios', () =>
    import('@/features/scenarios/ScenariosDialog').then((m) => m.ScenariosDialog),
  ),
  rename: new Loader('Renaming', () =>
    import('@/features/scenarios/RenameDialog').then((m) => m.RenameDialog),
  ),
  compare: new Loader('The choice of scenarios', () =>
    import('@/features/scenarios/CompareDialog').then((m) => m.CompareDialog),
  ),
  chain: new Loader('The option chain', () =>
    import('@/features/chain/ChainDialog').then((m) => m.ChainDialog),
  ),
  strategies: new Loader('The strategy builder', () =>
    import('@/features/strategies/StrategyDialog').then((m) => m.StrategyDialog),
  ),
  rulebook: new Loader('The rulebook', () =>
    import('@/features/rulebook/RulebookDialog').then((m) => m.RulebookDialog),
  ),
  interpolated: new Loader('The interpolated volatilities', () =>
    import('@/features/interpolated/InterpolatedDialog').then((m) => m.InterpolatedDialog),
  ),
  examples: new Loader('The examples', () =>
    import('@/features/examples/ExamplesDialog').then((m) => m.ExamplesDialog),
  ),
  prices: new Loader('Live prices', () =>
    import('@/features/market/LivePricesDialog').then((m) => m.LivePricesDialog),
  ),
  import: new Loader('The import', () =>
    import('@/features/import/ImportDialog').then((m) => m.ImportDialog),
  ),
  glossary: new Loader('The glossary', () =>
    import('@/features/glossary/GlossaryDialog').then((m) => m.GlossaryDialog),
  ),
  lessons: new Loader('The lessons', () => import('@/features/lessons/lessons').then((m) => m.LessonsDialog)),
  share: new Loader('Sharing', () => import('@/features/share/ShareDialog').then((m) => m.ShareDialog)),
}

/** When the page has settled. */
const PALETTE_AFTER = 1_500

/**
 * The dialog that is open, if any; each is loaded when it is first opened. The palette is soon after the page: whoever
 * opens it types on, and must find it there.
 */
export function Dialogs() {
  const dialog = useView((view) => view.dialog)
  useEffect(() => {
    const timer = setTimeout(() => LOADERS.palette.preload(), PALETTE_AFTER)
    return () => clearTimeout(timer)
  }, [])
  return dialog === null ? null : (
    <LazyDialog of={LOADERS[dialog]} onClose={closeDialog}>
      {(Content) => <Content open onClose={closeDialog} />}
    </LazyDialog>
  )
}
