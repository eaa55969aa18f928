import { expect, test } from 'vitest'
import { readTheme } from './theme'

test('what is kept is a theme or nothing', () => {
  expect(['light', 'dark', 'system', 'purple', null].map(readTheme)).toEqual([
    'light',
    'dark',
    'system',
    'system',
    'system',
  ])
})
