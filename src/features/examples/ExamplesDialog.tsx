import { Dialog } from '@/ui/overlays/Dialog'
import { ExampleCards } from './ExampleCards'

/** All built-in examples to choose from. */
export function ExamplesDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog open={open} size="large" title="Examples" onClose={onClose}>
      <ExampleCards onChoose={onClose} />
    </Dialog>
  )
}
