import { copyAndOpen } from '@/actions/savedScenarios'
import { useScenarios } from '@/state/scenarios/scenariosStore'
import { choiceStore, useChoice } from '@/state/view/comparisonChoice'
import type { Workbook } from '@/state/workbook/workbook'
import { Button } from '@/ui/controls/Button'
import { Select } from '@/ui/controls/Select'
import { EmptyState } from '@/ui/overlays/EmptyState'
import { Notice } from '@/ui/overlays/Notice'
import { BothView } from './BothView'
import styles from './CompareTab.module.css'
import { type ChosenScenarios, chooseScenarios, scenarioOptions } from './chosenScenarios'
import { type Sides, sideCalled } from './comparedSides'
import { useBoth } from './useBoth'
import { useWorkbookOf } from './useWorkbookOf'

/** Any two scenarios of the browser side by side. */
export function SavedScenarios() {
  const { entries, openId } = useScenarios((state) => state)
  const wanted = useChoice((choice) => choice)
  const chosen = chooseScenarios(entries, openId, wanted)
  if (chosen === null) {
    return (
      <EmptyState
        title="There is no other scenario yet"
        actions={<Button onClick={() => copyAndOpen(openId)}>Copy this scenario</Button>}
      >
        Two scenarios that are kept in this browser stand here side by side. Copy this one and change the
        copy, or open a file or an example: each is kept as a scenario of its own.
      </EmptyState>
    )
  }
  return <TwoScenarios chosen={chosen} />
}

function TwoScenarios({ chosen }: { chosen: ChosenScenarios }) {
  const { entries, openId } = useScenarios((state) => state)
  const options = scenarioOptions(entries, openId)
  const { left, right } = chosen
  const side = (key: 'left' | 'right', label: string) => (
    <div className={styles.choice}>
      <Select
        label={label}
        value={chosen[key].id}
        options={options}
        onChange={(id) => {
          const other = key === 'left' ? right.id : left.id
          // Chosen on both sides, the two change places.
          const rest = other === id ? chosen[key].id : other
          choiceStore.setState(key === 'left' ? { left: id, right: rest } : { left: rest, right: id })
        }}
      />
    </div>
  )
  const workbooks = { left: useWorkbookOf(left), right: useWorkbookOf(right) }
  const unreadable = workbooks.left === null ? left : workbooks.right === null ? right : null
  return (
    <>
      <div className={styles.choices}>
        {side('left', 'Scenario')}
        {side('right', 'Beside')}
        <Button onClick={() => choiceStore.setState({ left: right.id, right: left.id })}>Swap</Button>
      </div>
      {unreadable !== null && <Notice tone="warning" title={`${unreadable.name} could not be read`} />}
      {workbooks.left && workbooks.right && (
        <Scenarios left={workbooks.left} right={workbooks.right} chosen={chosen} openId={openId} />
      )}
    </>
  )
}

interface ScenariosProps {
  left: Workbook
  right: Workbook
  chosen: ChosenScenarios
  openId: string
}

function Scenarios({ left, right, chosen, openId }: ScenariosProps) {
  const [one, other] = [sideCalled(chosen.left.name), sideCalled(chosen.right.name)]
  const sides: Sides = {
    left: one,
    right: other,
    explains: {
      left: chosen.left.id === openId ? 'open' : left,
      right: chosen.right.id === openId ? 'open' : right,
    },
    since: { kind: 'other', workbook: right, words: `in ${one.words} beside ${other.words}` },
  }
  return <BothView sides={sides} both={useBoth(left, right)} />
}
