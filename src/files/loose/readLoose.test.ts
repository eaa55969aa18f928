import { describe, expect, test } from 'vitest'
import { loops } from '@/engine/testing/loops'
import type { Loose } from './loose'
import { looksStructured, readLoose } from './readLoose'

/** As JSON would have it, to compare. */
function plain(value: Loose): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, its]) => [key, plain(its)]))
  return Array.isArray(value) ? value.map((its: Loose) => plain(its)) : value
}
const read = (text: string) => readLoose(text).values.map(plain)

describe('what programs print', () => {
  test.each([
    ['JSON', '{"a": [1.50, -2e-3, true, null, "x\\u0041\\n"]}', { a: ['1.50', '-2e-3', true, null, 'xA\n'] }],
    [
      'Python',
      "{'a': (1, None, True), 'b': u'x', 'it\\'s': \"it's\"}",
      { a: ['1', null, true], b: 'x', "it's": "it's" },
    ],
    [
      'Python classes',
      "OrderedDict([('a', Decimal('1.5')), ('b', datetime.datetime(2026, 6, 3))])",
      { a: '1.5', b: null },
    ],
    [
      'a console',
      "{\n  a: 'x',\n  $b: undefined,\n  c: Position { d: 5n },\n}",
      { a: 'x', $b: null, c: { d: '5' } },
    ],
    ['digits beyond doubles', '{"a": 115.399533253000000000123}', { a: '115.399533253000000000123' }],
  ])('%s', (_, text, value) => {
    expect(read(text)).toEqual([value])
  })

  test('several, with lines between them that are none', () => {
    expect(read('GET /v5/position/list\n{"a":1}\n{"b":2}, [3]\nstatus 200')).toEqual([
      { a: '1' },
      { b: '2' },
      ['3'],
    ])
  })

  test('whole lines beside them are kept, what stands in one line with them is not', () => {
    const { others } = readLoose('GET /v5\n\nfrom x\nbody = {"a":1}; // sent\n\n[2]\nstatus 200\n')
    expect(others).toEqual(['GET /v5\nfrom x', 'status 200'])
  })

  test('names that objects have of themselves are keys like others', () => {
    const [value] = readLoose('{"__proto__": {"x": 1}, "constructor": 2}').values
    expect(value instanceof Map && [...value.keys()]).toEqual(['__proto__', 'constructor'])
  })
})

describe('where it gives up, what it looks like, where and what to do', () => {
  test.each([
    [
      "{'a': <Position object at 0x7f>}",
      'Python print-out; turn it into JSON with json.dumps (line 1, column 7',
    ],
    ['{ a: [Object], b: 1 }', 'leaves parts out; print it with JSON.stringify'],
    ['{\n a: 1,\n b: 2 3 }', 'JSON.stringify (line 3, column 7'],
    [
      '{"a": [1, 2',
      'cut off or damaged; copy all of it (line 1, column 12: expected a comma or ], got the end)',
    ],
    [`{"a": ${'['.repeat(10_000)}`, 'expected less depth'],
  ])('%s', (text, problem) => {
    expect(readLoose(text).problem).toContain(problem)
  })

  test('what came before is kept', () => {
    expect(readLoose('{"a":1}\n{"b":').values).toHaveLength(1)
  })

  test('in no time, however long', () => {
    const texts = [
      `{"a":"${'x'.repeat(500_000)}`,
      '['.repeat(500_000),
      '{a '.repeat(200_000),
      ' '.repeat(500_000),
    ]
    const read = () => {
      for (const text of texts) {
        readLoose(text)
        looksStructured(text)
      }
    }
    expect(loops(read)).toBeLessThan(100)
  })
})

test.each([
  ['{"a":1}', true],
  ['GET /v5\n[1]', true],
  ["[{'a': 1}]", true],
  ['OrderedDict([(', true],
  ['Symbol\tSize\nBTCUSDT\t(3)', false],
  ['Filled (USDT),Total\n1,2', false],
])('%j holds data: %s', (text, is) => {
  expect(looksStructured(text)).toBe(is)
})
