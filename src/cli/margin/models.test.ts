import { expect, test } from 'vitest'
import { MODEL_IDS } from '@/engine/reading/readForModel'
import { ALL_RULEBOOKS } from '@/engine/reading/testing/documents'
import { VENUE_CASES } from '@/engine/venues/testing/venueCases'
import type { Input } from './input'
import { runMargin } from './run'

/** A case of Deribit under the rulebook of the account's own model, or of Deribit. */
const document = (changes: Readonly<Record<string, unknown>> = {}) => {
  const { document: found } = VENUE_CASES.find(({ name }) => name.startsWith('deribit-07')) ?? {}
  if (typeof found !== 'object' || found === null) throw new Error('no case')
  return { ...found, ...changes }
}

const run = (scenario: unknown, ...words: string[]) =>
  runMargin(['book.json', ...words], async (): Promise<Input> => {
    return { ok: true, text: JSON.stringify(scenario) }
  })

const statementOf = async (scenario: unknown, ...words: string[]) => {
  const { output, faults, status } = await run(scenario, ...words)
  expect({ faults, status }).toEqual({ faults: [], status: 0 })
  return JSON.parse(output)
}

test('the model that is asked makes the statement, by the rulebook that is built in for it', async () => {
  const statement = await statementOf(document(), '--model', 'deribit')
  const { format, model, rulebook, date, units } = statement
  expect({ format, model, rulebook, date }).toEqual({
    format: 'margin-venue-statement@1',
    model: 'deribit',
    rulebook: 'deribit',
    date: '2026-09-23',
  })
  expect(units.BTC.portfolios.decides).toBe('A+C')
})

test('without a model that is asked it is that of the scenario’s rulebook', async () => {
  expect((await statementOf(document())).format).toBe('margin-statement@1')
  expect((await statementOf(document({ rulebook: 'deribit' }))).model).toBe('deribit')
})

test('overrides count for the model of the rulebook that they are over, and for no other', async () => {
  const rulebookOverrides = { maintenanceFactor: '0.5' }
  const own = document({ rulebook: 'deribit', rulebookOverrides })
  expect((await statementOf(own)).units.BTC.factors.maintenance).toBe('0.5')
  expect((await statementOf(own, '--model=uta')).rulebook).toBe('uta-guide')
  const others = document({ rulebookOverrides: { units: { BTC: { imFactor: '1.5' } } } })
  expect((await statementOf(others, '--model', 'deribit')).units.BTC.factors.maintenance).toBe('0.8')
})

test('all models: one statement a line, the account’s own first', async () => {
  const { output, status } = await run(document(), '--model', 'all')
  expect(status).toBe(0)
  const models = output.trimEnd().split('\n')
  expect(models.map((line) => JSON.parse(line).model ?? 'uta')).toEqual(MODEL_IDS)
})

test('faults: of the scenario, and of overrides where they apply', async () => {
  const rulebookOverrides = { units: { SOL: { buckets: '4' } } }
  const wrong = { ...document({ rulebook: 'deribit', rulebookOverrides }), asOf: 'today' }
  const { output, faults, status } = await run(wrong)
  expect({ output, status }).toEqual({ output: '', status: 2 })
  expect(faults.some((line) => line.startsWith('asOf: '))).toBe(true)
  expect(faults).toContain('rulebookOverrides.units.SOL.volatility.up: missing')
  expect((await run(wrong, '--model', 'uta')).faults).toHaveLength(1)
})

test('a rulebook that nobody knows is a fault under every model', async () => {
  const { faults, status } = await run(document({ rulebook: 'okx' }), '--model', 'deribit')
  expect(status).toBe(2)
  expect(faults).toEqual([
    `rulebook: expected one of the rulebooks ${ALL_RULEBOOKS.ids.join(', ')}, got "okx"`,
  ])
})

test('what another venue does not liquidate cannot be asked, by its rulebook either', async () => {
  const { faults, status } = await run(document({ rulebook: 'deribit' }), '--liquidate')
  expect({ faults, status }).toEqual({
    faults: ['--liquidate: the model deribit has no liquidation'],
    status: 2,
  })
})

test('moves come first, and the statement tells them', async () => {
  const moved = await statementOf(document(), '--model', 'deribit', '--price', 'BTC=-0.1', '--days', '40')
  expect(moved.moves).toEqual({ price: { BTC: '-0.1' }, days: '40' })
  expect(moved.units.BTC.price).toBe('63000')
  expect(moved.settled.map(({ symbol }: { symbol: string }) => symbol)).toEqual([
    'BTC-24APR26-75000-C',
    'SOL-24APR26-150-C-USDT',
  ])
  expect(Object.keys(moved.units)).toEqual(['BTC'])
})
