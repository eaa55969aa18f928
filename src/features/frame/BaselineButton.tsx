import { clearBaseline, setBaseline } from '@/actions/setBaseline'
import { useResult } from '@/state/result/resultStore'
import { useScenario } from '@/state/scenario/scenarioStore'
import { Button } from '@/ui/controls/Button'

/**
 * Freezes the current result as what everything is compared with, or returns to the scenario without hedges and orders.
 */
export function BaselineButton() {
  const document = useResult((result) => result.document)
  const baseline = useScenario((state) => state.baseline)
  if (baseline !== null) {
    return (
      <Button
        title={`Compared with ${baseline.name}. Compare with the scenario without hedges and orders again`}
        onClick={clearBaseline}
      >
        Clear baseline
      </Button>
    )
  }
  return (
    <Button
      disabled={document === null}
      title="Freeze the current result: everything then shows its change against it"
      onClick={setBaseline}
    >
      Set as baseline
    </Button>
  )
}
