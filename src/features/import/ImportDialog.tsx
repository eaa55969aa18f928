import { useState } from 'react'
import { useStore } from 'zustand'
import { type ImportTarget, usualTarget } from '@/files/import/usualTarget'
import { clearDoor, doorStore } from '@/state/door/doorStore'
import { useScenario } from '@/state/scenario/scenarioStore'
import { useDelayed } from '@/state/timing/useDelayed'
import { isWelcomed } from '@/state/welcome'
import { Button } from '@/ui/controls/Button'
import { StaleOverlay } from '@/ui/layout/StaleOverlay'
import { Dialog } from '@/ui/overlays/Dialog'
import { Notice } from '@/ui/overlays/Notice'
import { Spinner } from '@/ui/overlays/Spinner'
import { AddMore } from './AddMore'
import styles from './ImportDialog.module.css'
import { Preview } from './Preview'
import { TargetChoice } from './TargetChoice'
import { TextList } from './TextList'
import { isNothingNew, takeOver } from './takeOver'
import { useImporting } from './useImporting'
import { useWithTyped } from './useWithTyped'

/** What came in: what it is, what it would change, and what of it would be left out, before anything is done. */
export function ImportDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return open ? <OpenImport onClose={onClose} /> : null
}

function OpenImport({ onClose }: { onClose: () => void }) {
  const close = () => {
    clearDoor()
    onClose()
  }
  const { texts, unread } = useStore(doorStore)
  const name = useScenario(({ workbook }) => workbook.name)
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<ImportTarget | null>(null)
  const all = useWithTyped(texts, typed)
  const { answer, busy, problem } = useImporting(all)
  const isLate = useDelayed(busy)

  const usual = answer === null ? null : usualTarget(answer, name, isWelcomed())
  const target = usual === null ? 'new' : (chosen ?? usual.target)
  const imported = target === 'open' && answer?.into ? answer.into.imported : answer?.fresh
  const isReady = answer !== null && answer.fresh.document !== null && !busy
  const isAllThere = target === 'open' && isNothingNew(answer?.into ?? null)
  const list = <TextList texts={all} recognised={answer?.fresh.recognised ?? []} busy={busy} />
  const apply = () => {
    if (answer === null) return
    close()
    takeOver(answer, target)
  }
  return (
    <Dialog
      open
      size="large"
      title="Import"
      onClose={close}
      footer={
        isReady && !isAllThere ? (
          <>
            <Button onClick={close}>Cancel</Button>
            <Button variant="primary" onClick={apply}>
              {target === 'new' ? 'Open as a new scenario' : 'Apply to the open scenario'}
            </Button>
          </>
        ) : (
          <Button onClick={close}>Close</Button>
        )
      }
    >
      <div className={styles.parts}>
        {problem !== null && <Notice tone="error" title={problem} />}
        {imported === undefined && unread.length === 0 ? (
          <>
            {busy && <Spinner label="Reading" />}
            {list}
          </>
        ) : (
          <StaleOverlay busy={isLate}>
            <Preview
              imported={imported ?? null}
              unread={unread}
              target={target}
              choice={usual && <TargetChoice usual={usual} target={target} onChoose={setChosen} />}
            >
              {list}
            </Preview>
          </StaleOverlay>
        )}
        <AddMore value={typed} onChange={setTyped} isFirst={texts.length + unread.length === 0} />
      </div>
    </Dialog>
  )
}
