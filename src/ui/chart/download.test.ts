import { expect, test } from 'vitest'
import { fileNameOf } from './download'

test('titles become file names', () => {
  expect(fileNameOf('The worst is a 10 % fall: 11,396.81 USD')).toBe('the-worst-is-a-10-fall-11-396-81-usd')
  expect(fileNameOf('???')).toBe('chart')
  expect(fileNameOf('x'.repeat(80))).toHaveLength(60)
})
