import { useEffect, useState } from 'react'
import { takeIn, takeInText } from '@/actions/takeInFiles'
import { viewStore } from '@/state/view/viewStore'
import { topModal } from '@/ui/overlays/modals'
import styles from './DropZone.module.css'
import { isForDoor } from './isForDoor'
import { RefusedDialog } from './RefusedDialog'

/** Whatever is dropped or pasted anywhere on the page is taken in; fields and tables keep what is pasted into them. */
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
      takeInCarried(event.dataTransfer)
    }
    const paste = (event: ClipboardEvent) => {
      const { clipboardData: carried } = event
      // Another dialog has the page to itself.
      if (event.defaultPrevented || (topModal() !== null && viewStore.getState().dialog !== 'import')) return
      const text = carried?.getData('text/plain') ?? ''
      if (!isForDoor(text, event.target)) return
      if (text.trim() !== '') void takeInText(text)
      else if (carried?.types.includes('Files')) takeInCarried(carried)
      else return
      event.preventDefault()
    }
    document.addEventListener('dragover', drag)
    document.addEventListener('dragleave', leave)
    document.addEventListener('drop', drop)
    document.addEventListener('paste', paste)
    return () => {
      document.removeEventListener('dragover', drag)
      document.removeEventListener('dragleave', leave)
      document.removeEventListener('drop', drop)
      document.removeEventListener('paste', paste)
    }
  }, [])
  return (
    <>
      {over && <div className={styles.over}>Drop the files to bring them in</div>}
      <RefusedDialog />
    </>
  )
}

/** What is carried is gone after the event: folders are told from files at once. */
function takeInCarried(carried: DataTransfer | null): void {
  const folders = [...(carried?.items ?? [])].flatMap((item) => {
    const entry = item.webkitGetAsEntry()
    return entry?.isDirectory ? [entry.name] : []
  })
  const files = [...(carried?.files ?? [])].filter(({ name }) => !folders.includes(name))
  void takeIn(files, folders)
}
