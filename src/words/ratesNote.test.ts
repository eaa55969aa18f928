import { expect, test } from 'vitest'
import { forVenue } from '@/engine/venues/testing/forVenue'
import { VENUE_CASES } from '@/engine/venues/testing/venueCases'
import { venueStatement } from '@/engine/venues/venueStatement'
import { ratesNote } from './ratesNote'
import { venueLines } from './venueLines'

function statementOf(name: string) {
  const { document, model = '' } = VENUE_CASES.find((one) => one.name.startsWith(name)) ?? {}
  const { scenario, venue } = forVenue(document, model)
  return venueStatement(scenario, venue)
}

const POOLS = statementOf('deribit-03')

test('of several pools the one whose rates the account shows is named, in what is copied as well', () => {
  const [decides] = Object.entries(POOLS.account.pools).find(
    ([, { imRate }]) => imRate === POOLS.account.imRate,
  ) ?? ['']
  expect(Object.keys(POOLS.account.pools).length).toBeGreaterThan(1)
  const note = `Both rates are those of the pool of ${decides}: money in one pool does not back another.`
  expect(ratesNote(POOLS)).toBe(note)
  expect(venueLines(POOLS)).toContain(note)
})

test('each rate has its own pool where they differ', () => {
  const { account } = POOLS
  const pool = { equity: '1', initialMargin: '1', maintenanceMargin: '1' }
  const pools = {
    BTC: { ...pool, imRate: 'Infinity', mmRate: '0.2' },
    USDC: { ...pool, imRate: '0.5', mmRate: '0.4' },
  }
  expect(ratesNote({ account: { ...account, imRate: 'Infinity', mmRate: '0.4', pools } })).toBe(
    'The IM rate is that of the pool of BTC, the MM rate that of the pool of USDC: money in one pool does not back another.',
  )
})

test('nothing is said of one pool, and of several that need nothing', () => {
  expect(ratesNote(statementOf('derive-01'))).toBeNull()
  const { account } = POOLS
  expect(ratesNote({ account: { ...account, imRate: '0', mmRate: '0' } })).toBeNull()
})
