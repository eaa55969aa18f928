import { deleteWithUndo, switchScenario } from '@/actions/savedScenarios'
import { keepDeleted } from '@/state/scenarios/autosave'
import { scenariosStore, useScenarios } from '@/state/scenarios/scenariosStore'
import { Button } from '@/ui/controls/Button'
import { Notice } from '@/ui/overlays/Notice'

/** Says when another tab has changed or deleted the open scenario, and what is to become of this tab's. */
export function ClashNotice() {
  const clash = useScenarios((state) => state.clash)
  const openId = useScenarios((state) => state.openId)
  if (clash === null) return null
  if (clash.kind === 'deleted') {
    return (
      <Notice
        tone="warning"
        title={`${clash.name} was deleted in another tab. Here it is still open.`}
        actions={
          <>
            <Button onClick={keepDeleted}>Keep it</Button>
            <Button onClick={() => deleteWithUndo(openId)}>Delete it here, too</Button>
          </>
        }
      />
    )
  }
  const takeOther = () => {
    const own = openId
    switchScenario(clash.otherId)
    if (scenariosStore.getState().openId === clash.otherId) deleteWithUndo(own)
  }
  return (
    <Notice
      tone="warning"
      title={`${clash.name} was changed in another tab, too. What you have here goes on as “${clash.ownName}”.`}
      actions={
        <>
          <Button onClick={() => scenariosStore.setState({ clash: null })}>Keep mine as a copy</Button>
          <Button onClick={takeOther}>Take the other</Button>
        </>
      }
    />
  )
}
