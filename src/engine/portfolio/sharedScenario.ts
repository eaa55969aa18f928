import { Decimal } from '@/engine/numbers/decimal'
import { sameItems } from '@/engine/util/sameItems'
import type { Scenario } from './scenario'

/**
 * A scenario made of the parts of the one before wherever both say the same: what an edit has left alone is then the
 * same object, and what was made of it can be kept by identity. Both are of the same built-in rulebooks.
 */
export function sharedScenario(before: Scenario | null, now: Scenario): Scenario {
  if (before === null) return now
  const { rulebook: rulesBefore, venue: venueBefore, ...partsBefore } = before
  const { rulebook: rules, venue, ...parts } = now
  const shared = sharedParts(partsBefore, parts)
  const { rulebookId, rulebookOverrides } = before
  const isSameRules = shared.rulebookId === rulebookId && shared.rulebookOverrides === rulebookOverrides
  return isSameRules
    ? { ...shared, rulebook: rulesBefore, venue: venueBefore }
    : { ...shared, rulebook: rules, venue }
}

/**
 * `now` with the parts of `before` that are equal; `before` itself where all are. Of other classes only identity
 * counts.
 */
export function sharedParts<T>(before: unknown, now: T): T
export function sharedParts(before: unknown, now: unknown): unknown {
  if (Object.is(before, now) || !isObject(before) || !isObject(now)) return now
  if (now instanceof Decimal) return before instanceof Decimal && isSameDecimal(before, now) ? before : now
  if (Array.isArray(now)) return Array.isArray(before) ? sharedItems(before, now) : now
  if (now instanceof Map) return before instanceof Map ? sharedEntries(before, now) : now
  return isPlain(before) && isPlain(now) ? sharedFields(before, now) : now
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function isPlain(value: object): value is Readonly<Record<string, unknown>> {
  return Object.getPrototypeOf(value) === Object.prototype
}

/** Digit for digit. */
function isSameDecimal(before: Decimal, now: Decimal): boolean {
  return before.s === now.s && before.e === now.e && sameItems(before.d ?? [], now.d ?? [])
}

function sharedItems(before: readonly unknown[], now: readonly unknown[]): readonly unknown[] {
  const shared = now.map((item, i) => sharedParts(before[i], item))
  return sameItems(before, shared) ? before : shared
}

function sharedEntries(before: ReadonlyMap<unknown, unknown>, now: ReadonlyMap<unknown, unknown>) {
  const keysBefore = before.keys()
  const parts: unknown[] = []
  let isSame = before.size === now.size
  for (const [key, value] of now) {
    const part = sharedParts(before.get(key), value)
    parts.push(part)
    isSame &&= Object.is(before.get(key), part) && Object.is(keysBefore.next().value, key)
  }
  return isSame ? before : new Map([...now.keys()].map((key, i) => [key, parts[i]]))
}

function sharedFields(before: Readonly<Record<string, unknown>>, now: Readonly<Record<string, unknown>>) {
  const keys = Object.keys(now)
  let isSame = sameItems(Object.keys(before), keys)
  const shared: Record<string, unknown> = {}
  for (const key of keys) {
    const part = sharedParts(before[key], now[key])
    shared[key] = part
    isSame &&= Object.is(before[key], part)
  }
  return isSame ? before : shared
}
