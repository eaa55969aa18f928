import { hearOfDeletion } from '@/state/scenarios/otherTabs'
import {
  compareWith,
  copyScenario,
  deleteScenario,
  isOpenUntouched,
  newScenario,
  openScenario,
} from '@/state/scenarios/scenarioCommands'
import { scenariosStore } from '@/state/scenarios/scenariosStore'
import { showToast } from '@/ui/overlays/toasts'

/** Opens a scenario of the list; says why where it cannot. */
export function switchScenario(id: string): void {
  if (!openScenario(id)) sayUnreadable(id)
}

/** Starts an empty scenario. */
export function startScenario(): void {
  if (isOpenUntouched()) showToast({ message: 'This scenario is new and empty: start here.' })
  else newScenario()
}

/** Copies a scenario and opens the copy. */
export function copyAndOpen(id: string): void {
  const name = copyScenario(id)
  if (name === null) sayUnreadable(id)
  else showToast({ message: `${name} is open.` })
}

/** Deletes a scenario, with the way back. */
export function deleteWithUndo(id: string): void {
  const name = nameOf(id)
  const bringBack = deleteScenario(id)
  showToast({ message: `Deleted ${name}.`, action: { label: 'Undo', onAction: bringBack } })
}

/** Makes another scenario the baseline of the open one. */
export function compareWithScenario(id: string): void {
  const name = compareWith(id)
  if (name === null) sayUnreadable(id)
  else showToast({ message: `Every figure now shows its change against ${name}, as it is now.` })
}

function nameOf(id: string): string {
  return scenariosStore.getState().entries.find((entry) => entry.id === id)?.name ?? ''
}

function sayUnreadable(id: string): void {
  const message = hearOfDeletion(id)
    ? 'This scenario was deleted in another tab.'
    : 'This scenario could not be read.'
  showToast({ message, tone: 'error' })
}
