import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ScenarioDocument } from '@/engine/documents/document'
import { faultLine } from '@/engine/documents/faultLine'
import { Engine } from '@/engine/engine'
import { RULEBOOKS } from '@/engine/reading/testing/documents'
import { LONG_LINK, MOST_LINK } from './limits'
import { decodeLink, encodeLink } from './link'
import type { Shared } from './shared'
import { shareLinkIn } from './shareLinkIn'
import { sharing } from './testing/sharing'
import { LINK_OF_VERSION_1, SHARED_BY_VERSION_1 } from './testing/version1'
import { withUsedMarket } from './usedMarket'

const engine = new Engine(RULEBOOKS)
const CASES = 'src/engine/models/uta/cases'

async function opened(fragment: string): Promise<Shared> {
  const read = await decodeLink(fragment)
  if (!read.ok) throw new Error(read.faults.map(faultLine).join())
  return read.value
}

function statementOf({ document, moves }: Shared) {
  const read = engine.read(JSON.stringify(document))
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  const evaluated = engine.evaluate(read.value, moves)
  if (!evaluated.ok) throw new Error(JSON.stringify(evaluated.faults))
  return evaluated.value.statement
}

const reason = async (fragment: string) => {
  const read = await decodeLink(fragment)
  return read.ok ? 'opened' : read.faults.map(faultLine).join()
}

describe('a link gives the same statement', () => {
  const names = readdirSync(CASES).filter((name) => /^\d.*(?<!expected)\.json$/.test(name))
  test.each(names)('%s', async (name) => {
    const document: ScenarioDocument = JSON.parse(readFileSync(`${CASES}/${name}`, 'utf8'))
    const shared = sharing(document)
    const fragment = await encodeLink({ ...shared, document: withUsedMarket(shared) })
    expect(statementOf(await opened(fragment))).toEqual(statementOf(shared))
  })

  test('a link of version 1, stored when it was made', async () => {
    const shared = await opened(LINK_OF_VERSION_1)
    expect(shared).toEqual(SHARED_BY_VERSION_1)
    const { account, units } = statementOf(shared)
    expect(account.maintenanceMargin).toBe('15260.05097507')
    expect(account.totalEquity).toBe('59967.5670787')
    expect(Object.keys(units)).toEqual(['BTC'])
  })
})

describe('everything that is shared comes back', () => {
  const cell = fc.string({ maxLength: 12 })
  const coin = fc.stringMatching(/^[A-Z0-9]{1,8}$/)
  const filled = fc.string({ minLength: 1, maxLength: 12 })
  const symbol = fc.oneof(fc.constantFrom('BTC-24APR26-80000-C-USDT', 'BTCUSDT', 'ETH-26JUN26'), cell)
  const some = <Fields extends object>(fields: fc.Arbitrary<Fields>) => fc.array(fields, { maxLength: 5 })
  const optional = { requiredKeys: ['symbol', 'size'] as ('symbol' | 'size')[] }
  const position = fc.record({ symbol, size: cell, entry: filled, leverage: filled }, optional)
  const balance = fc.record(
    { coin: cell, wallet: cell, borrowed: filled, collateral: fc.boolean() },
    { requiredKeys: ['coin', 'wallet'] },
  )
  const document: fc.Arbitrary<ScenarioDocument> = fc.record({
    format: fc.constant('margin-scenario@1' as const),
    name: cell,
    asOf: cell,
    account: fc.record({ balances: some(balance) }),
    market: fc.record({
      stablecoins: fc.dictionary(coin, cell),
      underlyings: fc.dictionary(coin, fc.record({ index: cell })),
      quotes: fc.dictionary(
        symbol,
        fc.record({ mark: filled, iv: filled, forward: filled }, { requiredKeys: [] }),
      ),
    }),
    positions: some(position),
    orders: some(
      fc.record(
        {
          symbol,
          side: fc.constantFrom('Buy' as const, 'Sell' as const),
          size: cell,
          price: filled,
          enabled: fc.boolean(),
          reduceOnly: fc.boolean(),
        },
        { requiredKeys: ['symbol', 'side', 'size'] },
      ),
    ),
    hedges: some(fc.record({ symbol, size: cell, enabled: fc.boolean() }, optional)),
  })

  test('whatever its cells hold', async () => {
    await fc.assert(
      fc.asyncProperty(document, document, async (one, other) => {
        const shared = sharing(one, { baseline: other })
        expect(await opened(await encodeLink(shared))).toEqual(shared)
      }),
      { numRuns: 60 },
    )
  })
})

