import { expect, test } from 'vitest'
import { SAID_ELSEWHERE, stepsOf } from './fit'

const COLUMNS = [
  { key: 'name' },
  { key: 'mark', rank: 1 },
  { key: 'days', rank: SAID_ELSEWHERE },
  { key: 'iv', rank: 2 },
  { key: 'effect' },
]

test('a table comes closer, loses what stands elsewhere, wraps names, loses columns by rank, and shortens figures last', () => {
  const words = stepsOf(COLUMNS).map(({ isClose, wraps, without, isShort }) =>
    [isClose && 'close', wraps && 'wraps', ...without, isShort && 'short'].filter(Boolean).join(' '),
  )
  expect(words).toEqual([
    '',
    'close',
    'close days',
    'close wraps days',
    'close wraps days iv',
    'close wraps days iv mark',
    'close wraps days iv mark short',
  ])
})

test('columns without a rank always stay', () => {
  const steps = stepsOf([{ key: 'name' }, { key: 'amount' }])
  expect(steps.map(({ without }) => without.length)).toEqual([0, 0, 0, 0])
})
