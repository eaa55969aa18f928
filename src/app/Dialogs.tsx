import { type ComponentType, useEffect, useState } from 'react'
import { closeDialog, type DialogName, useView, viewStore } from '@/store/view'
import { showToast } from '@/ui/overlays/toasts'

type DialogContent = ComponentType<{ open: boolean; onClose: () => void }>

const LOADERS: Readonly<Record<DialogName, () => Promise<DialogContent>>> = {
  palette: () => import('@/features/palette/PaletteDialog').then((m) => m.PaletteDialog),
  shortcuts: () => import('@/features/palette/ShortcutsDialog').then((m) => m.ShortcutsDialog),
  scenarios: () => import('@/features/scenarios/ScenariosDialog').then((m) => m.ScenariosDialog),
  rename: () => import('@/features/scenarios/RenameDialog').then((m) => m.RenameDialog),
  compare: () => import('@/features/scenarios/CompareDialog').then((m) => m.CompareDialog),
  chain: () => import('@/features/chain/ChainDialog').then((m) => m.ChainDialog),
  strategies: () => import('@/features/strategies/StrategyDialog').then((m) => m.StrategyDialog),
  rulebook: () => import('@/features/rulebook/RulebookDialog').then((m) => m.RulebookDialog),
  interpolated: () => import('@/features/interpolated/InterpolatedDialog').then((m) => m.InterpolatedDialog),
}

/** What is loaded is there at once: whoever opens the palette types on, and must find it there. */
const loaded = new Map<DialogName, DialogContent>()

/** When the page has settled. */
const PALETTE_AFTER = 1_500

/** The dialog that is open, if any; each is loaded when it is first opened, the palette soon after the page. */
export function Dialogs() {
  const dialog = useView((view) => view.dialog)
  useEffect(() => {
    const timer = setTimeout(() => void load('palette').catch(() => undefined), PALETTE_AFTER)
    return () => clearTimeout(timer)
  }, [])
  return dialog === null ? null : <OpenDialog key={dialog} name={dialog} />
}

function OpenDialog({ name }: { name: DialogName }) {
  const [Content, setContent] = useState(() => loaded.get(name))
  useEffect(() => {
    if (loaded.has(name)) return
    load(name).then(
      (content) => setContent(() => content),
      () => {
        if (viewStore.getState().dialog === name) closeDialog()
        showToast({
          message: 'A part of this page could not be loaded. Check the connection.',
          tone: 'error',
        })
      },
    )
  }, [name])
  return Content === undefined ? null : <Content open onClose={closeDialog} />
}

async function load(name: DialogName): Promise<DialogContent> {
  const content = loaded.get(name) ?? (await LOADERS[name]())
  loaded.set(name, content)
  return content
}
