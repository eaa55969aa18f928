import { expect, test } from 'vitest'
import published from '@/engine/models/uta/cases/published/exchange-answer.json' with { type: 'json' }
import answer from '@/engine/models/uta/cases/published/portfolio-margin.json' with { type: 'json' }
import { put } from '@/engine/reading/testing/documents'
import type { Input } from './input'
import { runMargin } from './run'

const FILES: Record<string, unknown> = {
  'answer.json': answer,
  'scenario.json': published,
  'wider.json': put(published, ['rulebookOverrides'], {
    units: { BTC: { contingency: { perpFuturesRiskFactor: '0.0005' } } },
  }),
  'error.json': { retCode: 10002, retMsg: 'invalid request', result: {} },
  'other.json': { format: 'margin-rulebook@1' },
  'words.json': put(answer, ['result', 'assetPnlRange', 0, 'asset', 'assetMM'], 'plenty'),
}
const read = async (file: string): Promise<Input> =>
  file in FILES ? { ok: true, text: JSON.stringify(FILES[file]) } : { ok: false, reason: 'no such file' }
const run = (...words: string[]) => runMargin(words, read)

interface Row {
  readonly what: string
  readonly equal: boolean
  readonly relative?: string
  readonly note?: string
}

test("the exchange's published answer: all equal but the margins, which are not their own parts added up", async () => {
  const { output, faults, status } = await run('--reconcile', 'answer.json', 'scenario.json')
  expect({ faults, status }).toEqual({ faults: [], status: 0 })
  const { units } = JSON.parse(output)
  expect(Object.keys(units)).toEqual(['BTC'])
  expect(units.BTC.explainedBy).toEqual([])
  const rows: readonly Row[] = units.BTC.rows
  const apart = rows.filter(({ equal }) => !equal)
  expect(apart.map(({ what }) => what)).toEqual(['maintenance margin', 'initial margin'])
  for (const { relative, note } of apart) {
    expect(relative).toBe('0.00008785')
    expect(note).toBe('their own parts add up to 1062.44254638, which is 0.009 % off their margin')
  }
  // 33 of the option, of its expiry 33 again, 11 of the perpetual, of hedged spot, and of each of three totals.
  expect(rows.filter(({ what }) => what.includes('P&L at'))).toHaveLength(33 + 33 + 5 * 11)
})

test('a parameter that explains the difference is named with its value, and with what it was', async () => {
  const { output } = await run('--reconcile=answer.json', 'wider.json')
  expect(JSON.parse(output).units.BTC.explainedBy).toEqual([
    { parameter: 'units.BTC.contingency.perpFuturesRiskFactor', value: '0.0003', was: '0.0005' },
  ])
})

test('a statement of our own is an answer, too, and the scenario may be moved first', async () => {
  const moves = ['--price', 'BTC=0.05']
  FILES['statement.json'] = JSON.parse((await run('scenario.json', ...moves)).output)
  const { output } = await run('--reconcile', 'statement.json', 'scenario.json', ...moves)
  const { units, account } = JSON.parse(output)
  const rows: readonly Row[] = [...units.BTC.rows, ...account.rows]
  expect(rows.filter(({ equal }) => !equal)).toEqual([])
})

test('without a scenario it is built from the answer: every P&L of every leg is equal to its last printed digit', async () => {
  const { output, faults, status } = await run('--reconcile', 'answer.json')
  expect(status).toBe(0)
  expect(faults[1]).toMatch(
    /^answer\.json: built from the exchange’s margin answer; missing: wallet balance by coin \(the cash of 45391\.74423708 USD/,
  )
  const { units } = JSON.parse(output)
  const rows: readonly Row[] = units.BTC.rows
  const pnls = rows.filter(({ what }) => what.includes('P&L at'))
  expect(pnls).toHaveLength(33 + 33 + 5 * 11)
  expect(pnls.filter(({ equal }) => !equal)).toEqual([])
  // Hedged spot is printed to 8 decimals, so that its index is known to 5 digits; margins contradict their own parts.
  const apart = rows.filter(({ equal }) => !equal)
  expect(apart.map(({ what }) => what)).toEqual([
    'delta spread contingency',
    'perpetual and futures contingency',
    'contingency',
    'maintenance margin',
    'initial margin',
  ])
  for (const { what, relative } of apart) {
    expect(Math.abs(Number(relative))).toBeLessThan(what.endsWith('margin') ? 1e-4 : 1e-5)
  }
})

test('what is no portfolio-margin answer makes no scenario to hold it against', async () => {
  FILES['own.json'] = JSON.parse((await run('scenario.json')).output)
  expect(await run('--reconcile', 'own.json')).toEqual({
    output: '',
    faults: ['expected a scenario file, got none; only the portfolio-margin answer makes a scenario'],
    status: 2,
  })
  expect((await run('--reconcile', 'lost.json')).faults).toEqual(['lost.json: cannot be read: no such file'])
})

test.each([
  [['error.json', 'scenario.json'], ['error.json: the exchange refused to answer: 10002 invalid request']],
  [
    ['other.json', 'lost.json'],
    [
      'other.json: expected the answer to /v5/asset/portfolio-margin, or a margin-statement@1',
      'lost.json: cannot be read: no such file',
    ],
  ],
  [
    ['words.json', 'scenario.json'],
    ['words.json: result.assetPnlRange[0].asset.assetMM: expected a decimal, got "plenty"'],
  ],
  [
    ['answer.json', 'answer.json', 'scenario.json'],
    ['--reconcile takes one scenario file, got 2', 'See --help.'],
  ],
  [
    ['answer.json', 'scenario.json', '--liquidate'],
    ['--reconcile and --liquidate do not go together', 'See --help.'],
  ],
  [
    ['-', '-'],
    ['standard input can be read only once: - was given twice', 'See --help.'],
  ],
])('--reconcile %j is refused', async (words, faults) => {
  expect(await run('--reconcile', ...words)).toEqual({ output: '', faults, status: 2 })
})
