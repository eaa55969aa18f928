import { expect, test } from 'vitest'
import { parseCommand } from './options'

const faultsOf = (...words: string[]) => {
  const parsed = parseCommand(words)
  return parsed.ok ? [] : parsed.faults
}

test('files come in the order given, also behind --', () => {
  expect(parseCommand(['b.json', '-', '--', '--odd.json'])).toEqual({
    ok: true,
    value: { help: false, files: ['b.json', '-', '--odd.json'] },
  })
})

test('help needs no file', () => {
  expect(parseCommand(['-h'])).toEqual({ ok: true, value: { help: true, files: [] } })
})

test.each([
  [[], 'expected a scenario file, got none'],
  [['a.json', '--liquidate'], 'unknown option --liquidate'],
  [['a.json', '--price', 'BTC=-0.12'], 'unknown option --price'],
  [['a.json', '--days=-3'], 'unknown option --days'],
  [['a.json', '-x'], 'unknown option -x'],
  [['--help=much'], '--help takes no value, got "much"'],
  [['-', '-'], 'standard input can be read only once: - was given twice'],
])('%j is refused: %s', (words, fault) => {
  expect(faultsOf(...words)[0]).toBe(fault)
})

test('every unknown option is named', () => {
  expect(faultsOf('--one', '--two')).toEqual(['unknown option --one', 'unknown option --two', 'See --help.'])
})
