import { keyWords } from '@/actions/shortcutKeys'
import { useShortcuts } from '@/actions/useShortcuts'
import { redo, undo, useHistory } from '@/state/scenario/scenarioStore'
import { openDialog } from '@/state/view/viewStore'
import { Button } from '@/ui/controls/Button'
import { IconButton } from '@/ui/controls/IconButton'
import { RedoIcon, UndoIcon } from '@/ui/controls/icons'
import { usePhone } from '@/ui/layout/usePhone'
import { LazyPart } from '@/ui/parts/LazyPart'
import { Loader } from '@/ui/parts/Loader'
import { BaselineButton } from './BaselineButton'
import { InterpolatedCount } from './InterpolatedCount'
import { MarketLabel } from './MarketLabel'
import { PhoneMenu } from './PhoneMenu'
import { ScenarioMenu } from './ScenarioMenu'
import { ThemeMenu } from './ThemeMenu'
import styles from './TopBar.module.css'

const notices = new Loader('The notices', () => import('./Notices').then((m) => m.Notices))

/**
 * The bar on top: the scenario, prices, ways to build, undo and redo, baseline, all actions, theme; on a phone the
 * scenario, and a menu of the rest.
 */
export function TopBar() {
  const isPhone = usePhone()
  useShortcuts()
  return (
    <header className={`${styles.bar} no-print`}>
      <h1 className={styles.brand}>MarginScope</h1>
      <ScenarioMenu />
      {isPhone ? <PhoneMenu /> : <Tools />}
      <LazyPart of={notices}>{(Notices) => <Notices />}</LazyPart>
    </header>
  )
}

/** Everything but the scenario, where there is room for it. */
function Tools() {
  const { canUndo, canRedo } = useHistory()
  return (
    <>
      <MarketLabel />
      <InterpolatedCount />
      <div className={styles.tools}>
        <Button onClick={() => openDialog('chain')}>Option chain</Button>
        <Button onClick={() => openDialog('strategies')}>Strategies</Button>
        <span className={styles.pair}>
          <IconButton
            label="Undo"
            title={`Undo (${keyWords('Mod+Z')})`}
            icon={<UndoIcon />}
            disabled={!canUndo}
            onClick={undo}
          />
          <IconButton
            label="Redo"
            title={`Redo (${keyWords('Mod+Shift+Z')})`}
            icon={<RedoIcon />}
            disabled={!canRedo}
            onClick={redo}
          />
        </span>
        <BaselineButton />
        <Button aria-haspopup="dialog" onClick={() => openDialog('share')}>
          Share
        </Button>
        <Button
          aria-label="All actions"
          title={`All actions (${keyWords('Mod+K')})`}
          aria-haspopup="dialog"
          onClick={() => openDialog('palette')}
        >
          {keyWords('Mod+K')}
        </Button>
        <ThemeMenu />
      </div>
    </>
  )
}
