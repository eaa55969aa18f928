import { describe, expect, it } from 'vitest'
import type { LegHeadroom } from '@/engine/analysis/stress/headroom'
import { headroomSentence, nearestLegs, roundedUp } from './headroomWords'

const leg = (size: number, change: number | null, coins = Math.abs(change ?? 0)): LegHeadroom => ({
  path: 'positions[0]',
  symbol: 'BTC-24APR26-80000-C-USDT',
  from: 'position',
  size,
  change,
  coins,
})
const say = (size: number, change: number) =>
  headroomSentence(leg(size, change), 'BTC', '2026-03-24T08:00:00Z', 'BTC up 8 %')

describe('what makes another scenario decide, in words', () => {
  it.each([
    [-1, -0.4, 'Sell 0.4 more BTC 24 Apr 80,000 call and BTC up 8 % decides.'],
    [2, 0.25, 'Buy 0.25 more BTC 24 Apr 80,000 call and BTC up 8 % decides.'],
    [-2, 1.5, 'Buy back 1.5 of BTC 24 Apr 80,000 call and BTC up 8 % decides.'],
    [2, -2, 'Close all 2 BTC 24 Apr 80,000 call, and BTC up 8 % decides.'],
    [-2, 2 + 1e-10, 'Close all 2 BTC 24 Apr 80,000 call, and BTC up 8 % decides.'],
    [-1, 1.75, 'Buy 1.75 BTC 24 Apr 80,000 call, which makes it long 0.75, and BTC up 8 % decides.'],
    [1, -3, 'Sell 3 BTC 24 Apr 80,000 call, which makes it short 2, and BTC up 8 % decides.'],
    [1, -1.69556, 'Sell 1.696 BTC 24 Apr 80,000 call, which makes it short 0.696, and BTC up 8 % decides.'],
  ])('%s and %s more', (size, change, words) => {
    expect(say(size, change)).toBe(words)
  })

  it('tells two legs of one contract apart', () => {
    const hedge = { ...leg(1, 2), from: 'hedge' } as const
    expect(headroomSentence(hedge, 'BTC', '2026-03-24T08:00:00Z', 'BTC up 8 %')).toBe(
      'Buy 2 more BTC 24 Apr 80,000 call (what-if) and BTC up 8 % decides.',
    )
  })

  it('rounds up, for less would not do', () => {
    expect(roundedUp(0.123_412)).toBe(0.1235)
    expect(roundedUp(12_345_601)).toBe(12_350_000)
    expect(roundedUp(0.4)).toBe(0.4)
    expect(roundedUp(0)).toBe(0)
  })

  it('names the three legs of which the fewest coins are needed', () => {
    const legs = [leg(1, 5), leg(1, null), leg(1, -2), leg(1, 60_000, 0.8), leg(1, 3)]
    expect(nearestLegs(legs).map(({ change }) => change)).toEqual([60_000, -2, 3])
  })
})
