import { expect, test } from 'vitest'
import { edits, redo, scenarioStore, undo } from '@/state/scenario/scenarioStore'
import { shownToasts, showToast } from '@/ui/overlays/toasts'
import { showUndoable } from './showUndoable'

const texts = () => shownToasts().map(({ message }) => message)
const name = () => scenarioStore.getState().workbook.name

test('a message whose step is undone by other means goes; one of something else stays', () => {
  edits.rename('A')
  edits.rename('B')
  showUndoable({ message: 'Renamed to B.' }, undo)
  edits.rename('C')
  undo()
  expect([name(), texts()]).toEqual(['B', ['Renamed to B.']])
  undo()
  expect([name(), texts()]).toEqual(['A', []])

  redo()
  showUndoable({ message: 'Renamed again.' }, undo)
  showToast({ message: 'Copied' })
  undo()
  expect([name(), texts()]).toEqual(['A', ['Copied']])
})

test('its own way back takes the step back', () => {
  edits.rename('D')
  showUndoable({ message: 'Renamed to D.' }, undo)
  const [toast] = shownToasts()
  toast?.action?.onAction()
  expect([name(), toast?.action?.label]).toEqual(['A', 'Undo'])
})
