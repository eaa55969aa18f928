import { describe, expect, it } from 'vitest'
import { type ScenarioSurface, surfaceOf } from './scenarioSurface'
import { closestToDecide, nextToDecide, scenarioSentence, stressFinding } from './stressFinding'

const PRICES = ['-0.1', '-0.05', '0', '0.05', '0.1']
const IVS = ['-0.2', '0', '0.2']

/** One row of results per volatility shock: down, unchanged, up. */
function surface(...rows: readonly (readonly string[])[]): ScenarioSurface {
  const scenarios = PRICES.flatMap((price, column) =>
    IVS.map((iv, row) => ({ price, iv, pnl: (rows[row] ?? rows[0] ?? [])[column] ?? '0' })),
  )
  const made = surfaceOf({ scenarios })
  if (made === null) throw new Error('No scenarios')
  return made
}

const still = ['0', '0', '0', '0', '0']
const plain = (text: string | null) => text?.replaceAll('\u202f', ' ')

describe('the finding of the stress chart', () => {
  it('names price and volatility of the worst scenario, rounded exactly', () => {
    const fall = surface(still, still, ['-11396.805', '-9000', '0', '0', '0'])
    expect(plain(stressFinding(fall, null))).toBe(
      'The worst is a 10 % fall with volatility up 20 %: 11,396.81 USD',
    )
    const quiet = surface(['0', '0', '-250', '0', '0'], still, still)
    expect(plain(stressFinding(quiet, null))).toBe(
      'The worst is an unchanged price with volatility down 20 %: 250.00 USD',
    )
    const unchanged = surface(still, ['0', '0', '0', '0', '-3'], still)
    expect(plain(stressFinding(unchanged, null))).toBe(
      'The worst is a 10 % rise with volatility unchanged: 3.00 USD',
    )
  })

  it('leaves volatility out where it makes no difference', () => {
    const linear = surface(['-702', '-351', '0', '351', '702'])
    expect(plain(stressFinding(linear, null))).toBe('The worst is a 10 % fall: 702.00 USD')
    expect(plain(scenarioSentence(linear.worst, 'BTC', false))).toBe('BTC down 10 % would lose 702.00 USD.')
  })

  it('says so where nothing is lost, and where nothing moves', () => {
    expect(stressFinding(surface(['5', '4', '0', '4', '5']), null)).toBe('No scenario loses')
    expect(stressFinding(surface(still), null)).toBe('No scenario gains or loses anything')
  })

  it('names the coin where there are several', () => {
    const linear = surface(['-702', '-351', '0', '351', '702'])
    expect(plain(stressFinding(linear, 'ETH'))).toBe('The worst of ETH is a 10 % fall: 702.00 USD')
    expect(stressFinding(surface(['5', '4', '0', '4', '5']), 'ETH')).toBe('No scenario of ETH loses')
  })

  it('shows a loss too small for cents', () => {
    const dust = surface(['-0.00007024', '0', '0', '0', '0'])
    expect(plain(stressFinding(dust, null))).toBe('The worst is a 10 % fall: 0.000070 USD')
  })
})

describe('the next scenario to decide', () => {
  it('is the other hollow of a book that loses both ways', () => {
    const strangle = surface(still, still, ['-100', '-20', '-10', '-30', '-80.5'])
    expect(plain(nextToDecide(strangle, 'BTC'))).toBe(
      'Next to decide: BTC up 10 % with volatility up 20 % (19.50 USD less).',
    )
  })

  it('is the far end of a book that loses one way only, and says so', () => {
    const linear = surface(['-702', '-351', '0', '351', '702'])
    expect(plain(nextToDecide(linear, 'BTC'))).toBe('At the other end: BTC up 10 % (1,404.00 USD less).')
  })

  it('is named once where it is the next worst as well', () => {
    const strangle = surface(still, still, ['-100', '-20', '-10', '-30', '-80.5'])
    expect(closestToDecide(strangle, 'BTC')).toBeNull()
    const steep = surface(still, still, ['-100', '-90', '-10', '-30', '-80.5'])
    expect(plain(closestToDecide(steep, 'BTC'))).toBe(
      'Next worst: BTC down 5 % with volatility up 20 % (10.00 USD less).',
    )
  })

  it('may be as bad as the worst', () => {
    const even = surface(still, still, ['-100', '-20', '-10', '-30', '-100'])
    expect(plain(nextToDecide(even, 'ETH'))).toBe('Equally bad: ETH up 10 % with volatility up 20 %.')
  })

  it('is not named where nothing is lost', () => {
    expect(nextToDecide(surface(still), 'BTC')).toBeNull()
  })
})
