import { Decimal, ZERO } from '@/engine/numbers/decimal'
import type { Scenario } from '@/engine/portfolio/scenario'
import { type Tolerance, toleranceOf } from './tolerance'

const TEXTS = ['format', 'name', 'asOf', 'rulebook', 'status', 'decides', 'symbol', 'from']
const RATES = ['imRate', 'mmRate']
const COINS = ['delta', 'size', 'hedgedSpot', 'lockedSpot']
const PLAIN = /^-?\d+(\.\d*[1-9])?$/

/** Where a statement does not agree with the expected one, a line each: every field, no key missing or extra. */
export function disagreements(scenario: Scenario, expected: unknown, actual: unknown): readonly string[] {
  const account = compare('', expected, actual, toleranceOf(scenario, null), ['units'])
  const [unitsExpected, unitsActual] = [field(expected, 'units'), field(actual, 'units')]
  const keys = keyFaults('units', unitsExpected, unitsActual, [])
  const units = Object.keys(record(unitsExpected)).flatMap((base) => {
    const tolerance = toleranceOf(scenario, base)
    const unit = field(unitsActual, base)
    return unitDisagreements(`units.${base}`, field(unitsExpected, base), unit, tolerance)
  })
  return [...account, ...keys, ...units]
}

function unitDisagreements(path: string, expected: unknown, actual: unknown, tolerance: Tolerance) {
  const other = otherWorstScenario(expected, actual, tolerance)
  if (other === null) return compare(path, expected, actual, tolerance)
  const legs = list(field(actual, 'legs')).map((leg) => decimal(field(leg, 'worstPnl')) ?? ZERO)
  const total = legs.reduce((sum, pnl) => sum.plus(pnl), ZERO)
  const withoutWorst = {
    ...record(expected),
    worstScenario: field(actual, 'worstScenario'),
    legs: list(field(expected, 'legs')).map((leg, i) => ({
      ...record(leg),
      worstPnl: field(list(field(actual, 'legs'))[i], 'worstPnl'),
    })),
  }
  return [
    ...compare(path, withoutWorst, actual, tolerance),
    ...(total.minus(other).abs().gt(tolerance.money)
      ? [`${path}.legs: their P&L adds up to ${total}, not to ${other}`]
      : []),
  ]
}

/**
 * The P&L of the scenario that the statement names as the worst, where it is another one than expected and yet no
 * better than the tolerance allows; null otherwise.
 */
function otherWorstScenario(expected: unknown, actual: unknown, { money }: Tolerance): Decimal | null {
  const [wanted, named] = [field(expected, 'worstScenario'), field(actual, 'worstScenario')]
  if (wanted === null || named === null || JSON.stringify(wanted) === JSON.stringify(named)) return null
  const pnlOf = (shock: unknown) => {
    const scenario = list(field(expected, 'scenarios')).find(
      (one) => field(one, 'price') === field(shock, 'price') && field(one, 'iv') === field(shock, 'iv'),
    )
    return decimal(field(scenario, 'pnl'))
  }
  const [least, pnl] = [pnlOf(wanted), pnlOf(named)]
  return least && pnl?.minus(least).lte(money) ? pnl : null
}

function compare(
  path: string,
  expected: unknown,
  actual: unknown,
  tolerance: Tolerance,
  except: readonly string[] = [],
): readonly string[] {
  if (Array.isArray(expected) && Array.isArray(actual)) {
    if (expected.length !== actual.length) return [`${path}: ${actual.length} rows, not ${expected.length}`]
    return expected.flatMap((item, i) => compare(`${path}[${i}]`, item, actual[i], tolerance))
  }
  if (!isRecord(expected) || !isRecord(actual)) {
    return isNear(path, expected, actual, tolerance) ? [] : [`${path}: ${actual}, not ${expected}`]
  }
  const keys = Object.keys(expected).filter((key) => !except.includes(key))
  return [
    ...keyFaults(path, expected, actual, except),
    ...keys.flatMap((key) =>
      compare(path === '' ? key : `${path}.${key}`, expected[key], actual[key], tolerance),
    ),
  ]
}

function keyFaults(path: string, expected: unknown, actual: unknown, except: readonly string[]) {
  const [wanted, given] = [Object.keys(record(expected)), Object.keys(record(actual))]
  return [
    ...wanted
      .filter((key) => !given.includes(key) && !except.includes(key))
      .map((key) => `${path}: no ${key}`),
    ...given.filter((key) => !wanted.includes(key)).map((key) => `${path}: ${key} is too much`),
  ]
}

function isNear(path: string, expected: unknown, actual: unknown, { money, coins }: Tolerance): boolean {
  const key = path.slice(path.lastIndexOf('.') + 1)
  const [wanted, given] = [decimal(expected), decimal(actual)]
  if (wanted === null || given === null || TEXTS.includes(key)) return expected === actual
  const off = given.minus(wanted).abs()
  if (RATES.includes(key)) return off.lte(wanted.abs().times('1e-9').plus('2e-8'))
  if (key === 'gamma') return off.lte(wanted.abs().times('1e-9').plus('2e-12'))
  return off.lte(COINS.includes(key) ? coins : money)
}

/** A decimal in the notation of statements: plain, no trailing zeros, never -0. */
function decimal(value: unknown): Decimal | null {
  return typeof value === 'string' && PLAIN.test(value) && value !== '-0' ? new Decimal(value) : null
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function record(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {}
}

function field(value: unknown, key: string): unknown {
  return record(value)[key]
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
