import { useEffect, useState } from 'react'
import { saveFile } from '@/actions/takeInFiles'
import type { Checked } from '@/engine/documents/fault'
import { type MadeLink, makeLink } from '@/state/share/makeLink'
import { Button } from '@/ui/controls/Button'
import { Dialog } from '@/ui/overlays/Dialog'
import { Spinner } from '@/ui/overlays/Spinner'
import { Faults, LinkContent } from './LinkContent'

/**
 * Makes a link to the open scenario, copies it, and says how long it is; shows it as a QR code where it fits in one.
 */
export function ShareDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return open ? <OpenShareDialog onClose={onClose} /> : null
}

function OpenShareDialog({ onClose }: { onClose: () => void }) {
  const [making] = useState(() => makeLink(location.href.replace(/#.*$/s, '')))
  const [made, setMade] = useState<Checked<MadeLink> | null>(null)
  useEffect(() => {
    let isGone = false
    void making.then((result) => !isGone && setMade(result))
    return () => {
      isGone = true
    }
  }, [making])
  const save = () => {
    onClose()
    saveFile()
  }
  return (
    <Dialog
      open
      title="Share this scenario"
      onClose={onClose}
      footer={
        <>
          <Button onClick={save}>Save as a file</Button>
          <Button variant="primary" onClick={onClose}>
            Close
          </Button>
        </>
      }
    >
      {made === null && <Spinner label="Making the link" />}
      {made?.ok === false && <Faults faults={made.faults} />}
      {made?.ok && <LinkContent {...made.value} />}
    </Dialog>
  )
}
