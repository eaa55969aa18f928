import type { Scenario } from '@/engine/portfolio/scenario'
import { notionalOf } from '@/engine/testing/tolerance'

type Json = Readonly<Record<string, unknown>>

/** Where a venue's statement does not agree with the expected one, a line each. Follows venues, "Cases". */
export function venueDisagreements(
  scenario: Scenario,
  expected: unknown,
  actual: unknown,
): readonly string[] {
  const usd = toleranceOf(scenario)
  const perCoin = (coin: string) => 2e-12 + usd / Number(scenario.market.indexes.get(coin) ?? 1)
  const amounts = (numeraire: string) => (scenario.market.indexes.has(numeraire) ? perCoin(numeraire) : usd)
  const [wanted, given] = [record(expected), record(actual)]
  const account = record(wanted.account)
  const pools = Object.entries(record(account.pools))
  const rateTolerance = (pool: Json, tolerance: number) =>
    2e-8 + (tolerance * (1 + Math.min(rate(pool), 1e6))) / Math.max(Math.abs(Number(pool.equity)), 1e-9)
  const largest = Math.max(2e-8, ...pools.map(([key, pool]) => rateTolerance(record(pool), amounts(key))))
  const givenAccount = record(given.account)
  return [
    ...compare(
      '',
      { ...wanted, account: null, units: null },
      { ...given, account: null, units: null },
      () => 0,
    ),
    ...compare('account', { ...account, pools: null }, { ...givenAccount, pools: null }, (key) =>
      key.endsWith('Rate') ? largest : usd,
    ),
    ...keyFaults('account.pools', account.pools, givenAccount.pools),
    ...pools.flatMap(([key, pool]) =>
      compare(`account.pools.${key}`, pool, record(givenAccount.pools)[key], (field) =>
        field.endsWith('Rate') ? rateTolerance(record(pool), amounts(key)) : amounts(key),
      ),
    ),
    ...keyFaults('units', wanted.units, given.units),
    ...Object.entries(record(wanted.units)).flatMap(([key, unit]) => {
      const numeraire = String(record(unit).numeraire)
      return unitFaults(
        `units.${key}`,
        record(unit),
        record(record(given.units)[key]),
        amounts(numeraire),
        usd,
      )
    }),
  ]
}

function unitFaults(path: string, wanted: Json, given: Json, amount: number, usd: number): readonly string[] {
  const other = otherWorst(wanted, given, 'pnl', 'worst', amount)
  const otherHeld = otherWorst(wanted, given, 'positionsPnl', 'worstMaintenance', amount)
  const legs = list(wanted.legs).map((leg, i) => ({
    ...record(leg),
    ...(other === null ? {} : { worstPnl: record(list(given.legs)[i]).worstPnl }),
  }))
  const lenient = {
    ...wanted,
    legs,
    ...(other === null ? {} : { worst: given.worst }),
    ...(otherHeld === null ? {} : { worstMaintenance: given.worstMaintenance }),
  }
  const total = list(given.legs).reduce((sum: number, leg) => sum + Number(record(leg).worstPnl), 0)
  const off = other === null ? 0 : Math.abs(total - other)
  return [
    ...compare(path, lenient, given, (key, at) =>
      at.includes('.usd.') ? usd : FINE.includes(key) && at.includes('[') ? 2e-12 : amount,
    ),
    ...(off > amount * Math.max(1, legs.length)
      ? [`${path}.legs: they add up to ${total}, not to ${other}`]
      : []),
  ]
}

const FINE = ['price', 'weight', 'size']

/**
 * What the legs add up to in the scenario that the statement names as the worst, where it is another one than expected
 * and yet no better than the tolerance allows; null otherwise.
 */
function otherWorst(
  wanted: Json,
  given: Json,
  field: string,
  key: 'worst' | 'worstMaintenance',
  tolerance: number,
): number | null {
  const [expected, named] = [record(wanted[key]), record(given[key])]
  if (wanted[key] === null || given[key] === null) return null
  if (expected.price === named.price && expected.volatility === named.volatility) return null
  const find = (shock: Json) => {
    const same = (one: unknown) =>
      record(one).price === shock.price && record(one).volatility === shock.volatility
    return record(list(wanted.scenarios).find(same))
  }
  const [least, found] = [find(expected), find(named)]
  if (!(Number(found[field]) - Number(least[field]) <= tolerance)) return null
  return Number(found.beforeOffset ?? found[field])
}

type Tolerance = (key: string, path: string) => number

function compare(path: string, wanted: unknown, given: unknown, tolerance: Tolerance): readonly string[] {
  if (Array.isArray(wanted) && Array.isArray(given)) {
    if (wanted.length !== given.length) return [`${path}: ${given.length} rows, not ${wanted.length}`]
    return wanted.flatMap((item, i) => compare(`${path}[${i}]`, item, given[i], tolerance))
  }
  if (isRecord(wanted) && isRecord(given)) {
    const below = Object.keys(wanted).filter((key) => key in given)
    const at = (key: string) => (path === '' ? key : `${path}.${key}`)
    return [
      ...keyFaults(path, wanted, given),
      ...below.flatMap((key) => compare(at(key), wanted[key], given[key], tolerance)),
    ]
  }
  if (wanted === given) return []
  const [a, b] = [decimal(wanted), decimal(given)]
  const key = path.slice(path.lastIndexOf('.') + 1)
  const isNear = a !== null && b !== null && Math.abs(a - b) <= tolerance(key, path)
  return isNear ? [] : [`${path}: ${JSON.stringify(given)}, not ${JSON.stringify(wanted)}`]
}

function keyFaults(path: string, wanted: unknown, given: unknown): readonly string[] {
  const [before, after] = [Object.keys(record(wanted)), Object.keys(record(given))]
  return [
    ...before.filter((key) => !after.includes(key)).map((key) => `${path}: no ${key}`),
    ...after.filter((key) => !before.includes(key)).map((key) => `${path}: ${key} is too much`),
  ]
}

/** Plain notation, no trailing zeros, never -0. */
const PLAIN = /^-?\d+(\.\d*[1-9])?$/

function decimal(value: unknown): number | null {
  return typeof value === 'string' && PLAIN.test(value) && value !== '-0' ? Number(value) : null
}

function rate({ imRate, mmRate }: Json): number {
  return Math.max(Number(imRate), Number(mmRate))
}

function toleranceOf(scenario: Scenario): number {
  const rows = [...scenario.positions, ...scenario.hedges, ...scenario.orders]
  const notional = rows.reduce((sum, row) => sum + notionalOf(scenario, row).toNumber(), 0)
  return 2e-8 + 1e-9 * notional
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function record(value: unknown): Json {
  return isRecord(value) ? value : {}
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
