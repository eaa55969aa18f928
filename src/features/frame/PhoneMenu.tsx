import { clearBaseline, setBaseline } from '@/actions/setBaseline'
import { useResult } from '@/state/result/resultStore'
import { redo, undo, useHistory, useScenario } from '@/state/scenario/scenarioStore'
import { openDialog } from '@/state/view/viewStore'
import { IconButton } from '@/ui/controls/IconButton'
import { MoreIcon, RedoIcon, UndoIcon } from '@/ui/controls/icons'
import { Menu } from '@/ui/overlays/Menu'
import { useTheme } from '@/ui/theme'
import { themeItems } from './ThemeMenu'
import styles from './TopBar.module.css'

/** On a phone: all that wider bars show at once, in a menu. */
export function PhoneMenu() {
  const { canUndo, canRedo } = useHistory()
  const isEmpty = useResult((result) => result.document === null)
  const baseline = useScenario((state) => state.baseline)
  const [theme, setTheme] = useTheme()
  return (
    <div className={styles.tools}>
      <Menu
        align="end"
        trigger={<IconButton label="More actions" icon={<MoreIcon />} />}
        items={[
          { key: 'undo', label: 'Undo', icon: <UndoIcon />, disabled: !canUndo, onSelect: undo },
          { key: 'redo', label: 'Redo', icon: <RedoIcon />, disabled: !canRedo, onSelect: redo },
          { key: 'chain', label: 'Option chain', lineAbove: true, onSelect: () => openDialog('chain') },
          { key: 'strategies', label: 'Strategies', onSelect: () => openDialog('strategies') },
          { key: 'rulebook', label: 'Rulebook …', onSelect: () => openDialog('rulebook') },
          baseline === null
            ? { key: 'baseline', label: 'Set as baseline', disabled: isEmpty, onSelect: setBaseline }
            : { key: 'baseline', label: 'Clear baseline', onSelect: clearBaseline },
          { key: 'share', label: 'Share …', onSelect: () => openDialog('share') },
          { key: 'all', label: 'All actions …', onSelect: () => openDialog('palette') },
          'Theme',
          ...themeItems(theme, setTheme),
        ]}
      />
    </div>
  )
}
