import { useMemo } from 'react'
import { type Library, useLibrary } from '@/state/library/libraryStore'
import { useScenario } from '@/state/scenario/scenarioStore'
import { choiceStore, useChoice } from '@/state/view/comparisonChoice'
import { openDialog } from '@/state/view/viewStore'
import { differencesOf, mergeRulebook } from '@/state/workbook/rulebookEdits'
import { rulebookName } from '@/state/workbook/rulebookName'
import { underOwnModel } from '@/state/workbook/underOwnModel'
import { venueOf } from '@/state/workbook/venueOf'
import type { Workbook } from '@/state/workbook/workbook'
import { Button } from '@/ui/controls/Button'
import { Select } from '@/ui/controls/Select'
import layout from '@/ui/layout/tab.module.css'
import { BothView } from './BothView'
import styles from './CompareTab.module.css'
import { type Sides, sideNamed } from './comparedSides'
import { useBoth } from './useBoth'

/** The scenario under its rulebook of the account's own model beside the same under another one. */
export function Rulebooks() {
  const rulebooks = useLibrary((library) => library.rulebooks)
  const chosenWork = useScenario((state) => state.workbook)
  const workbook = useMemo(() => underOwnModel(chosenWork, rulebooks), [chosenWork, rulebooks])
  const wanted = useChoice((choice) => choice.rulebook)
  const options = useMemo(() => otherRulebooks(workbook, rulebooks), [workbook, rulebooks])
  const chosen =
    options.find(({ value }) => value === wanted)?.value ?? options[0]?.value ?? workbook.rulebook
  const other = useMemo(
    () => ({ ...workbook, rulebook: chosen, rulebookOverrides: null }),
    [workbook, chosen],
  )
  const both = useBoth(workbook, other)
  const own = mergeRulebook(rulebooks[workbook.rulebook], workbook.rulebookOverrides)
  const count = differencesOf(own, rulebooks[chosen]).length
  const edited = workbook.rulebookOverrides === null ? '' : ', edited'
  const left = `${rulebookName(rulebooks[workbook.rulebook])}${edited}`
  const right = rulebookName(rulebooks[chosen])
  const sides: Sides = {
    left: sideNamed(left),
    right: sideNamed(right),
    explains: { left: 'open', right: other },
    since: { kind: 'other', workbook: other, words: `under ${left} instead of ${right}` },
  }
  return (
    <>
      <div className={styles.choices}>
        <div className={styles.choice}>
          <Select
            label={`${sides.left.column} beside`}
            value={chosen}
            options={options}
            onChange={(rulebook) => choiceStore.setState({ rulebook })}
          />
        </div>
        <Button onClick={() => openDialog('rulebook')}>Open the rulebook …</Button>
      </div>
      <p className={layout.note}>
        {count === 1 ? 'They differ in one parameter.' : `They differ in ${count} parameters.`} The portfolio
        and the market are the same on both sides.
      </p>
      <BothView sides={sides} both={both} />
    </>
  )
}

/** The other built-in rulebooks of the account's own model, and the scenario's own where it is edited. */
function otherRulebooks({ rulebook, rulebookOverrides }: Workbook, rulebooks: Library['rulebooks']) {
  return Object.entries(rulebooks)
    .filter(([id, document]) => venueOf(document) === null && (id !== rulebook || rulebookOverrides !== null))
    .sort(([one], [another]) => Number(one === rulebook) - Number(another === rulebook))
    .map(([value, document]) => ({
      value,
      label: `${rulebookName(document)}${value === rulebook ? ' without the edits' : ''}`,
    }))
}