describe('length', () => {
  test('200 legs with their quotes stay under 8,000 characters', async () => {
    const fragment = await encodeLink(sharing(bookOf(200)))
    expect(fragment.length).toBeLessThan(LONG_LINK)
    expect(statementOf(await opened(fragment))).toEqual(statementOf(sharing(bookOf(200))))
  })

  /** Positions as accounts have them: prices of an average to the last digit, in the listed options of two coins. */
  function bookOf(legs: number): ScenarioDocument {
    const { asOf, market }: { asOf: string; market: Required<ScenarioDocument['market']> } = JSON.parse(
      readFileSync('public/market/sample.json', 'utf8'),
    )
    const listed = Object.entries(market.quotes)
    // A step without a common divisor goes everywhere in the list.
    const chosen = Array.from({ length: legs }, (_, leg) => listed[(leg * 37) % listed.length])
    const quotes = Object.fromEntries(chosen.flatMap((entry) => (entry === undefined ? [] : [entry])))
    return {
      format: 'margin-scenario@1',
      name: 'A long book',
      asOf,
      account: { balances: [{ coin: 'USDT', wallet: '4812345.67' }] },
      market: { ...market, quotes },
      positions: Object.entries(quotes).map(([symbol, { mark = '1' }], leg) => ({
        symbol,
        size: `${leg % 3 === 0 ? '' : '-'}${((leg * 7919) % 997) / 100 + 0.01}`.slice(0, 6),
        entry: (Number(mark) * (0.8 + ((leg * 31) % 40) / 100)).toFixed(2).replace(/^0\.00$/, '0.01'),
      })),
    }
  }
})

test.each([
  ['https://margin.example/#s1=abc', '#s1=abc'],
  ['  http://localhost:4871/?x=1#s12=a-b_c.\n', '#s12=a-b_c.'],
  ['Look here: <https://margin.example/#s1=abc> thanks', '#s1=abc>'],
  ['[mine](https://margin.example/#s1=abc)', '#s1=abc)'],
  ['https://margin.example/#results', null],
  ['#s1=abc', null],
  ['BTCUSDT\t1\thttps://margin.example/#s1=abc', null],
  ['Contract,Size,Note\nBTCUSDT,1,https://margin.example/#s1=abc', null],
  ['{"name":"https://margin.example/#s1=abc"}', null],
  ['', null],
])('the link in %j is %j', (text, fragment) => {
  expect(shareLinkIn(text)).toBe(fragment)
})

test('a line of many megabytes is looked through in time', () => {
  expect(shareLinkIn('http://'.repeat(1_000_000))).toBeNull()
  expect(shareLinkIn(`${'#s1='.repeat(1_000_000)} ${'://'.repeat(1_000_000)}#`)).toBeNull()
})

describe('a link that cannot be read says why', () => {
  const DAMAGED = /^it is damaged: a part of it is missing or was changed/

  test('no link, a newer one, one too long', async () => {
    expect(await reason('#results')).toBe('it is no link to a scenario')
    expect(await reason('#s2=abc')).toMatch(/^it was made by a newer version of this page \(2\); reload/)
    expect(await reason(`#s1=${'A'.repeat(MOST_LINK)}`)).toBe(
      'it is too long: at most 32,000 characters, got 32,004',
    )
  })

  test('any letter changed or lost', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(LINK_OF_VERSION_1.length - 5),
        fc.constantFrom('', 'A', '~', '%3D'),
        async (nat, by) => {
          const at = nat + 4
          const damaged = LINK_OF_VERSION_1.slice(0, at) + by + LINK_OF_VERSION_1.slice(at + 1)
          fc.pre(damaged !== LINK_OF_VERSION_1)
          // The last letter holds bits that mean nothing.
          fc.pre(at < LINK_OF_VERSION_1.length - 1)
          expect(await reason(damaged)).toMatch(DAMAGED)
        },
      ),
    )
  })

  test('cut off anywhere, or anything at all', async () => {
    for (const length of [4, 5, 8, 12, 100]) {
      expect(await reason(LINK_OF_VERSION_1.slice(0, length))).toMatch(DAMAGED)
    }
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (letters) => {
        expect(await reason(`#s1=${letters}`)).toMatch(DAMAGED)
      }),
    )
  })

  test('more rows that are switched off than a scenario has room for: they would fill what the browser keeps', async () => {
    const { document } = SHARED_BY_VERSION_1
    const row = { symbol: 'BTCUSDT', size: '1' }
    const positions = Array.from({ length: 2001 }, (_, place) => ({ place, row }))
    const many = (some: typeof positions) =>
      encodeLink(sharing(document, { off: { balances: [], positions: some } }))
    expect(await reason(await many(positions))).toBe(
      'it has 2,001 rows that are switched off: at most 2,000 are opened',
    )
    expect(await reason(await many(positions.slice(1)))).toBe('opened')
  })

  test.each([
    { days: '99999999999999999999' },
    { days: '2900000' },
    { rate: { USDT: '0.00000000000000000001' } },
    { price: { BTC: '-0.99999999999999999999' } },
  ])('moves that no page could show: %j', async (moves) => {
    const link = await encodeLink(sharing(SHARED_BY_VERSION_1.document, { moves }))
    expect(await reason(link)).toMatch(DAMAGED)
  })

  test('a full stop or a bracket behind it does no harm', async () => {
    expect(await reason(`${LINK_OF_VERSION_1}).`)).toBe('opened')
  })

  test.each(['%20', '%0A', '%29.', '%E2%80%9D', '> ', '.%20'])('nor does %j', async (end) => {
    expect(await reason(LINK_OF_VERSION_1 + end)).toBe('opened')
  })

  test.each(['#s0=', '#s00='])('%s is no newer version', async (start) => {
    expect(await reason(LINK_OF_VERSION_1.replace('#s1=', start))).toMatch(DAMAGED)
  })
})
