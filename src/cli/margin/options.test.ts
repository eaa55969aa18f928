import { expect, test } from 'vitest'
import { MODEL_IDS } from '@/engine/reading/readForModel'
import { parseCommand } from './options'

const faultsOf = (...words: string[]) => {
  const parsed = parseCommand(words)
  return parsed.ok ? [] : parsed.faults
}

test('files come in the order given, also behind --', () => {
  expect(parseCommand(['b.json', '-', '--', '--odd.json'])).toEqual({
    ok: true,
    value: {
      help: false,
      files: ['b.json', '-', '--odd.json'],
      model: null,
      moves: null,
      liquidate: false,
      lenient: false,
      import: false,
      capacity: null,
      reconcile: null,
    },
  })
})

test('help needs no file', () => {
  expect(parseCommand(['-h'])).toEqual({
    ok: true,
    value: {
      help: true,
      files: [],
      model: null,
      moves: null,
      liquidate: false,
      lenient: false,
      import: false,
      capacity: null,
      reconcile: null,
    },
  })
})

test.each([
  [[], 'expected a scenario file, got none'],
  [['a.json', '--model', 'deribit', '--model=uta'], '--model was given twice'],
  [['a.json', '--model', 'deribit', '--liquidate'], '--liquidate: the model deribit has no liquidation'],
  [['a.json', '--model', 'deribit', '--reconcile', 'b.json'], '--reconcile and --model do not go together'],
  [['a.json', '--model'], '--model needs a value'],
  [['a.json', '--liquidate=now'], '--liquidate takes no value, got "now"'],
  [['a.json', '--prices', 'BTC=-0.12'], 'unknown option --prices, did you mean --price?'],
  [['a.json', '-price', 'BTC=-0.12'], 'unknown option -price, did you mean --price?'],
  [['a.json', '--liqidate'], 'unknown option --liqidate, did you mean --liquidate?'],
  [
    ['a.json', '--model', 'all', '--liquidate'],
    '--liquidate and --model all do not go together: only uta has a liquidation',
  ],
  [['a.json', '--import', '--reconcile', 'b.json'], '--reconcile and --import do not go together'],
  [[''], 'expected the name of a file, got ""'],
  [['a.json', '--reconcile', ''], 'expected the name of a file, got ""'],
  [['a.json', '--days=later'], '--days: expected a decimal, got "later"'],
  [['a.json', '--days'], '--days needs a value'],
  [['a.json', '--days', '1', '--days', '2'], '--days was given twice'],
  [['a.json', '--price', 'BTC'], '--price: expected COIN=NUMBER such as BTC=-0.12, got "BTC"'],
  [['a.json', '--rate', '=0.98'], '--rate: expected COIN=NUMBER such as USDT=0.98, got "=0.98"'],
  [['a.json', '--price', 'BTC=+5%'], '--price BTC: expected a decimal, got "+5%": write 0.05'],
  [['a.json', '--price', 'BTC=-10%'], '--price BTC: expected a decimal, got "-10%": write -0.1'],
  [['a.json', '--volatility', '*=−7.5 %'], '--volatility *: expected a decimal, got "−7.5 %": write -0.075'],
  [['a.json', '--rate', 'USDT=.98'], '--rate USDT: expected a decimal, got ".98": write 0.98'],
  [['a.json', '--price', 'BTC=$5,000'], '--price BTC: expected a decimal, got "$5,000"'],
  [['a.json', '--price', 'BTC=10%x'], '--price BTC: expected a decimal, got "10%x"'],
  [['a.json', '--volatility', '*='], '--volatility *: expected a decimal, got ""'],
  [['a.json', '--price=BTC=1', '--price', 'BTC=2'], '--price BTC was given twice'],
  [['a.json', '-x'], 'unknown option -x'],
  [['a.json', '--capacity'], '--capacity needs a value'],
  [['a.json', '--capacity', 'BTCUSDT', '--capacity', 'BTC'], '--capacity was given twice'],
  [['a.json', '--capacity', 'BTCUSDT', '--liquidate'], '--capacity and --liquidate do not go together'],
  [['--help=much'], '--help takes no value, got "much"'],
  [['-', '-'], 'standard input can be read only once: - was given twice'],
])('%j is refused: %s', (words, fault) => {
  expect(faultsOf(...words)[0]).toBe(fault)
})

test('moves are kept as they are given', () => {
  const words = ['--price', 'BTC=-0.120', '--price=*=0.1', 'a.json', '--rate', 'USDT=0.98', '--days', '7.5']
  const parsed = parseCommand(words)
  expect(parsed.ok && parsed.value).toEqual({
    help: false,
    model: null,
    files: ['a.json'],
    moves: { price: { BTC: '-0.120', '*': '0.1' }, rate: { USDT: '0.98' }, days: '7.5' },
    liquidate: false,
    lenient: false,
    import: false,
    capacity: null,
    reconcile: null,
  })
})

test('a liquidation is asked for without a value', () => {
  const parsed = parseCommand(['--liquidate', 'a.json'])
  expect(parsed.ok && parsed.value).toMatchObject({ files: ['a.json'], liquidate: true })
})

test('every unknown option is named', () => {
  expect(faultsOf('--one', '--two')).toEqual(['unknown option --one', 'unknown option --two', 'See --help.'])
})

test('a word that begins with - is named once, as it was written', () => {
  expect(faultsOf('a.json', '-0.12')).toEqual(['unknown option -0.12', 'See --help.'])
})

test.each([
  ['--model', 'derive'],
  ['--price', 'BTC=-0.12'],
  ['--volatility', 'BTC=0.5'],
  ['--rate', 'USDT=0.98'],
  ['--days', '1'],
  ['--liquidate'],
  ['--lenient'],
])('%s would say nothing of an import, so that it is refused', (...words) => {
  const fault = `--import and ${words[0]} do not go together`
  expect(faultsOf('a.json', '--import', ...words)).toEqual([fault, 'See --help.'])
})

test('a model that nobody knows: all that are known', () => {
  expect(faultsOf('a.json', '--model', 'okx')[0]).toBe(
    `--model: expected one of ${MODEL_IDS.join(', ')}, got "okx"`,
  )
  expect(MODEL_IDS[0]).toBe('uta')
})
