import { useState } from 'react'
import { Button } from '@/ui/controls/Button'
import { LazyDialog } from '@/ui/parts/LazyDialog'
import { Loader } from '@/ui/parts/Loader'

const dialog = new Loader('The volatility surface', () =>
  import('./SurfaceDialog').then((m) => m.SurfaceDialog),
)

/** Opens the volatility surface; its charts are loaded then. */
export function SurfaceButton() {
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button small onClick={() => setOpen(true)}>
        Volatility surface
      </Button>
      {open && (
        <LazyDialog of={dialog} onClose={close}>
          {(SurfaceDialog) => <SurfaceDialog onClose={close} />}
        </LazyDialog>
      )}
    </>
  )
}
