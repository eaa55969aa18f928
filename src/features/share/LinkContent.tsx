import { useEffect, useRef, useState } from 'react'
import type { Fault } from '@/engine/documents/fault'
import { faultLine } from '@/engine/documents/faultLine'
import { LONG_LINK, MOST_LINK } from '@/files/share/limits'
import type { MadeLink } from '@/state/share/makeLink'
import { Button } from '@/ui/controls/Button'
import { CopyIcon } from '@/ui/controls/icons'
import { TextField } from '@/ui/controls/TextField'
import { formatNumber } from '@/ui/format'
import { Notice } from '@/ui/overlays/Notice'
import { MOST_IN_QR, QrCode } from './QrCode'
import styles from './ShareDialog.module.css'

/**
 * The link as text, whether it was copied, how long it is, and as a QR code; of one that is too long only that it is.
 */
export function LinkContent({ link, unvalued }: MadeLink) {
  const length = `${formatNumber(String(link.length))} characters`
  if (link.length > MOST_LINK) {
    return (
      <Notice tone="error" title={`A link would be too long: ${length}.`}>
        Save the scenario as a file and send that.
      </Notice>
    )
  }
  return (
    <div className={styles.content}>
      <CopiedLink link={link} length={length} />
      {link.length > LONG_LINK && (
        <Notice tone="warning" title={`Longer than ${formatNumber(String(LONG_LINK))} characters.`}>
          Some chat and mail programs cut such a link. A file always arrives whole.
        </Notice>
      )}
      {unvalued > 0 && (
        <Notice
          title={
            unvalued === 1
              ? 'One row that cannot be valued is not in it.'
              : `${unvalued} rows that cannot be valued are not in it.`
          }
        />
      )}
      <p className={styles.what}>
        It holds the whole scenario with its what-if moves, its baseline and what you look at. It is not
        stored anywhere: what stands behind # never reaches a server.
      </p>
      <QrPart link={link} />
    </div>
  )
}

/** The code is drawn when it is asked for: a large one takes a moment. */
function QrPart({ link }: { link: string }) {
  const [isShown, setShown] = useState(false)
  if (link.length > MOST_IN_QR) return <p className={styles.what}>It is too long for a QR code.</p>
  if (isShown) return <QrCode text={link} />
  return (
    <div>
      <Button onClick={() => setShown(true)}>Show as a QR code</Button>
    </div>
  )
}

type Copying = 'waiting' | 'copied' | 'refused'

const SAID: Readonly<Record<Copying, string>> = {
  waiting: 'The link',
  copied: 'The link was copied',
  refused: 'The browser does not allow copying here; copy the link from the field',
}

/** Copies the link when it is shown; where the browser refuses, it stands selected in its field. */
function CopiedLink({ link, length }: { link: string; length: string }) {
  const [copying, setCopying] = useState<Copying>('waiting')
  const field = useRef<(HTMLInputElement & HTMLTextAreaElement) | null>(null)
  useEffect(() => {
    void copied(link).then(setCopying)
  }, [link])
  useEffect(() => {
    if (copying !== 'refused') return
    // Not every browser gives the focus to what is selected.
    field.current?.focus()
    field.current?.select()
  }, [copying])
  return (
    <>
      <p role="status">{`${SAID[copying]}: ${length}.`}</p>
      <TextField
        ref={field}
        label="Link"
        hideLabel
        code
        readOnly
        rows={3}
        value={link}
        onChange={() => undefined}
      />
      <div>
        <Button icon={<CopyIcon />} onClick={() => void copied(link).then(setCopying)}>
          Copy again
        </Button>
      </div>
    </>
  )
}

async function copied(link: string): Promise<Copying> {
  try {
    await navigator.clipboard.writeText(link)
    return 'copied'
  } catch {
    return 'refused'
  }
}

/** What must be mended before there can be a link. */
export function Faults({ faults }: { faults: readonly Fault[] }) {
  return <Notice tone="error" title="There can be no link yet." lines={faults.map(faultLine)} />
}
