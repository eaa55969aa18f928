import { redo, scenarioStore, undo } from '@/state/scenario/scenarioStore'
import { type Action, GROUPS } from './action'
import { marketAndRules } from './marketAndRules'
import { portfolioActions } from './portfolioActions'
import { compareActions, scenarioActions } from './scenarioActions'
import { explainActions, viewActions } from './viewActions'

/**
 * Every action of the page as things are now, by group: the palette, the shortcuts and their list all read from here.
 */
export function allActions(): readonly Action[] {
  const actions = [
    ...historyActions(),
    ...scenarioActions(),
    ...portfolioActions(),
    ...compareActions(),
    ...marketAndRules(),
    ...explainActions(),
    ...viewActions(),
  ]
  return GROUPS.flatMap((group) => actions.filter((action) => action.group === group))
}

function historyActions(): readonly Action[] {
  const { pastStates, futureStates } = scenarioStore.temporal.getState()
  const group = 'Portfolio'
  return [
    { id: 'undo', group, label: 'Undo', keys: ['Mod+Z'], isOff: pastStates.length === 0, run: undo },
    {
      id: 'redo',
      group,
      label: 'Redo',
      keys: ['Mod+Shift+Z', 'Mod+Y'],
      isOff: futureStates.length === 0,
      run: redo,
    },
  ]
}
