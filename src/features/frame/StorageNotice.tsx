import { saveFile } from '@/actions/takeInFiles'
import { useView, viewStore } from '@/state/view/viewStore'
import { Button } from '@/ui/controls/Button'
import { Notice } from '@/ui/overlays/Notice'

/** Says when the browser cannot keep the work, and offers it as a file. */
export function StorageNotice() {
  const problem = useView((view) => view.storageProblem)
  if (problem === null) return null
  return (
    <Notice
      tone="warning"
      title={problem}
      actions={
        <>
          <Button onClick={saveFile}>Save as a file</Button>
          <Button onClick={() => viewStore.setState({ storageProblem: null })}>Dismiss</Button>
        </>
      }
    />
  )
}
