import { useEffect, useState } from 'react'
import { openFile } from '@/store/openFile'
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
      const [file] = event.dataTransfer?.files ?? []
      if (file) void openDropped(file)
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

async function openDropped(file: File): Promise<void> {
  if (await openFile(file)) {
    showToast({ message: `Opened ${file.name}.`, action: { label: 'Undo', onAction: lastOpening() } })
  }
}
