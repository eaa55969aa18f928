import { lazy, Suspense, useState } from 'react'
import { Button } from '@/ui/controls/Button'

const SurfaceDialog = lazy(() => import('./SurfaceDialog').then((m) => ({ default: m.SurfaceDialog })))

/** Opens the volatility surface; its charts are loaded then. */
export function SurfaceButton() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button small onClick={() => setOpen(true)}>
        Volatility surface
      </Button>
      {open && (
        <Suspense>
          <SurfaceDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
