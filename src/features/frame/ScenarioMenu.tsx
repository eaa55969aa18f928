import { useScenario } from '@/state/scenario/scenarioStore'
import { Button } from '@/ui/controls/Button'
import { ChevronDownIcon } from '@/ui/controls/icons'
import { Menu } from '@/ui/overlays/Menu'
import styles from './TopBar.module.css'
import { useMenuOfScenarios } from './useMenuOfScenarios'

/** The open scenario's name, and the menu of all. */
export function ScenarioMenu() {
  const name = useScenario(({ workbook }) => workbook.name)
  return (
    <Menu
      trigger={
        <Button className={styles.scenario} aria-label={`Scenario: ${name}`}>
          <span className={styles.name}>{name}</span>
          <ChevronDownIcon />
        </Button>
      }
      items={useMenuOfScenarios}
    />
  )
}
