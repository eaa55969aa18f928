import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { faultsOfText, SOUND } from '@/engine/reading/testing/documents'
import { pathText } from './path'
import { repeatedKeys } from './repeatedKeys'

const TWICE = 'this key is given twice'
const linesOf = (json: string) => repeatedKeys(json).map(({ path }) => pathText(path))

describe('repeatedKeys', () => {
  test.each([
    ['{"a":1,"a":2}', ['a']],
    ['{"a":1,"a":2,"a":3,"b":1,"b":2}', ['a', 'b']],
    ['{"a":{"b":[0,{"c":1, "c" :2}]},"d":[{"e":1},{"e":1}]}', ['a.b[1].c']],
    ['[[{}],{"x":{"y":1},"x":{"y":1,"y":2}}]', ['[1].x', '[1].x.y']],
    ['{"a\\u0062":1,"ab":2}', ['ab']],
    ['{"a":"{\\"a\\":1,","b":"\\\\","c":"[","a":1}', ['a']],
    ['{"":1,"":2}', ['[""]']],
    ['{"a b":1,"a b":2}', ['["a b"]']],
    ['{"__proto__":1,"__proto__":2}', ['__proto__']],
    ['"a"', []],
    ['{"a":"a","b":["a","a"]}', []],
  ])('%s', (json, paths) => {
    expect(linesOf(json)).toEqual(paths)
  })

  it('finds none in what was written by a program', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat({ max: 2 }), (text, indent) => {
        expect(linesOf(JSON.stringify(JSON.parse(text), null, indent))).toEqual([])
      }),
    )
  })

  it('finds the one that is put in anywhere', () => {
    const keys = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(keys, fc.nat(), fc.jsonValue(), (names, seed, value) => {
        const name = names[seed % names.length] ?? ''
        const entries = [...names, name].map((key) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
        expect(linesOf(`{${entries.join(',')}}`)).toHaveLength(1)
      }),
    )
  })

  it('a hundred thousand levels and keys do no harm', () => {
    expect(linesOf(`${'['.repeat(100_000)}{"a":1,"a":1}${']'.repeat(100_000)}`)).toHaveLength(1)
    expect(linesOf(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`)).toEqual([])
  })
})

test('a key given twice is a fault of a scenario, beside its others', () => {
  const text = JSON.stringify({ ...SOUND, name: 5 }).replace(
    '"BTCUSDT":{"mark":"70520.1"}',
    '"BTCUSDT":{"mark":"1"},"BTCUSDT":{"mark":"70520.1"}',
  )
  expect(faultsOfText(text)).toEqual([
    `market.quotes.BTCUSDT: ${TWICE}`,
    'name: expected a text in quotes, got the number 5',
  ])
})
