import { libraryStore } from '@/state/library/libraryStore'
import { resultStore } from '@/state/result/resultStore'
import { scenarioStore } from '@/state/scenario/scenarioStore'
import { scenariosStore } from '@/state/scenarios/scenariosStore'
import { openDialog, showGuide } from '@/state/view/viewStore'
import type { Action } from './action'
import { copySummary } from './copySummary'
import {
  compareWithScenario,
  copyAndOpen,
  deleteWithUndo,
  startScenario,
  switchScenario,
} from './savedScenarios'
import { printStatement, saveStatement } from './saveStatement'
import { clearBaseline, setBaseline } from './setBaseline'
import { chooseFile, saveFile, showExample } from './takeInFiles'

const group = 'Scenario'

/** What can be done with scenarios as a whole. */
export function scenarioActions(): readonly Action[] {
  const { openId } = scenariosStore.getState()
  const { name } = scenarioStore.getState().workbook
  return [
    { id: 'new', group, label: 'New scenario', words: 'empty start', run: startScenario },
    { id: 'rename', group, label: 'Rename …', note: name, run: () => openDialog('rename') },
    { id: 'copy', group, label: 'Copy', words: 'duplicate', note: name, run: () => copyAndOpen(openId) },
    { id: 'delete', group, label: 'Delete', words: 'remove', note: name, run: () => deleteWithUndo(openId) },
    { id: 'scenarios', group, label: 'All scenarios …', run: () => openDialog('scenarios') },
    {
      id: 'open',
      group,
      label: 'Open a file …',
      words: 'load json csv',
      keys: ['Mod+O'],
      run: chooseFile,
    },
    {
      id: 'import',
      group,
      label: 'Import …',
      words: 'bring my account paste positions exchange answer api csv log spreadsheet table',
      run: () => openDialog('import'),
    },
    {
      id: 'save',
      group,
      label: 'Save as a file',
      words: 'export download json',
      keys: ['Mod+S'],
      run: saveFile,
    },
    ...statementActions(),
    {
      id: 'share',
      group,
      label: 'Copy as link',
      words: 'share send url address qr code',
      run: () => openDialog('share'),
    },
    ...others().map(({ id, name: other }) => ({
      id: `open-${id}`,
      group: 'Scenario' as const,
      label: `Switch to ${other}`,
      words: 'open scenario',
      run: () => switchScenario(id),
    })),
    {
      id: 'examples',
      group,
      label: 'All examples …',
      words: 'learn',
      run: () => openDialog('examples'),
    },
    {
      id: 'lessons',
      group,
      label: 'Lessons …',
      words: 'learn teach tutorial present',
      run: () => openDialog('lessons'),
    },
    {
      id: 'tour',
      group,
      label: 'Take a tour',
      words: 'help first steps introduction',
      run: () => showGuide('tour'),
    },
    ...libraryStore.getState().examples.map(({ id, title, teaches }) => ({
      id: `example-${id}`,
      group: 'Scenario' as const,
      label: `Example: ${title}`,
      words: teaches,
      run: () => void showExample(id),
    })),
  ]
}

/** The whole calculation on paper and as text. */
function statementActions(): readonly Action[] {
  const isOff = resultStore.getState().current === null
  return [
    { id: 'print', group, label: 'Print statement', words: 'paper pdf', isOff, run: printStatement },
    {
      id: 'statement-markdown',
      group,
      label: 'Download statement as Markdown',
      words: 'export save text',
      isOff,
      run: () => void saveStatement('markdown'),
    },
    {
      id: 'statement-csv',
      group,
      label: 'Download statement as CSV',
      words: 'export save spreadsheet excel',
      isOff,
      run: () => void saveStatement('csv'),
    },
    {
      id: 'statement-json',
      group,
      label: 'Download statement as JSON',
      words: 'export save',
      isOff,
      run: () => void saveStatement('json'),
    },
  ]
}

/** What everything can be compared with. */
export function compareActions(): readonly Action[] {
  const isSet = scenarioStore.getState().baseline !== null
  return [
    {
      id: 'set-baseline',
      group: 'Compare',
      label: 'Set as baseline',
      words: 'freeze compare',
      run: setBaseline,
    },
    {
      id: 'copy-summary',
      group: 'Compare',
      label: 'Copy summary',
      words: 'text reply markdown paste figures',
      isOff: resultStore.getState().current === null,
      run: () => void copySummary(),
    },
    { id: 'clear-baseline', group: 'Compare', label: 'Clear baseline', isOff: !isSet, run: clearBaseline },
    ...others().map(({ id, name }) => ({
      id: `compare-${id}`,
      group: 'Compare' as const,
      label: `Compare with ${name}`,
      words: 'baseline',
      run: () => compareWithScenario(id),
    })),
  ]
}

function others() {
  const { entries, openId } = scenariosStore.getState()
  return entries.filter(({ id }) => id !== openId)
}
