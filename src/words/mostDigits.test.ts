import { expect, test } from 'vitest'
import { MOST_DIGITS as IN_DOCUMENTS } from '@/engine/numbers/mostDigits'
import { MOST_DIGITS } from '@/ui/decimalText'

test('a field takes numbers of as many digits as documents do', () => {
  expect(MOST_DIGITS).toBe(IN_DOCUMENTS)
})
