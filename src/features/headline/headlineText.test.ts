import { expect, test } from 'vitest'
import { headlineText } from './headlineText'

test.each([
  ['70437895.54', '70,437,896', '70.44\u202fM'],
  ['9999999.99', '9,999,999.99', '9,999,999.99'],
  ['-8913674525.35', '\u22128,913,674,525', '\u22128.91\u202fbn'],
  ['882029347747013700000', '882,029,347.75\u202ftn', '882,029,347.75\u202ftn'],
  ['0', '0.00', '0.00'],
  ['0.00079', '0.00079', '0.00079'],
  ['Infinity', '∞', '∞'],
])('%s reads %s, on a phone %s', (value, wide, phone) => {
  expect(headlineText(value, 'money', false)).toBe(wide)
  expect(headlineText(value, 'money', true)).toBe(phone)
})

test('a rate has a tenth of a per cent', () => {
  expect(headlineText('0.08453', 'rate', true)).toBe('8.5\u202f%')
})
