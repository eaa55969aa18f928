import { describe, expect, test } from 'vitest'
import { runMargin } from './run'

const BUILDER = {
  format: 'margin-scenario@1',
  name: 'Short three days, long two days',
  asOf: '2025-06-10T08:00:00Z',
  account: { balances: [{ coin: 'USDT', wallet: '50000' }] },
  market: {
    stablecoins: { USDT: '1' },
    underlyings: { BTC: { index: '108000' } },
    quotes: {
      'BTC-13JUN25-108000-C-USDT': { iv: '0.4' },
      'BTC-12JUN25-112000-C-USDT': { iv: '0.4' },
    },
  },
  positions: [
    { symbol: 'BTC-13JUN25-108000-C-USDT', size: '-1' },
    { symbol: 'BTC-12JUN25-112000-C-USDT', size: '1' },
  ],
}

/** A call quoted below what it is worth at once, seen with real books. */
const TOO_CHEAP = {
  ...BUILDER,
  name: 'A deep call quoted below its intrinsic value',
  asOf: '2022-07-16T00:00:00Z',
  market: {
    stablecoins: { USDT: '1' },
    underlyings: { SPX: { index: '4127.83' } },
    quotes: { 'SPX-25NOV22-2600-C-USDT': { mark: '1529.75', forward: '4149.67' } },
  },
  positions: [{ symbol: 'SPX-25NOV22-2600-C-USDT', size: '1' }],
}

/** A calendar of four legs after its first expiry: the legs of 31 December are gone. */
const CALENDAR = {
  ...BUILDER,
  name: 'Calendar of four legs',
  asOf: '2022-01-01T14:00:00Z',
  market: {
    stablecoins: { USDT: '1' },
    underlyings: { NDX: { index: '16400' } },
    quotes: Object.fromEntries(
      ['31DEC21-17200-P', '31DEC21-17200-C', '3JAN22-17175-P', '3JAN22-17225-C'].map((option) => [
        `NDX-${option}-USDT`,
        { iv: '0.2', forward: '16400' },
      ]),
    ),
  },
  positions: [
    { symbol: 'NDX-31DEC21-17200-P-USDT', size: '-20' },
    { symbol: 'NDX-31DEC21-17200-C-USDT', size: '-20' },
    { symbol: 'NDX-3JAN22-17175-P-USDT', size: '20' },
    { symbol: 'NDX-3JAN22-17225-C-USDT', size: '20' },
  ],
}

const LATER = { ...BUILDER, asOf: '2025-06-12T08:00:00Z' }

const run = (documents: readonly object[], ...words: string[]) =>
  runMargin([...words, ...documents.map((_, i) => `${i}.json`)], async (file) => ({
    ok: true,
    text: JSON.stringify(documents[Number.parseInt(file, 10)]),
  }))

describe('--lenient', () => {
  test('expired legs are left out by name, the rest is as if they had never been', async () => {
    for (const [document, kept, gone] of [
      [LATER, [0], ['BTC-12JUN25-112000-C-USDT is left out: expired at 2025-06-12T08:00:00Z']],
      [
        CALENDAR,
        [2, 3],
        [
          'NDX-31DEC21-17200-P-USDT is left out: expired at 2021-12-31T08:00:00Z',
          'NDX-31DEC21-17200-C-USDT is left out: expired at 2021-12-31T08:00:00Z',
        ],
      ],
    ] as const) {
      const { output, faults, status } = await run([document], '--lenient')
      expect(status).toBe(0)
      expect(faults.map((line) => line.replace(/^positions\[\d\]\.symbol: /, ''))).toEqual(gone)
      const rest = { ...document, positions: document.positions.filter((_, i) => kept.some((k) => k === i)) }
      expect(output).toBe((await run([rest])).output)
    }
  })

  test('a mark that no volatility makes leaves its row out, and an empty statement is one', async () => {
    const { output, faults, status } = await run([TOO_CHEAP], '--lenient')
    expect({ faults, status }).toEqual({
      faults: [
        'positions[0]: SPX-25NOV22-2600-C-USDT is left out: expected a mark above the intrinsic value of 1549.67, or an iv, got "1529.75"',
      ],
      status: 0,
    })
    expect(JSON.parse(output)).toMatchObject({
      format: 'margin-statement@1',
      units: {},
      account: { maintenanceMargin: '0', totalEquity: '50000' },
    })
  })

  test('an option that is not quoted takes the volatility between those that are', async () => {
    const symbol = 'BTC-13JUN25-110000-C-USDT'
    const document = { ...BUILDER, positions: [...BUILDER.positions, { symbol, size: '2' }] }
    const { output, faults, status } = await run([document], '--lenient')
    expect({ faults, status }).toEqual({
      faults: [`market.quotes.${symbol}: iv 0.4, interpolated between listed strikes and expiries`],
      status: 0,
    })
    const quotes = { ...BUILDER.market.quotes, [symbol]: { iv: '0.4' } }
    const quoted = { ...document, market: { ...BUILDER.market, quotes } }
    expect(output).toBe((await run([quoted])).output)
  })

  test('moves and liquidation are those of what is left; of several files each line has its name', async () => {
    const { output, faults, status } = await run(
      [LATER, BUILDER],
      '--lenient',
      '--price',
      'BTC=0.1',
      '--liquidate',
    )
    expect(status).toBe(0)
    expect(faults).toEqual([
      '0.json: positions[1].symbol: BTC-12JUN25-112000-C-USDT is left out: expired at 2025-06-12T08:00:00Z',
    ])
    const [first] = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(first).toMatchObject({ moves: { price: { BTC: '0.1' } }, liquidation: {} })
  })

  test('what concerns the account as a whole is refused all the same', async () => {
    expect(await run([{ ...BUILDER, asOf: 'now' }], '--lenient')).toMatchObject({
      output: '',
      faults: [expect.stringMatching(/^asOf: /)],
      status: 2,
    })
  })
})

test('without it a file is refused as ever', async () => {
  for (const document of [LATER, TOO_CHEAP, CALENDAR]) {
    expect(await run([document])).toMatchObject({ output: '', status: 2 })
  }
})
