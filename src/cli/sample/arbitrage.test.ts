import { describe, expect, it } from 'vitest'
import { CHAINS, type ListedOption } from './testing/listedOption'

const ROUNDING_OF_IV = 0.0001

/** Neighbours of a list, as many at once as asked for. */
function* windows<Item>(items: readonly Item[], length: number): Generator<Item[]> {
  for (let start = 0; start + length <= items.length; start++) yield items.slice(start, start + length)
}

function slope(a: ListedOption, b: ListedOption): number {
  return (b.mark - a.mark) / (b.strike - a.strike)
}

/** Total variance of a chain at a log-moneyness, on the chord between the neighbouring strikes; null outside them. */
function varianceAt(chain: readonly ListedOption[], logMoneyness: number): number | null {
  for (const [low, high] of windows(chain, 2)) {
    if (!low || !high) continue
    const [from, to] = [place(low), place(high)]
    if (from > logMoneyness || to < logMoneyness) continue
    return variance(low) + ((variance(high) - variance(low)) * (logMoneyness - from)) / (to - from)
  }
  return null
}

function place({ strike, forward }: ListedOption): number {
  return Math.log(strike / forward)
}

function variance({ iv, years }: ListedOption): number {
  return iv ** 2 * years
}

describe('the listed options offer no arbitrage', () => {
  it('vertical spread: a higher strike costs less for a call, more for a put, by no more than the strikes', () => {
    for (const [low, high] of CHAINS.flatMap((chain) => [...windows(chain, 2)])) {
      if (!low || !high) continue
      const rise = low.contract.type === 'call' ? -slope(low, high) : slope(low, high)
      expect(rise, high.symbol).toBeGreaterThan(0)
      expect(rise, high.symbol).toBeLessThan(1)
    }
  })

  it('butterfly: marks are convex in the strike', () => {
    for (const [low, middle, high] of CHAINS.flatMap((chain) => [...windows(chain, 3)])) {
      if (!low || !middle || !high) continue
      expect(slope(middle, high) - slope(low, middle), middle.symbol).toBeGreaterThan(0)
    }
  })

  it('calendar: total variance grows with time at the same log-moneyness', () => {
    let compared = 0
    for (const near of CHAINS) {
      for (const far of CHAINS) {
        if (chainName(near) !== chainName(far) || (near[0]?.years ?? 0) >= (far[0]?.years ?? 0)) continue
        for (const option of near) {
          const later = varianceAt(far, place(option))
          if (later === null) continue
          compared++
          const tolerance = 2 * option.iv * ROUNDING_OF_IV * option.years
          expect(later, option.symbol).toBeGreaterThan(variance(option) - tolerance)
        }
      }
    }
    expect(compared).toBeGreaterThan(1000)
  })

  it('parity: call less put is forward less strike', () => {
    for (const chain of CHAINS.filter(([first]) => first?.contract.type === 'call')) {
      const puts = CHAINS.find(
        (other) =>
          chainName(other) === chainName(chain).replace('call', 'put') && other[0]?.years === chain[0]?.years,
      )
      for (const call of chain) {
        const put = puts?.find(({ strike }) => strike === call.strike)
        const parity = call.mark - (put?.mark ?? Number.NaN) - (call.forward - call.strike)
        expect(Math.abs(parity), call.symbol).toBeLessThan(1.01 * call.tick)
      }
    }
  })
})

function chainName([first]: readonly ListedOption[]): string {
  return [first?.contract.base, first?.contract.quote, first?.contract.type].join(' ')
}
