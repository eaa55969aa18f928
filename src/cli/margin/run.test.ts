import { expect, test } from 'vitest'
import { caseDocument } from '@/engine/testing/cases'
import type { Input } from './input'
import { runMargin } from './run'

const GOOD = JSON.stringify(caseDocument('01'))
const BAD = GOOD.replace('"size":"-3"', '"size":3')
const FILES: Record<string, string> = { 'good.json': GOOD, 'bad.json': BAD, 'text.json': '{ "format"' }

const read = async (file: string): Promise<Input> => {
  const text = FILES[file]
  return text === undefined ? { ok: false, reason: 'no such file' } : { ok: true, text }
}
const run = (...words: string[]) => runMargin(words, read)

test('one file: its statement, indented by two spaces', async () => {
  const { output, faults, status } = await run('good.json')
  expect({ faults, status }).toEqual({ faults: [], status: 0 })
  expect(output.startsWith('{\n  "format": "margin-statement@1",\n')).toBe(true)
  expect(JSON.parse(output).units.BTC.portfolios.decides).toBe('C')
})

test('several files: a statement a line, in the order given', async () => {
  const { output, status } = await run('good.json', 'good.json')
  const lines = output.split('\n')
  expect(lines).toHaveLength(3)
  expect(lines[0]).toBe(lines[1])
  expect(JSON.parse(lines[0] ?? '').format).toBe('margin-statement@1')
  expect(status).toBe(0)
})

test('a bad document: its faults without the name of the file, and nothing else', async () => {
  expect(await run('bad.json')).toEqual({
    output: '',
    faults: ['positions[0].size: expected a decimal in quotes, got the number 3'],
    status: 2,
  })
})

test('one bad file among several: no statement at all, and the faults of every file with its name', async () => {
  const { output, faults, status } = await run('good.json', 'bad.json', 'lost.json', 'text.json')
  expect({ output, status }).toEqual({ output: '', status: 2 })
  expect(faults[0]).toBe('bad.json: positions[0].size: expected a decimal in quotes, got the number 3')
  expect(faults[1]).toBe('lost.json: cannot be read: no such file')
  expect(faults[2]).toMatch(/^text\.json: not valid JSON: line 1, column \d+/)
})

test('an unreadable file alone is named once', async () => {
  expect((await run('lost.json')).faults).toEqual(['lost.json: cannot be read: no such file'])
})

test('moves: the statement carries them as given, and what settled', async () => {
  const { output, faults } = await run(
    'good.json',
    '--price',
    'BTC=0.20',
    '--days',
    '400',
    '--volatility=*=-0.1',
  )
  expect(faults).toEqual([])
  const statement = JSON.parse(output)
  expect(statement.moves).toEqual({ price: { BTC: '0.20' }, volatility: { '*': '-0.1' }, days: '400' })
  expect(statement.settled).toHaveLength(1)
  expect(Object.keys(statement).slice(-2)).toEqual(['moves', 'settled'])
  expect(JSON.parse((await run('good.json')).output)).not.toHaveProperty('settled')
})

test('moves that do not fit the scenario: a fault each, with the file where there are several', async () => {
  const moves = ['--price', 'DOGE=0.1', '--days', '-1']
  const faults = [
    '--price DOGE: expected a coin of market.underlyings or *, got "DOGE"',
    '--days: expected a decimal of 0 or more, got "-1"',
  ]
  expect(await run('good.json', ...moves)).toEqual({ output: '', faults, status: 2 })
  const several = await run('good.json', 'good.json', ...moves)
  expect(several.faults).toEqual([...faults, ...faults].map((fault) => `good.json: ${fault}`))
})

test('a liquidation begins where the moves have led', async () => {
  const calm = JSON.parse((await run('good.json', '--liquidate')).output)
  expect(Object.keys(calm).at(-1)).toBe('liquidation')
  expect(calm.liquidation).toEqual({ steps: [], outcome: 'none' })

  const moved = JSON.parse((await run('good.json', '--liquidate', '--price', 'BTC=0.5')).output)
  expect(Object.keys(moved).slice(-3)).toEqual(['moves', 'settled', 'liquidation'])
  const { mmRate, base, maintenanceMargin } = moved.account
  const [first] = moved.liquidation.steps
  expect(Object.keys(first)).toEqual(['step', 'symbol', 'size', 'detail', 'before', 'after'])
  expect(first.before).toEqual({ mmRate, base, maintenanceMargin })
})

test('a fault is one line, whatever the words hold, and what is long is cut', async () => {
  const { faults } = await run(
    'no\nfile.json',
    `--price=${'y'.repeat(5000)}=a`,
    '--rate=a\u001b[31m',
    '--odd\n',
  )
  expect(faults).toEqual([
    'unknown option --odd\\n',
    '--rate: expected COIN=NUMBER such as USDT=0.98, got "a\\u001b[31m"',
    `--price ${'y'.repeat(60)}…: expected a decimal, got "a"`,
    'See --help.',
  ])
  expect((await run('no\nfile.json')).faults).toEqual(['no\\nfile.json: cannot be read: no such file'])
  expect((await run('f'.repeat(5000))).faults[0]).toHaveLength(300 + '…: cannot be read: no such file'.length)
})

test('help is printed and says how to call the command', async () => {
  const { output, status } = await run('--help')
  expect(output).toContain('npm run --silent margin -- FILE')
  expect(status).toBe(0)
})

test('a bad command line is refused before anything is read', async () => {
  expect(await run('good.json', '--liquidates')).toEqual({
    output: '',
    faults: ['unknown option --liquidates, did you mean --liquidate?', 'See --help.'],
    status: 2,
  })
})
