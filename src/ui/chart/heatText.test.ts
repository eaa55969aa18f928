import { expect, test } from 'vitest'
import { heatText } from './heatText'

test('a cell reads the same where there is little room, save that large amounts are shortened', () => {
  for (const value of ['0', '0.0123', '-309.4', '-9970.34'])
    expect(heatText(value, true, 0), value).toBe(heatText(value, false, 0))
  expect(heatText('0.0123', true, 0)).toBe('0')
  expect(heatText('-16284.03', true, 0)).toBe('−16.3k')
})
