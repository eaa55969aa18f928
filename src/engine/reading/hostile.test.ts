import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { checkRulebook } from './checkRulebook'
import { checkScenario, readScenario } from './checkScenario'
import { builtIn, changed, faultsOf, faultsOfText, put, RULEBOOKS, SOUND } from './testing/documents'

const GUIDE = builtIn('uta-guide')

describe('keys of the prototype', () => {
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is an unknown key', (key) => {
    const withKey = (text: string): string => text.replace('{', `{${JSON.stringify(key)}:{"polluted":"1"},`)
    expect(faultsOfText(withKey(JSON.stringify(SOUND)))).toEqual([`${key}: unknown key`])
    const overrides: unknown = JSON.parse(`{"units":{"BTC":{"stress":{"${key}":{"polluted":"1"}}}}}`)
    expect(faultsOf({ ...SOUND, rulebookOverrides: overrides })).toEqual([
      `rulebookOverrides.units.BTC.stress.${key}: unknown key`,
    ])
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  it('are no coins and no symbols', () => {
    const market: unknown = JSON.parse(
      '{"stablecoins":{"__proto__":"1","USDT":"1","USDC":"1"},"underlyings":{"BTC":{"index":"70500"},"__proto__":{}},"quotes":{"__proto__":{"mark":"1"}}}',
    )
    const faults = faultsOf({ ...SOUND, market, positions: [] })
    expect(faults.slice(0, 3)).toEqual([
      'market.stablecoins.__proto__: expected a coin in capital letters and digits, got "__proto__"',
      'market.underlyings.__proto__: expected a coin in capital letters and digits, got "__proto__"',
      'market.underlyings.__proto__.index: expected a decimal, got nothing',
    ])
    expect(faults.at(3)).toMatch(/^market\.quotes\.__proto__: expected a symbol such as .*, got "__proto__"$/)
  })

  it('do not stand in for what is missing', () => {
    const bare: unknown = Object.create({ format: 'margin-scenario@1', name: 'inherited' })
    expect(faultsOf(bare)).toContain('name: expected a text in quotes, got nothing')
  })
})

describe('size and depth', () => {
  it('a text of more than 1 MB is refused unread', () => {
    const long = (bytes: number): string => `"${'x'.repeat(bytes - 2)}"`
    expect(faultsOfText(long(1_048_577))).toEqual(['expected at most 1 MB (1,048,576 bytes), got 1,048,577'])
    expect(faultsOfText(long(1_048_576))).toEqual([`expected an object, got "${'x'.repeat(60)}…"`])
  })

  it('bytes are counted, not characters', () => {
    expect(faultsOfText(`"${'é'.repeat(600_000)}"`)).toEqual([
      'expected at most 1 MB (1,048,576 bytes), got 1,200,002',
    ])
    expect(faultsOfText(`"${'€'.repeat(400_000)}"`)[0]).toContain('got 1,200,002')
    expect(faultsOfText(`"${'😀'.repeat(300_000)}"`)[0]).toContain('got 1,200,002')
  })

  it('a hundred thousand brackets do no harm', () => {
    const depth = 100_000
    const nested = `${'['.repeat(depth)}${']'.repeat(depth)}`
    expect(faultsOfText(nested)).toHaveLength(1)
    expect(faultsOfText('['.repeat(depth))[0]).toContain(`line 1, column ${depth + 1}`)
    const objects = `${'{"units":'.repeat(50_000)}1${'}'.repeat(50_000)}`
    const document = JSON.stringify({ ...SOUND, rulebookOverrides: 0 }).replace(':0}', `:${objects}}`)
    expect(faultsOfText(document)).toEqual([
      'rulebookOverrides.units.units: expected a coin in capital letters and digits, or "default"',
    ])
  })

  it('a hundred thousand faults are reported all the same', () => {
    const keys = Object.fromEntries(Array.from({ length: 130_000 }, (_, index) => [`k${index}`, 1]))
    expect(faultsOf({ ...SOUND, rulebookOverrides: keys })).toHaveLength(130_000)
  })

  it('long texts and keys are cut in messages', () => {
    const [fault = ''] = faultsOf({ ...SOUND, ['k'.repeat(10_000)]: 1 })
    expect(fault).toBe(`${'k'.repeat(100)}…: unknown key`)
    expect(faultsOf(changed(['name'], ['x'.repeat(10_000)]))[0]).toBe(
      'name: expected a text in quotes, got a list',
    )
  })
})

describe('values that JSON does not have', () => {
  test.each([
    [1n, 'a bigint'],
    [Symbol('s'), 'a symbol'],
    [() => '1', 'a function'],
    [Number.POSITIVE_INFINITY, 'the number Infinity'],
    [new Date(0), 'an object'],
  ])('%s', (value, words) => {
    expect(faultsOf({ ...SOUND, name: value })).toEqual([`name: expected a text in quotes, got ${words}`])
  })

  it('do not stand in a fault, which workers send', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)
    for (const name of [1n, Symbol('s'), () => '1', deep, { key: deep }]) {
      const checked = checkScenario({ ...SOUND, name }, RULEBOOKS)
      expect(structuredClone(checked)).toEqual(checked)
    }
  })
})

describe('any JSON value', () => {
  it('is a scenario or has faults', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const checked = checkScenario(value, RULEBOOKS)
        expect(checked.ok || checked.faults.length > 0).toBe(true)
      }),
    )
  })

  it('anywhere in a scenario: the same', () => {
    const places = pathsOf(SOUND)
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), (path, value) => {
        const checked = checkScenario(changed(path, value), RULEBOOKS)
        expect(checked.ok || checked.faults.length > 0).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('anywhere in a rulebook, or as overrides: the same', () => {
    const places = pathsOf(GUIDE)
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), (path, value) => {
        const alone = checkRulebook(put(GUIDE, path, value))
        expect(alone.ok || alone.faults.length > 0).toBe(true)
        const over = checkRulebook(GUIDE, put({}, path, value))
        expect(over.ok || over.faults.every((fault) => fault.path[0] === 'rulebookOverrides')).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('any text is a scenario or has faults', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const checked = readScenario(text, RULEBOOKS)
        expect(checked.ok || checked.faults.length > 0).toBe(true)
      }),
    )
  })
})

/** The path of every value in a document. */
function pathsOf(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [[...path]]
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  const inside = steps.flatMap((step) => pathsOf(Reflect.get(value, step), [...path, step]))
  return [[...path], ...inside]
}
