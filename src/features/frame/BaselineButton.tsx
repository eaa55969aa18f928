import { useResult } from '@/store/result'
import { edits, useScenario } from '@/store/scenario'
import { Button } from '@/ui/controls/Button'
import { showToast } from '@/ui/overlays/toasts'

/** Freezes the current result as what everything is compared with, or returns to the scenario without hedges and orders. */
export function BaselineButton() {
  const document = useResult((result) => result.document)
  const isSet = useScenario(({ baseline }) => baseline !== null)
  if (isSet) {
    return (
      <Button
        title="Compare with the scenario without hedges and orders again"
        onClick={() => {
          edits.setBaseline(null)
          showToast({ message: 'The baseline is the scenario without hedges and orders again.' })
        }}
      >
        Clear baseline
      </Button>
    )
  }
  return (
    <Button
      disabled={document === null}
      title="Freeze the current result: everything then shows its change against it"
      onClick={() => {
        edits.setBaseline(document)
        showToast({ message: 'Baseline set: every figure now shows its change against it.' })
      }}
    >
      Set as baseline
    </Button>
  )
}
