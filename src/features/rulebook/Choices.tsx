import { useState } from 'react'
import { useLibrary } from '@/state/library/libraryStore'
import { useScenario } from '@/state/scenario/scenarioStore'
import type { Difference } from '@/state/workbook/rulebookEdits'
import { rulebookOptions } from '@/state/workbook/rulebookOptions'
import { Select } from '@/ui/controls/Select'
import { type ParameterGroup, parameterAt } from '@/words/parameterEntries'
import styles from './Choices.module.css'
import type { Coins } from './coinsWithOwn'
import { chooseRulebook } from './ruleCommands'

interface ChoicesProps {
  coins: Coins
  coin: string
  onCoin: (coin: string) => void
  /** Those that the coin has parameters in. */
  groups: readonly ParameterGroup[]
  /** False where every coin has parameters of its own: a venue's have no default. */
  hasDefault: boolean
  differences: readonly Difference[]
  sectionId: (key: string) => string
}

/** Which rulebook, for which coin, and the way to each group. */
export function Choices(props: ChoicesProps) {
  const { coins, coin, onCoin, groups, hasDefault, differences, sectionId } = props
  const rulebooks = useLibrary((library) => library.rulebooks)
  const id = useScenario(({ workbook }) => workbook.rulebook)
  const [error, setError] = useState<string>()
  const coinOptions = [
    ...(hasDefault ? [{ value: 'default', label: 'All coins (default)' }] : []),
    ...coins.units.map((value) => ({ value, label: value })),
    ...coins.collateralOnly.map((value) => ({ value, label: `${value} (collateral)` })),
  ]
  return (
    <div className={styles.choices}>
      <Select
        label="Built-in rulebook"
        value={id}
        options={rulebookOptions(rulebooks)}
        onChange={(chosen) => setError(chooseRulebook(chosen))}
        error={error}
      />
      <Select label="Coin" value={coin} options={coinOptions} onChange={onCoin} />
      <nav className={styles.groups} aria-label="Groups of parameters">
        {groups.map(({ key, title }) => (
          <button key={key} type="button" className={styles.group} onClick={() => goTo(sectionId(key))}>
            {title}
            <Count
              of={differences.filter(({ path }) => parameterAt(path, groups)?.group.key === key).length}
            />
          </button>
        ))}
      </nav>
    </div>
  )
}

function Count({ of }: { of: number }) {
  if (of === 0) return null
  return (
    <span className={styles.count}>
      {of}
      <span className="visually-hidden"> changed</span>
    </span>
  )
}

function goTo(id: string): void {
  const section = document.getElementById(id)
  section?.scrollIntoView({ block: 'start' })
  section?.focus({ preventScroll: true })
}
