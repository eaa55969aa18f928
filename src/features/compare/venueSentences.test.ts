import { describe, expect, test } from 'vitest'
import { Engine } from '@/engine/engine'
import { ALL_RULEBOOKS } from '@/engine/reading/testing/documents'
import { WHOLE } from '@/engine/sweep/sweep'
import { VENUE_CASES } from '@/engine/venues/testing/venueCases'
import { leftOutNotes, readAsNotes, saidNote } from '@/words/venueNotes'
import { amountOf } from '@/words/venueReason'
import { venueSentence } from '@/words/venueSentence'
import { venueRows } from './venueRow'
import { venueFinding, venueSentences } from './venueSentences'

const engine = new Engine(ALL_RULEBOOKS)

/** A case as the view sees it: the own statement, the venues' ones and the rows of both. */
function viewOf(name: string) {
  const { document } = VENUE_CASES.find((one) => one.name.startsWith(name)) ?? {}
  const own = engine.evaluate(document)
  const sweep = engine.sweep('venues', document, null, null, WHOLE)
  if (!own.ok || !sweep.ok) throw new Error('faulty')
  const statements = [...sweep.value].flatMap(({ part }) => (part ? [part.statement] : []))
  const rows = venueRows(own.value.statement, 'Public guide', statements)
  const sentences = venueSentences(rows, own.value.statement)
  return { own: own.value.statement, statements, rows, sentences }
}

const of = <Item extends { readonly model: string }>(items: readonly Item[], model: string): Item => {
  const found = items.find((item) => item.model === model)
  if (found === undefined) throw new Error(`no ${model}`)
  return found
}

test('a tail scenario is told with the share of its loss that counts and where the own shocks end', () => {
  const { sentences } = viewOf('paradex-02')
  expect(sentences.find((sentence) => sentence.startsWith('Paradex'))).toMatch(
    /with BTC up 500\s%, volatility up 40\s%, it would lose [\d,.]+ USD, of which 2\.4\s% counts: [\d,.]+ USD\. Here the shocks of price end at \d+\s%\./,
  )
})

test('another component than the stress is named as the reason where it is the largest', () => {
  const { statements, own } = viewOf('paradex-01')
  const { units, ...paradex } = of(statements, 'paradex')
  const { BTC } = units
  if (BTC === undefined) throw new Error('no BTC')
  const components = { ...BTC.components, scan: { initial: '100', maintenance: '70' } }
  const rows = venueRows(own, 'Public guide', [{ ...paradex, units: { BTC: { ...BTC, components } } }])
  expect(venueSentences(rows, own)[0]).toContain('the minimum for delta of BTC alone asks 1,400.00 USD')
})

test('venues that need equally little are named together', () => {
  const { rows } = viewOf('deribit-07')
  const free = rows.map((row) =>
    row.statement === null
      ? row
      : { ...row, isAtLeast: false, initialMargin: { ...row.initialMargin, value: '0' } },
  )
  const sorted = free.toSorted(
    (one, other) => Number(one.statement === null) - Number(other.statement === null),
  )
  const names = sorted.slice(0, -1).map(({ name }) => name)
  expect(names).toHaveLength(3)
  expect(venueFinding(sorted)).toMatch(
    new RegExp(`^${names[0]}, ${names[1]} and ${names[2]} need the least for the whole book: 100\\s% less`),
  )
})

test('of several units the one that needs most is named with its part, and the loss is its own', () => {
  const { statements, sentences } = viewOf('deribit-03')
  const { units } = of(statements, 'deribit')
  expect(Object.keys(units).length).toBeGreaterThan(1)
  expect(sentences.find((sentence) => sentence.startsWith('Deribit'))).toMatch(
    /of initial margin: the largest part is for BTC( USDC)?, [\d,.]+ USD: with BTC [^,]+, volatility \w+, it would lose /,
  )
})

test('a venue that takes the whole book needs no margin for it; one that takes nothing says so', () => {
  const { statements, own } = viewOf('deribit-07')
  const deribit = of(statements, 'deribit')
  const needless = { ...deribit.account, initialMargin: '0', maintenanceMargin: '0' }
  const told = (changes: Partial<typeof deribit>) => {
    const statement = { ...deribit, account: needless, ...changes }
    return [
      ...venueSentences(venueRows(own, 'Public guide', [statement]), own),
      venueSentence(statement),
      venueRows(own, 'Public guide', [statement]).find(({ key }) => key === 'deribit')?.worst,
    ]
  }
  const zero = { initialMargin: '0', maintenanceMargin: '0' }
  const units = Object.fromEntries(
    Object.entries(deribit.units).map(([key, unit]) => [key, { ...unit, usd: zero }]),
  )
  const left = [{ symbol: 'SOLUSDT', from: 'position', reason: 'noParameters' }] as const
  const whole = 'Deribit needs no margin for this book.'
  expect(told({ units, leftOut: [] })).toEqual([whole, whole, 'No scenario loses'])
  const part = 'Deribit needs no margin for what it takes of the book.'
  expect(told({ units, leftOut: left })).toEqual([part, part, 'No scenario loses'])
  const none = 'Deribit takes nothing of the book, so nothing of it can be margined there.'
  expect(told({ units: {}, leftOut: left })).toEqual([none, none, 'Takes nothing of the book'])
})

test('orders that decide are told', () => {
  const { sentences } = viewOf('deribit-07')
  expect(sentences.find((sentence) => sentence.startsWith('Deribit'))).toContain(
    'Its margin is that with orders that add long delta filled.',
  )
})

describe('what a venue does not take', () => {
  const { statements, rows } = viewOf('paradex-06')
  test('is listed with the reason', () => {
    expect(leftOutNotes(of(statements, 'paradex')).map(saidNote)).toEqual([
      'BTCUSD inverse perpetual: inverse contracts are not margined there',
      'BTCUSDT 26 Jun future: it has no dated futures',
      'SOLUSDT perpetual: it publishes no parameters of the coin',
      'BTCUSD 25 Sep inverse future (hedge): inverse contracts are not margined there',
      'BTCUSD 26 Jun inverse future (order): inverse contracts are not margined there',
      'BTC (balance): coins are no collateral there',
    ])
    expect(readAsNotes(of(statements, 'paradex')).map(saidNote)).toContain(
      'SOL (balance) counts as a debt in dollars, at the index price',
    )
  })

  test('makes its margin “at least”, and it is never the one that needs the least', () => {
    const paradex = rows.find(({ key }) => key === 'paradex')
    expect(paradex?.isAtLeast).toBe(true)
    expect(venueFinding(rows)).not.toContain('Paradex needs the least')
  })
})

test('rows stand in the order of the initial margin', () => {
  const margins = viewOf('deribit-07').rows.map(({ initialMargin }) => Number(initialMargin.value))
  expect(margins).toEqual(margins.toSorted((one, other) => one - other))
})

test('an amount of coins has its thousands apart, and no more digits than a statement gives', () => {
  expect(amountOf('2150.85261067266', 'BTC')).toBe('2,150.85261067266 BTC')
  expect(amountOf(0.08710953152512345, 'BTC')).toBe('0.087109531525 BTC')
})
