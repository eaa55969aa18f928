import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LIQUIDATION } from '@/engine/models/uta/parameters'
import type { Scenario } from '@/engine/portfolio/scenario'
import { checkScenario, readScenario } from '@/engine/reading/checkScenario'
import { changed, lines, RULEBOOKS, SOUND, sound } from '@/engine/reading/testing/documents'
import { formatDocument } from './formatDocument'
import { scenarioDocument } from './writeScenario'

/** What of a scenario a statement can depend on: all but paths, which quotes in another spelling change. */
function essence({ rulebook, market, ...rest }: Scenario): unknown {
  const quotes = [...market.quotes].map(([key, { path: _path, contract: _contract, ...quote }]) => [
    key,
    quote,
  ])
  return JSON.parse(
    JSON.stringify({
      ...rest,
      rulebook: [rulebook.id, rulebook.unit('BTC'), rulebook.of(LIQUIDATION)],
      market: { indexes: [...market.indexes], stablecoins: [...market.stablecoins], quotes },
    }),
  )
}

function writtenAndRead(scenario: Scenario): Scenario {
  const checked = readScenario(formatDocument(scenarioDocument(scenario)), RULEBOOKS)
  if (!checked.ok) throw new Error(lines(checked).join('\n'))
  return checked.value
}

describe('scenarioDocument', () => {
  it('leaves out what has its default', () => {
    expect(scenarioDocument(sound(SOUND))).toEqual({
      ...SOUND,
      rulebook: 'uta-guide',
      market: {
        ...SOUND.market,
        quotes: {
          BTCUSDT: { mark: '70520.1' },
          'BTC-25SEP26-80000-C-USDT': { iv: '0.2775', forward: '71376.1', mark: '2608.56' },
          'BTC-25SEP26-60000-P': { mark: '1500' },
        },
      },
    })
  })

  it('keeps the rulebook with its overrides', () => {
    const overrides = { units: { BTC: { stress: { priceRange: '0.15' } } } }
    const document = { ...SOUND, rulebook: 'uta-observed', rulebookOverrides: overrides }
    expect(scenarioDocument(sound(document))).toMatchObject({
      rulebook: 'uta-observed',
      rulebookOverrides: overrides,
    })
  })

  it('written and read again is the same', () => {
    const decimals = fc
      .tuple(fc.bigInt({ min: 1n, max: 10n ** 20n }), fc.integer({ min: 0, max: 19 }))
      .map(([digits, places]) =>
        String(digits)
          .padStart(places + 1, '0')
          .replace(new RegExp(`(\\d{${places}})$`), '.$1'),
      )
      .map((text) => text.replace(/\.$/, ''))
    const rows = fc.record(
      {
        symbol: fc.constantFrom(
          'BTCUSDT',
          'BTCPERP',
          'BTCUSD',
          'BTCUSDZ26',
          'BTC-7AUG26',
          'BTC-25SEP26-60000.0-P',
        ),
        side: fc.constantFrom('Buy', 'Sell'),
        size: decimals,
        price: decimals,
        enabled: fc.boolean(),
        reduceOnly: fc.boolean(),
      },
      { requiredKeys: ['symbol', 'side', 'size'] },
    )
    const balances = fc.record(
      { coin: fc.constant('BTC'), wallet: decimals, borrowed: decimals, collateral: fc.boolean() },
      { requiredKeys: ['coin', 'wallet'] },
    )
    fc.assert(
      fc.property(fc.array(rows), balances, fc.boolean(), (orders, balance, spotHedging) => {
        const hedges = orders.map(({ symbol, side, size }) => ({
          symbol,
          size: side === 'Buy' ? size : `-${size}`,
        }))
        const document = { ...SOUND, account: { spotHedging, balances: [balance] }, orders, hedges }
        const scenario = sound(document)
        expect(essence(writtenAndRead(scenario))).toEqual(essence(scenario))
      }),
    )
  })
})

describe('formatDocument', () => {
  it('orders the keys as the format does, whatever their order', () => {
    const text = formatDocument(scenarioDocument(sound(SOUND)))
    const turned = JSON.parse(text, (_key, value: unknown) => {
      const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
      return isObject ? Object.fromEntries(Object.entries(value).reverse()) : value
    })
    const again = checkScenario(turned, RULEBOOKS)
    expect(again.ok).toBe(true)
    const keys = [...formatDocument(turned).matchAll(/^ {2}"(\w+)"/gm)].map(([, key]) => key)
    expect(keys).toEqual([
      'format',
      'name',
      'asOf',
      'rulebook',
      'account',
      'market',
      'positions',
      'orders',
      'hedges',
    ])
    expect(formatDocument(turned)).toContain('"symbol": "BTCUSDT",\n      "side": "Buy",\n      "size": "1"')
    expect(text).toContain(
      '"coin": "BTC",\n        "wallet": "0.5",\n        "borrowed": "0.1",\n        "collateral": false',
    )
    expect(text).toContain('"mark": "2608.56",\n        "iv": "0.2775",\n        "forward": "71376.1"')
    expect(text.endsWith('}\n')).toBe(true)
  })

  it('leaves out what the document leaves out', () => {
    const { format, name, asOf } = SOUND
    const market = { stablecoins: {}, underlyings: {} }
    const text = formatDocument({
      format: 'margin-scenario@1',
      name,
      asOf,
      account: { balances: [] },
      market,
    })
    expect(JSON.parse(text)).toEqual({ format, name, asOf, account: { balances: [] }, market })
  })

  it('gives plain decimals', () => {
    const tiny = sound(changed(['positions', 0, 'size'], '0.00000000000000000001'))
    expect(formatDocument(scenarioDocument(tiny))).toContain('"size": "0.00000000000000000001"')
  })
})
