import { compareWithScenario } from '@/actions/savedScenarios'
import { useScenarios } from '@/state/scenarios/scenariosStore'
import { Dialog } from '@/ui/overlays/Dialog'
import { ScenarioTable } from './ScenarioTable'

/** Asks which scenario becomes the baseline of the open one. */
export function CompareDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const entries = useScenarios((state) => state.entries)
  const openId = useScenarios((state) => state.openId)
  const choose = (id: string) => {
    onClose()
    compareWithScenario(id)
  }
  return (
    <Dialog open={open} title="Compare with another scenario" onClose={onClose}>
      <ScenarioTable
        label="Scenarios to compare with"
        entries={entries.filter(({ id }) => id !== openId)}
        verb="Compare with"
        onChoose={choose}
        empty="There is no other scenario yet: copy this one, or open a file."
      />
    </Dialog>
  )
}
