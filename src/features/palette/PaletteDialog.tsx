import { flushSync } from 'react-dom'
import type { Action } from '@/actions/action'
import { Dialog } from '@/ui/overlays/Dialog'
import { Palette } from './Palette'

/** Every action of the page, found by typing. */
export function PaletteDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const choose = (action: Action) => {
    // Closed first: the focus is back where it was before the action moves it elsewhere.
    flushSync(onClose)
    action.run()
  }
  return (
    <Dialog open={open} title="All actions" onClose={onClose}>
      <Palette onChoose={choose} />
    </Dialog>
  )
}
