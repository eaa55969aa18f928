import { describe, expect, it } from 'vitest'
import type { BetweenPoints } from '@/engine/analysis/stress/betweenPoints'
import { betweenFinding, hiddenLoss, hiddenSentence } from './hiddenLoss'

/** Two prices; the second one loses so much with volatility up. */
function between(loss: number): BetweenPoints {
  const points = [
    { move: 0, price: 70_000, pnls: [0, 0, -1] },
    { move: 0.0073, price: 70_511.6, pnls: [0, 0, -loss] },
  ]
  return { base: 'BTC', points, ivs: [-0.2, 0, 0.2], deepest: { point: 1, iv: 2 }, decays: false }
}

const plain = (text: string) => text.replaceAll('\u202f', ' ')

describe('a loss between the points', () => {
  it('is hidden where it is more than the maximum loss, and said in words', () => {
    const hidden = hiddenLoss(between(4310), '3190')
    if (hidden === null) throw new Error('nothing hidden')
    expect(hidden.matters).toBe(true)
    expect(plain(hiddenSentence(hidden, 'BTC', true))).toBe(
      'Between the rulebook’s points BTC at 70,512 with volatility up 20 % would lose 4,310.00 USD, 1,120.00 more than the worst point: the maximum loss does not see it.',
    )
    expect(plain(hiddenSentence(hidden, 'BTC', false))).toContain('BTC at 70,512 would lose 4,310.00 USD')
  })

  it('is nothing where the worst point loses as much', () => {
    expect(hiddenLoss(between(3190), '3190')).toBeNull()
    expect(hiddenLoss(between(3190.0000001), '3190')).toBeNull()
    expect(hiddenLoss(between(100), '3190')).toBeNull()
  })

  it('is said but no warning where it is less than a hundredth more', () => {
    expect(hiddenLoss(between(3200), '3190')?.matters).toBe(false)
    expect(hiddenLoss(between(3230), '3190')?.matters).toBe(true)
    expect([3190, 3200, 3230].map((loss) => betweenFinding(hiddenLoss(between(loss), '3190')))).toEqual([
      'No price in between loses more than the worst point',
      'No price in between loses much more than the worst point',
      'At 70,512 it would be a loss of 3,230.00 USD',
    ])
  })

  it('where no point loses anything is named as such', () => {
    const hidden = hiddenLoss(between(12), '0')
    if (hidden === null) throw new Error('nothing hidden')
    expect(hidden.matters).toBe(true)
    expect(hiddenSentence(hidden, 'BTC', false)).toContain(
      'would lose 12.00 USD, where no point loses anything',
    )
  })
})
