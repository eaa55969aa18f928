import { useScenario } from '@/state/scenario/scenarioStore'
import { Notice } from '@/ui/overlays/Notice'
import { heldTwins } from './heldTwins'

/** Says that a coin and a multiple of it, both held, have nothing to do with each other in the margin. */
export function TwinsNotice() {
  const lines = useScenario(({ workbook }) => heldTwins(workbook).join('\n'))
  return lines === '' ? null : <Notice title="A coin and a multiple of it" lines={lines.split('\n')} />
}
