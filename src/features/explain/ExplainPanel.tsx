import { useMemo, useState } from 'react'
import { useLibrary } from '@/state/library/libraryStore'
import { explainedSubject } from '@/state/query/explainedSubject'
import { useExplanation } from '@/state/query/explanationStore'
import { useResult } from '@/state/result/resultStore'
import { useScenario } from '@/state/scenario/scenarioStore'
import { closeExplanation, followInputs, useView } from '@/state/view/viewStore'
import { baselineWorkbook } from '@/state/workbook/baselineWorkbook'
import { Switch } from '@/ui/controls/Switch'
import { SidePanel } from '@/ui/layout/SidePanel'
import { BackAndForward } from './BackAndForward'
import { CopySteps } from './CopySteps'
import { contextWords } from './contextWords'
import { crumbsOf } from './crumbs'
import styles from './Explain.module.css'
import { InputTree } from './InputTree'
import { includesWords } from './includesWords'
import { inWords } from './inWords'
import { titleOf } from './labels'
import { rulebookOf } from './rulebookOf'
import { StepDetails } from './StepDetails'
import { TermsHere } from './TermsHere'
import { Trail } from './Trail'
import { useChange } from './useChange'
import { useScrollUp } from './useScrollUp'
import { WhyChanged } from './WhyChanged'

/** How a figure was made: the panel that every figure on the page opens. */
export function ExplainPanel() {
  const explained = useView((view) => view.explained)
  const raw = useExplanation((state) => state.explanation)
  const shownOf = useExplanation((state) => state.of)
  const { workbook: open, baseline } = useScenario((scenario) => scenario)
  const of = explained?.of
  const workbook = of === 'baseline' ? baselineWorkbook(open, baseline) : (of ?? open)
  const rulebook = useLibrary(({ rulebooks }) => rulebookOf(explained?.address ?? '', workbook, rulebooks))
  const result = useResult((state) => state)
  const subject = explained && explainedSubject(explained, result)
  const asOf = subject?.document.asOf ?? ''
  const explanation = useMemo(() => raw && inWords(raw, asOf), [raw, asOf])
  const [exact, setExact] = useState(false)
  const change = useChange(explained)
  const shown = `${shownOf?.address} ${shownOf?.path.join('.')}`
  const top = useScrollUp(shown)
  if (explained === null) return null

  const step = explanation?.steps[0]
  if (explanation === null || step === undefined) {
    return (
      <SidePanel open title="Explanation" onClose={closeExplanation}>
        <p>
          {shownOf === null
            ? 'Working it out …'
            : 'This scenario has no such figure any more. Choose another figure to see how it is made.'}
        </p>
      </SidePanel>
    )
  }
  const path = shownOf?.path ?? []
  const scenario = of === 'baseline' ? `Baseline of scenario "${open.name}"` : `Scenario "${workbook.name}"`
  const context = subject === null ? '' : contextWords(scenario, rulebook, workbook, subject)
  const includes = subject === null ? '' : includesWords(explanation.ingredients, subject.document)
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
        {of === 'baseline' && <p className={styles.after}>In the baseline</p>}
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
      <TermsHere explanation={explanation} step={step} />
    </SidePanel>
  )
}
