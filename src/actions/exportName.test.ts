import { beforeEach, expect, test } from 'vitest'
import { libraryStore } from '@/state/library/libraryStore'
import { scenarioStore } from '@/state/scenario/scenarioStore'
import { SAMPLE } from '@/state/testing/sampleMarket'
import { EMPTY_WORKBOOK } from '@/state/workbook/workbook'
import { exportName } from './exportName'

beforeEach(() => libraryStore.setState({ sample: SAMPLE }))

test.each([
  ['Covered call', 'Stress', 'covered-call-stress-2026-03-24'],
  ['Untitled scenario', 'Margin curve', 'margin-curve-2026-03-24'],
  ['Untitled scenario 2', 'positions', 'positions-2026-03-24'],
  ['Untitled scenario of mine', 'stress', 'untitled-scenario-of-mine-stress-2026-03-24'],
  ['x'.repeat(200), 'stress', `${'x'.repeat(40)}-stress-2026-03-24`],
])('%s, %s', (name, what, file) => {
  scenarioStore.setState({ workbook: { ...EMPTY_WORKBOOK, name } })
  expect(exportName(what)).toBe(file)
})
