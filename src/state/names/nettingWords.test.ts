import { describe, expect, test } from 'vitest'
import type { EnteredAs } from '@/engine/portfolio/netPosition'
import { SAMPLE as sample } from '@/state/testing/sampleMarket'
import { type NewLeg, withLegs } from '@/state/workbook/withLegs'
import { EMPTY_WORKBOOK, type Workbook } from '@/state/workbook/workbook'
import { nettingWords } from './nettingWords'

const CALL = 'BTC-24APR26-80000-C-USDT'
type Row = readonly [symbol: string, size: string, entry: string]

function said(as: EnteredAs, rows: readonly Row[], workbook: Workbook = EMPTY_WORKBOOK): readonly string[] {
  const legs = rows.map(([symbol, size, entry]): NewLeg => ({ table: 'positions', symbol, size, entry }))
  return nettingWords(withLegs(workbook, legs, { as, sample }), sample.asOf)
}

describe('a trade says', () => {
  test('what it realised into the wallet', () => {
    expect(
      said('trade', [
        ['BTCUSDT', '0.5', '60000'],
        ['BTCUSDT', '-0.3', '80000'],
      ]),
    ).toEqual(['Closed 0.3 BTCUSDT perpetual at 80,000: 6,000.00 USDT realised into the wallet.'])
  })

  test('what it lost, and what of it is borrowed', () => {
    const lossy: readonly Row[] = [
      ['BTCUSD', '100', '80000'],
      ['BTCUSD', '-50', '50000'],
    ]
    expect(said('trade', lossy)).toEqual([
      'Closed 50 BTCUSD inverse perpetual at 50,000: a loss of 0.000375 BTC paid from the wallet, 0.000375 BTC of it borrowed.',
    ])
    const balance = { id: 'b', enabled: true, coin: 'BTC', wallet: '1', borrowed: '', collateral: true }
    expect(said('trade', lossy, { ...EMPTY_WORKBOOK, balances: [balance] })).toEqual([
      'Closed 50 BTCUSD inverse perpetual at 50,000: a loss of 0.000375 BTC paid from the wallet.',
    ])
  })

  test('that options move no money', () => {
    expect(
      said('trade', [
        [CALL, '-3', '900'],
        [CALL, '1', '950.5'],
      ]),
    ).toEqual([
      'Closed 1 BTC 24 Apr 80,000 call at 950.5: no money moves, as premiums count as paid already.',
    ])
  })

  test('at which mark it is done where it says no price', () => {
    expect(
      said('trade', [
        ['BTCUSDT', '1', '70000'],
        ['BTCUSDT', '-1', ''],
      ]),
    ).toEqual([
      'Closed 1 BTCUSDT perpetual at 70,241.3: 241.30 USDT realised into the wallet.',
      'BTCUSDT perpetual had no entry: it counts as entered at the mark, 70,241.3.',
    ])
  })

  test('nothing where it adds to a position', () => {
    expect(
      said('trade', [
        ['BTCUSDT', '1', '70000'],
        ['BTCUSDT', '1', '71000'],
      ]),
    ).toEqual([])
  })
})

test('a premium that is paid is told, and no longer counts as paid already', () => {
  const legs = ['-3', '1', '1'].map(
    (size): NewLeg => ({ table: 'positions', symbol: CALL, size, entry: '922.7' }),
  )
  const told = (count: number) =>
    nettingWords(
      withLegs(EMPTY_WORKBOOK, legs.slice(0, count), {
        as: 'trade',
        sample,
        paysPremiums: true,
      }),
      sample.asOf,
    )
  expect(told(1)).toEqual(['Premium of 2,768.10 USDT received into the wallet.'])
  expect(told(2)).toEqual([
    'Closed 1 BTC 24 Apr 80,000 call at 922.7.',
    'Premium of 1,845.40 USDT received into the wallet.',
  ])
  const bought: NewLeg = { table: 'positions', symbol: CALL, size: '1', entry: '' }
  const paid = withLegs(EMPTY_WORKBOOK, [bought], { as: 'trade', sample, paysPremiums: true })
  expect(nettingWords(paid, sample.asOf)).toEqual([
    'Premium of 922.70 USDT paid from the wallet, 922.70 USDT of it borrowed.',
  ])
})

describe('open positions say', () => {
  test('what is entered at which price now', () => {
    expect(
      said('open position', [
        ['BTCUSDT', '-0.5', '60000'],
        ['BTCUSDT', '0.3', '40000'],
      ]),
    ).toEqual(['Netted: BTCUSDT perpetual is now −0.2 at 90,000.'])
  })

  test('what they leave in the wallet where nothing is left', () => {
    expect(
      said('open position', [
        ['BTCUSDT', '0.5', '60000'],
        ['BTCUSDT', '-0.5', '80000'],
      ]),
    ).toEqual(['0.5 BTCUSDT perpetual bought and sold cancel out: 10,000.00 USDT realised into the wallet.'])
  })

  test('whose entry was missing, and where there is no mark for it', () => {
    expect(
      said('open position', [
        [CALL, '-3', ''],
        [CALL, '-3', '900'],
      ]),
    ).toEqual([
      'The position in BTC 24 Apr 80,000 call had no entry: it counts as entered at the mark, 922.7.',
    ])
    expect(
      said('open position', [
        ['BTC-24APR26-80001-C-USDT', '-3', '900'],
        ['BTC-24APR26-80001-C-USDT', '-3', ''],
      ]),
    ).toEqual([
      'BTC 24 Apr 80,001 call had no entry, and there is no mark: the whole position stands without one.',
    ])
    expect(
      said('open position', [
        ['DOGEUSDT', '3', '0.1'],
        ['DOGEUSDT', '3', ''],
      ]),
    ).toEqual(['DOGEUSDT perpetual without an entry is switched off: it has no mark to net it at.'])
  })

  test('of many rows what they pay together, coin by coin', () => {
    const both = (symbol: string, bought: string, sold: string): readonly Row[] => [
      [symbol, '100', bought],
      [symbol, '-100', sold],
    ]
    expect(
      said('open position', [
        ...both('BTCUSDT', '60000', '60001'),
        ...both('ETHUSDT', '2000', '1998'),
        ...both('BTCUSD', '50000', '80000'),
      ]),
    ).toEqual([
      'Parts of 3 positions were closed: 100.00 USDT paid from the wallet, 0.00075 BTC realised into the wallet.',
    ])
  })
})

test('coins that are bought are told apart from premiums', () => {
  const coins: NewLeg = { table: 'balances', coin: 'BTC', wallet: '1' }
  const sold: NewLeg = { table: 'positions', symbol: CALL, size: '-1', entry: '' }
  const added = withLegs(EMPTY_WORKBOOK, [coins, sold], { as: 'trade', sample, paysPremiums: true })
  expect(nettingWords(added, sample.asOf)).toEqual([
    'Premium of 922.70 USDT received into the wallet.',
    expect.stringMatching(
      /^Coins for 70,[\d.,]+ USDT paid from the wallet, 69,[\d.,]+ USDT of it borrowed\.$/,
    ),
  ])
})
