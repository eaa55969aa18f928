import { useState } from 'react'
import { useLibrary } from '@/store/library'
import { redo, undo, useHistory, useScenario } from '@/store/scenario'
import { Button } from '@/ui/controls/Button'
import { IconButton } from '@/ui/controls/IconButton'
import { ChevronDownIcon, RedoIcon, UndoIcon } from '@/ui/controls/icons'
import { Menu } from '@/ui/overlays/Menu'
import { BaselineButton } from './BaselineButton'
import { RenameDialog } from './RenameDialog'
import { StorageNotice } from './StorageNotice'
import { scenarioMenu } from './scenarioMenu'
import { ThemeMenu } from './ThemeMenu'
import styles from './TopBar.module.css'
import { useShortcuts } from './useShortcuts'

/** The bar on top: the scenario, where its prices come from, undo and redo, baseline, theme. */
export function TopBar() {
  const name = useScenario(({ workbook }) => workbook.name)
  const examples = useLibrary((library) => library.examples)
  const { canUndo, canRedo } = useHistory()
  const [renaming, setRenaming] = useState(false)
  useShortcuts()
  return (
    <header className={`${styles.bar} no-print`}>
      <h1 className={styles.brand}>MarginScope</h1>
      <Menu
        trigger={
          <Button className={styles.scenario} aria-label={`Scenario: ${name}`}>
            <span className={styles.name}>{name}</span>
            <ChevronDownIcon />
          </Button>
        }
        items={scenarioMenu(examples, () => setRenaming(true))}
      />
      <MarketLabel />
      <div className={styles.tools}>
        <IconButton
          label="Undo"
          title="Undo (Ctrl Z)"
          icon={<UndoIcon />}
          disabled={!canUndo}
          onClick={undo}
        />
        <IconButton
          label="Redo"
          title="Redo (Ctrl Shift Z)"
          icon={<RedoIcon />}
          disabled={!canRedo}
          onClick={redo}
        />
        <BaselineButton />
        <ThemeMenu />
      </div>
      <StorageNotice />
      <RenameDialog open={renaming} onClose={() => setRenaming(false)} />
    </header>
  )
}

function MarketLabel() {
  const source = useScenario(({ workbook }) => workbook.marketSource)
  const edited = useScenario(({ workbook }) => Object.keys(workbook.marketEdits).length > 0)
  const sample = useLibrary((library) => library.sample)
  const rulebook = useScenario(({ workbook }) => workbook.rulebook)
  const label = source.kind === 'sample' ? sample.label : 'Market of the file'
  const asOf = source.kind === 'sample' ? sample.asOf : source.asOf
  if (label === '') return null
  return (
    <>
      <span className={styles.label} title={`Prices of ${asOf}`}>
        {label} · {dayWords(asOf)}
        {edited ? ', edited' : ''}
      </span>
      <span className={styles.label}>Rulebook {rulebook}</span>
    </>
  )
}

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
})

function dayWords(instant: string): string {
  const date = new Date(instant)
  return Number.isNaN(date.getTime()) ? instant : DAY.format(date)
}
