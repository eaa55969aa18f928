import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contractOf } from '@/engine/instruments/contractOf'
import { Decimal } from '@/engine/numbers/decimal'
import { type EnteredAs, type Lot, netPosition } from './netPosition'

const CALL = 'BTC-24APR26-80000-C-USDT'
const named = (symbol: string) => {
  const contract = contractOf(symbol)
  if (contract === null) throw new Error(`no contract ${symbol}`)
  return contract
}
const lot = (size: string, entry: string | null): Lot => ({
  size: new Decimal(size),
  entry: entry === null ? null : new Decimal(entry),
})
/** In plain text. */
const net = (symbol: string, held: Lot, added: Lot, as: EnteredAs = 'trade') => {
  const { size, entry, closed, realised } = netPosition(named(symbol), held, added, as)
  return [size, entry, closed, realised].map((value) => value?.toFixed() ?? null)
}

describe('trades', () => {
  test('on the same side are averaged, with as many places as the money needs', () => {
    expect(net('BTCUSDT', lot('1', '60000'), lot('1', '70000'))).toEqual(['2', '65000', '0', '0'])
    expect(net('BTCUSDT', lot('1', '10'), lot('2', '20'))).toEqual(['3', '16.6666666666667', '0', '0'])
    expect(net(CALL, lot('-3', '900'), lot('-1', '1000'))).toEqual(['-4', '925', '0', '0'])
  })

  test('against the position realise what they close', () => {
    expect(net('BTCUSDT', lot('0.5', '60000'), lot('-0.3', '80000'))).toEqual(['0.2', '60000', '0.3', '6000'])
    expect(net('BTCUSDT', lot('-0.5', '60000'), lot('0.5', '80000'))).toEqual(['0', '60000', '0.5', '-10000'])
  })

  test('beyond it turn it, at their price', () => {
    expect(net('BTCUSDT', lot('1', '60000'), lot('-3', '70000'))).toEqual(['-2', '70000', '1', '10000'])
  })

  test('in inverse contracts are averaged by coins, and realise coins', () => {
    const [size, entry] = net('BTCUSD', lot('100', '50000'), lot('100', '100000'))
    expect([size, entry]).toEqual(['200', '66666.6666666667'])
    expect(net('BTCUSD', lot('100', '50000'), lot('-100', '80000'))).toEqual(['0', '50000', '100', '0.00075'])
  })

  test('in options realise nothing: premiums are in the wallet as it stands', () => {
    expect(net(CALL, lot('-3', '900'), lot('1', '1000'))).toEqual(['-2', '900', '1', '0'])
    expect(net(CALL, lot('-3', '900'), lot('5', '1000'))).toEqual(['2', '1000', '3', '0'])
  })

  test('without entries have none', () => {
    expect(net('BTCUSDT', lot('2', null), lot('-1', null))).toEqual(['1', null, '1', '0'])
  })
})

describe('open positions', () => {
  const open = (symbol: string, held: Lot, added: Lot) => net(symbol, held, added, 'open position')

  test('keep all of their gain open, at the net entry', () => {
    expect(open('BTCUSDT', lot('0.5', '60000'), lot('-0.3', '80000'))).toEqual(['0.2', '30000', '0.3', '0'])
    expect(open(CALL, lot('-3', '900'), lot('1', '1000'))).toEqual(['-2', '850', '1', '0'])
    expect(open('BTCUSD', lot('300', '50000'), lot('-100', '25000'))).toEqual(['200', '100000', '100', '0'])
  })

  test('are realised where the net entry is no price above 0', () => {
    expect(open('BTCUSDT', lot('0.5', '60000'), lot('-0.3', '110000'))).toEqual([
      '0.2',
      '60000',
      '0.3',
      '15000',
    ])
    expect(open('BTCUSDT', lot('2', '40000'), lot('-1', '80000'))).toEqual(['1', '40000', '1', '40000'])
    expect(open('BTCUSD', lot('200', '50000'), lot('-100', '25000'))).toEqual([
      '100',
      '50000',
      '100',
      '-0.002',
    ])
  })

  test('are realised where nothing is left', () => {
    expect(open('BTCUSDT', lot('0.3', '60000'), lot('-0.3', '80000'))).toEqual(['0', '60000', '0.3', '6000'])
  })
})

const size = fc
  .tuple(fc.integer({ min: 1, max: 10 ** 9 }), fc.integer({ min: 0, max: 9 }), fc.boolean())
  .map(([digits, places, isLong]) => new Decimal(10).pow(-places).times(isLong ? digits : -digits))
const price = fc
  .tuple(fc.integer({ min: 1, max: 10 ** 7 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, places]) => new Decimal(10).pow(-places).times(digits))
const lots = fc.record({ size, entry: price })

test('whatever is netted, and how: at any mark it is worth what both are worth apart', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('ETHPERP', 'BTCUSD', 'BTCUSDT-26JUN26'),
      lots,
      lots,
      price,
      fc.constantFrom<EnteredAs>('trade', 'open position'),
      (symbol, held, added, mark, as) => {
        const contract = named(symbol)
        const worth = ({ size: q, entry }: Lot) => {
          if (entry === null) throw new Error('no entry')
          return contract.kind === 'inverse'
            ? q.dividedBy(entry).minus(q.dividedBy(mark)).times(mark)
            : q.times(mark.minus(entry))
        }
        const netted = netPosition(contract, held, added, as)
        const left = netted.size.isZero() ? new Decimal(0) : worth(netted)
        const money = contract.kind === 'inverse' ? netted.realised.times(mark) : netted.realised
        // Money is exact to twelve places at the entry; at another mark an inverse contract is worth as much more.
        const prices = [held.entry, added.entry, ...(netted.entry === null ? [] : [netted.entry])]
        const within = Decimal.max(1, mark.dividedBy(Decimal.min(...prices))).times('1e-11')
        expect(
          left
            .plus(money)
            .minus(worth(held).plus(worth(added)))
            .abs()
            .lt(within),
        ).toBe(true)
        expect(netted.entry?.gt(0)).toBe(true)
        expect(netted.entry?.toFixed().replace('.', '').length).toBeLessThanOrEqual(40)
      },
    ),
    { numRuns: 500 },
  )
})
