import type { Checked } from '@/engine/documents/fault'
import { faultLine } from '@/engine/documents/faultLine'
import type { Scenario } from '@/engine/portfolio/scenario'
import { checkScenario, type RulebookSource, readScenario } from '@/engine/reading/checkScenario'
import { memoize } from '@/engine/util/memoize'

const FILES = import.meta.glob('/public/rulebooks/*.json', { eager: true, import: 'default' })

/** The built-in rulebook documents by id, each time a fresh copy that a test may change. */
export function builtIn(id: string): Json {
  return json(structuredClone(FILES[`/public/rulebooks/${id}.json`]))
}

/** The same for all who only read: as in the page, each is there once, so that it is checked once. */
const keptBuiltIn = memoize((id: string) => frozen(builtIn(id)))

export const RULEBOOKS: RulebookSource = { ids: ['uta-guide', 'uta-observed'], document: keptBuiltIn }

const IDS = Object.keys(FILES)
  .map((path) => path.replace(/^.*\/|\.json$/g, ''))
  .sort()

/** All that are built in: those of other venues behind them. */
export const ALL_RULEBOOKS: RulebookSource = {
  ids: [...RULEBOOKS.ids, ...IDS.filter((id) => !RULEBOOKS.ids.includes(id))],
  document: keptBuiltIn,
}

/** A JSON object that a test changes as it likes. */
export type Json = { [key: string]: unknown }

/** Nothing in it can be changed any more. */
function frozen<Value extends object>(value: Value): Value {
  for (const part of Object.values(value)) if (typeof part === 'object' && part !== null) frozen(part)
  return Object.freeze(value)
}

function json(value: unknown): Json {
  if (typeof value !== 'object' || value === null) throw new Error('no object')
  return Object.fromEntries(Object.entries(value))
}

/** A document in which every rule is kept. */
export const SOUND = {
  format: 'margin-scenario@1',
  name: 'Sound',
  asOf: '2026-03-24T02:28:10Z',
  account: {
    spotHedging: true,
    balances: [
      { coin: 'USDT', wallet: '45391.74' },
      { coin: 'BTC', wallet: '0.5', borrowed: '0.1', collateral: false },
    ],
  },
  market: {
    stablecoins: { USDT: '0.9999', USDC: '1' },
    underlyings: { BTC: { index: '70500.4' } },
    quotes: {
      BTCUSDT: { mark: '70520.1' },
      'BTC-25SEP26-80000-C-USDT': { iv: '0.2775', forward: '71376.1', mark: '2608.56' },
      'BTC-25SEP26-60000.0-P': { mark: '1500' },
    },
  },
  positions: [
    { symbol: 'BTC-25SEP26-80000-C-USDT', size: '-3', entry: '2500' },
    { symbol: 'BTC-25SEP26-60000-P', size: '2' },
  ],
  orders: [{ symbol: 'BTCUSDT', side: 'Buy', size: '1', price: '70000' }],
  hedges: [{ symbol: 'BTCUSDM26', size: '-1000', enabled: false }],
}

/** The sound document with one place changed; undefined takes the key away. */
export function changed(path: readonly (string | number)[], value: unknown): unknown {
  return put(structuredClone(SOUND), path, value)
}

/** A copy of a JSON value with another value at a path; undefined takes the key away. */
export function put(target: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined) return value
  if (Array.isArray(target))
    return target.map((item, index) => (index === step ? put(item, rest, value) : item))
  const copy = typeof target === 'object' && target !== null ? json(target) : {}
  return Object.fromEntries(
    Object.entries({ ...copy, [step]: put(copy[step], rest, value) }).filter(
      ([, kept]) => kept !== undefined,
    ),
  )
}

/** The faults of a checked document, a line each. */
export function lines(checked: Checked<unknown>): readonly string[] {
  return checked.ok ? [] : checked.faults.map(faultLine)
}

export function faultsOf(document: unknown): readonly string[] {
  return lines(checkScenario(document, RULEBOOKS))
}

export function faultsOfText(text: string): readonly string[] {
  return lines(readScenario(text, RULEBOOKS))
}

/** The scenario of a document that must be sound. */
export function sound(document: unknown): Scenario {
  const checked = checkScenario(document, RULEBOOKS)
  if (!checked.ok) throw new Error(lines(checked).join('\n'))
  return checked.value
}
