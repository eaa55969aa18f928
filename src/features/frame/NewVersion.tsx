import { useEffect, useState } from 'react'
import { stayOffline } from '@/offline/stayOffline'
import { Button } from '@/ui/controls/Button'
import { useLate } from '@/ui/layout/useLate'
import { Notice } from '@/ui/overlays/Notice'

/** The development server's page is not kept. */
const canStay = import.meta.env.PROD && 'serviceWorker' in navigator
/** When the page has settled. */
const AFTER = 2_000

/** Keeps the page for working without a network, and says when there is a new version of it; when is the user's choice. */
export function NewVersion() {
  const hasSettled = useLate(canStay, AFTER)
  const [take, setTake] = useState<(() => void) | null>(null)
  useEffect(() => {
    if (hasSettled) void stayOffline(navigator.serviceWorker, (next) => setTake(() => next))
  }, [hasSettled])
  if (take === null) return null
  return (
    <div role="status">
      <Notice
        title="A new version is ready. Your work stays as it is."
        actions={
          <>
            <Button onClick={take}>Reload</Button>
            <Button onClick={() => setTake(null)}>Later</Button>
          </>
        }
      />
    </div>
  )
}
