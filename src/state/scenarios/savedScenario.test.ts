import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readScenario, scenarioToText } from './savedScenario'

const WORK = {
  workbook: {
    name: 'Short strangle',
    rulebook: 'uta-guide',
    rulebookOverrides: { units: { BTC: { imFactor: '1.3' } } },
    spotHedging: true,
    marketSource: {
      kind: 'file',
      asOf: '2026-03-24T02:28:10Z',
      market: {
        stablecoins: { USDT: '1' },
        underlyings: { BTC: { index: '70000' } },
        quotes: { BTCUSDT: { mark: '70010' } },
      },
    },
    marketEdits: { 'underlyings.BTC.index': '71000' },
    balances: [{ id: 'a', enabled: true, coin: 'USDT', wallet: '1000', borrowed: '', collateral: true }],
    positions: [{ id: 'b', enabled: true, symbol: 'BTCUSDT', size: '1', entry: '', leverage: '' }],
    orders: [
      {
        id: 'c',
        enabled: false,
        symbol: 'BTCUSDT',
        side: 'Buy',
        size: '1',
        price: '',
        reduceOnly: false,
      },
    ],
    hedges: [{ id: 'd', enabled: true, symbol: 'BTCUSDT', size: '1' }],
  },
  baseline: {
    format: 'margin-scenario@1',
    name: 'Base',
    asOf: '2026-03-24T02:28:10Z',
    account: { balances: [{ coin: 'USDT', wallet: '1000' }] },
    market: { stablecoins: { USDT: '1' }, underlyings: { BTC: { index: '70000' } } },
  },
  created: 1,
  changed: 2,
}
const TEXT = JSON.stringify({ state: WORK, version: 2 })

function workIn(text: string) {
  const reading = readScenario(text)
  return 'scenario' in reading ? reading.scenario : null
}

function expectSameAgain(text: string): void {
  const read = workIn(text)
  if (read !== null) expect(workIn(scenarioToText(read))).toStrictEqual(read)
}

/** Where a value of the saved work begins and ends in its text. */
const VALUES = [...TEXT.matchAll(/"(?:[^"\\]|\\.)*":?|\b(?:true|false|null|\d+)\b/g)]
  .filter(({ 0: token }) => !token.endsWith(':'))
  .map(({ index, 0: token }) => [index, index + token.length] as const)
const damage = fc.oneof(
  fc.constantFrom('-0', '1e999', '-1e999', '0.1e-400', '{"__proto__":-0}', '"\\ud800"', '[[-0]]'),
  fc.json(),
)

describe('saved work', () => {
  it('is damaged where a key is given twice', () => {
    expect(readScenario(TEXT).kind).toBe('whole')
    expect(readScenario(TEXT.replace('"coin":"USDT"', '"coin":"BTC","coin":"USDT"')).kind).toBe('damaged')
  })

  it('read with a baseline of -0 is read the same again', () => {
    expectSameAgain(TEXT.replace('"wallet":"1000"}]},"market"', '"wallet":-0}]},"market"'))
  })

  it('damaged anywhere is read the same once it was saved again', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), damage), { minLength: 1, maxLength: 4 }), (damages) => {
        const places = damages.map(([seed, text]) => ({ place: seed % VALUES.length, text }))
        const text = places
          .sort((one, other) => other.place - one.place)
          .reduce((damaged, { place, text: other }) => {
            const [start, end] = VALUES[place] ?? [0, 0]
            return damaged.slice(0, start) + other + damaged.slice(end)
          }, TEXT)
        expectSameAgain(text)
      }),
      { numRuns: 500 },
    )
  })

  it('with any character lost or doubled: the same', () => {
    fc.assert(
      fc.property(fc.nat({ max: TEXT.length - 1 }), fc.boolean(), (at, doubled) => {
        expectSameAgain(TEXT.slice(0, at) + (doubled ? TEXT[at] : '') + TEXT.slice(doubled ? at : at + 1))
      }),
      { numRuns: 500 },
    )
  })
})
