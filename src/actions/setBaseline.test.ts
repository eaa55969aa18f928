import { expect, test } from 'vitest'
import { edits, redo, undo } from '@/state/scenario/scenarioStore'
import { shownToasts } from '@/ui/overlays/toasts'
import { clearBaseline, setBaseline } from './setBaseline'

const said = () => shownToasts().map(({ message }) => message)

test('what is said of a baseline goes once it is undone, and stays through other edits', () => {
  setBaseline()
  edits.rename('Renamed')
  expect(said()).toEqual(['Baseline set: every figure now shows its change against it.'])
  undo()
  undo()
  expect(said()).toEqual([])
  redo()
  clearBaseline()
  expect(said()).toEqual(['The baseline is the scenario without hedges and orders again.'])
  undo()
  expect(said()).toEqual([])
})
