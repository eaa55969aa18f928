import { useEffect, useState } from 'react'
import { type OpenedFile, openFiles } from '@/store/openFile'
import { lastOpening } from '@/store/scenarios/openings'
import { showToast } from '@/ui/overlays/toasts'
import styles from './DropZone.module.css'
import { RefusedDialog } from './RefusedDialog'

/** A scenario file dropped anywhere on the page opens; a faulty one changes nothing and says why. */
export function DropZone() {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const carriesFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const drag = (event: DragEvent) => {
      if (!carriesFile(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      // Leaving for nowhere: the file has left the window.
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      if (!carriesFile(event)) return
      event.preventDefault()
      setOver(false)
      void openDropped([...(event.dataTransfer?.files ?? [])])
    }
    document.addEventListener('dragover', drag)
    document.addEventListener('dragleave', leave)
    document.addEventListener('drop', drop)
    return () => {
      document.removeEventListener('dragover', drag)
      document.removeEventListener('dragleave', leave)
      document.removeEventListener('drop', drop)
    }
  }, [])
  return (
    <>
      {over && <div className={styles.over}>Drop the scenario file to open it</div>}
      <RefusedDialog />
    </>
  )
}

async function openDropped(files: readonly File[]): Promise<void> {
  const opened = await openFiles(files)
  if (opened !== null) {
    showToast({ message: openedWords(opened), action: { label: 'Undo', onAction: lastOpening() } })
  }
}

/** Says of every file what became of it: none is ignored in silence. */
function openedWords({ name, refused, left }: OpenedFile): string {
  const faulty = refused.length > 0 ? ` Not opened, as it has faults: ${refused.join(', ')}.` : ''
  const later = left.length > 0 ? ` Not opened, as one file is opened at a time: ${left.join(', ')}.` : ''
  return `Opened ${name}.${faulty}${later}`
}
