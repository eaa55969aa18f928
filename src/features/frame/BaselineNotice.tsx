import { clearBaseline } from '@/actions/setBaseline'
import { faultLine } from '@/engine/documents/faultLine'
import { useResult } from '@/state/result/resultStore'
import { useScenario } from '@/state/scenario/scenarioStore'
import { Button } from '@/ui/controls/Button'
import { Notice } from '@/ui/overlays/Notice'

/** Says when the chosen baseline cannot be calculated, so that nothing is compared with it. */
export function BaselineNotice() {
  const baseline = useScenario((state) => state.baseline)
  const faults = useResult((result) => result.baselineFaults)
  if (baseline === null || faults.length === 0) return null
  return (
    <Notice
      tone="warning"
      title={`The baseline, ${baseline.name}, cannot be calculated, so nothing is compared with it.`}
      lines={faults.map(faultLine)}
      actions={<Button onClick={clearBaseline}>Clear baseline</Button>}
    />
  )
}
