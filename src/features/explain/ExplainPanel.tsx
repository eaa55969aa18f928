import { useExplanation } from '@/store/explanation'
import { useLibrary } from '@/store/library'
import { useResult } from '@/store/result'
import { useScenario } from '@/store/scenario'
import { closeExplanation, followInputs, useView } from '@/store/view'
import { SidePanel } from '@/ui/layout/SidePanel'
import { titleOf } from './asText'
import { CopyAsText } from './CopyAsText'
import { FigureDetails } from './FigureDetails'
import { InputList } from './InputList'
import { Trail } from './Trail'

/** How a figure was made: the panel that every figure on the page opens. */
export function ExplainPanel() {
  const explained = useView((view) => view.explained)
  const explanation = useExplanation((state) => state.explanation)
  const of = useExplanation((state) => state.of)
  const name = useScenario(({ workbook }) => workbook.name)
  const rulebook = useScenario(({ workbook }) => workbook.rulebook)
  const asOf = useResult(({ document }) => document?.asOf ?? '')
  const sampleAsOf = useLibrary((library) => library.sample.asOf)
  if (explained === null) return null

  const figure = explanation?.trail.at(-1)
  if (explanation === null || figure === undefined) {
    return (
      <SidePanel open title="Explanation" onClose={closeExplanation}>
        <p>
          {of === null
            ? 'Working it out …'
            : 'This scenario has no such figure any more. Choose another figure to see how it is made.'}
        </p>
      </SidePanel>
    )
  }
  const path = of?.path ?? []
  const context = `Scenario "${name}", rulebook ${rulebook}, ${asOf === sampleAsOf ? 'sample market' : 'market'} of ${asOf}.`
  return (
    <SidePanel
      open
      title={titleOf(figure)}
      onClose={closeExplanation}
      trail={<Trail trail={explanation.trail} path={path} onFollow={followInputs} />}
      footer={<CopyAsText explanation={explanation} context={context} />}
    >
      <FigureDetails figure={figure} inputs={explanation.inputs} />
      <InputList inputs={explanation.inputs} onFollow={(place) => followInputs([...path, place])} />
    </SidePanel>
  )
}
