import { useMemo, useState } from 'react'
import { useLibrary } from '@/state/library/library'
import { useExplanation } from '@/state/query/explanation'
import { useResult } from '@/state/result/result'
import { useScenario } from '@/state/scenario/scenario'
import { closeExplanation, followInputs, useView } from '@/state/view/view'
import { Switch } from '@/ui/controls/Switch'
import { SidePanel } from '@/ui/layout/SidePanel'
import { BackAndForward } from './BackAndForward'
import { CopySteps } from './CopySteps'
import { crumbsOf } from './crumbs'
import styles from './Explain.module.css'
import { InputTree } from './InputTree'
import { includesWords } from './includesWords'
import { inWords } from './inWords'
import { titleOf } from './labels'
import { rulebookOf } from './rulebookOf'
import { StepDetails } from './StepDetails'
import { inputsOf } from './steps'
import { TermsHere } from './TermsHere'
import { Trail } from './Trail'
import { useChange } from './useChange'
import { useScrollUp } from './useScrollUp'
import { WhyChanged } from './WhyChanged'

/** How a figure was made: the panel that every figure on the page opens. */
export function ExplainPanel() {
  const explained = useView((view) => view.explained)
  const raw = useExplanation((state) => state.explanation)
  const of = useExplanation((state) => state.of)
  const workbook = useScenario((state) => state.workbook)
  const rulebook = useLibrary(({ rulebooks }) => rulebookOf(explained?.address ?? '', workbook, rulebooks))
  const document = useResult((result) => result.document)
  const asOf = document?.asOf ?? ''
  const sampleAsOf = useLibrary((library) => library.sample.asOf)
  const explanation = useMemo(() => raw && inWords(raw, asOf), [raw, asOf])
  const [exact, setExact] = useState(false)
  const change = useChange(explained)
  const shown = `${of?.address} ${of?.path.join('.')}`
  const top = useScrollUp(shown)
  if (explained === null) return null

  const step = explanation?.steps[0]
  if (explanation === null || step === undefined) {
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
  const context = `Scenario "${workbook.name}", rulebook ${rulebook}, ${asOf === sampleAsOf ? 'sample market' : 'market'} of ${asOf}.`
  const includes = document === null ? '' : includesWords(explanation.ingredients, document)
  const follow = (further: readonly number[]) => followInputs([...path, ...further])
  return (
    <SidePanel
      open
      title={titleOf(step.figure)}
      onClose={closeExplanation}
      trail={
        <>
          <BackAndForward />
          <Trail crumbs={crumbsOf(explanation)} onFollow={followInputs} />
        </>
      }
      footer={
        <>
          <CopySteps explanation={explanation} around={{ context, includes }} />
          <Switch label="Exact" checked={exact} onChange={setExact} />
        </>
      }
    >
      <div ref={top}>
        {explained.since?.kind === 'after' && (
          <p className={styles.after}>What if: {explained.since.words}</p>
        )}
        {explained.since !== undefined && path.length === 0 && <WhyChanged explained={change} asOf={asOf} />}
        <StepDetails
          explanation={explanation}
          step={step}
          includes={includes}
          exact={exact}
          onFollow={follow}
        />
      </div>
      <section aria-label="Inputs" key={shown}>
        <InputTree explanation={explanation} step={step} exact={exact} levels={1} onFollow={follow} />
      </section>
      <TermsHere step={step} inputs={inputsOf(explanation, step).map(({ view }) => view)} />
    </SidePanel>
  )
}
