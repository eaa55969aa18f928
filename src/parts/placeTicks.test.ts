import { expect, test } from 'vitest'
import { axisWords } from '@/words/axisWords'
import { placeTicks } from './placeTicks'

test('prices have round prices, not round moves', () => {
  const words = axisWords('price', 'BTC', 70_214.6)
  const shown = placeTicks([-0.6, 1], words, 600).map((x) => words.tick(words.shown(x)))
  expect(shown).toEqual(['40,000', '60,000', '80,000', '100,000', '120,000', '140,000'])
})

test('a narrow axis has few of them', () => {
  expect(placeTicks([-0.6, 1], axisWords('price', 'BTC', 70_000), 230)).toHaveLength(2)
  expect(placeTicks([0, 99], axisWords('days', '*', null), 500)).toEqual([0, 20, 40, 60, 80])
})
