import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { partsOf, subjectOf } from '@/engine/analysis/hedges/testing/sweeps'
import type { HedgeLeg } from '@/engine/analysis/hedges/valuation/hedgeResult'
import { changedBalances } from '@/engine/analysis/hedges/valuation/spotTrade'
import { Decimal } from '@/engine/numbers/decimal'
import { statement } from '@/engine/statement/statement'
import { WHOLE } from '@/engine/sweep/sweep'
import { type AccountParts, accountDocument } from '@/engine/testing/account'
import { hedgeCurve } from './hedgeCurve'
import { hedgeFinder } from './hedgeFinder'
import { hedgePair } from './hedgePair'
import { hedgeTrial } from './hedgeTrial'

const QUESTION = { base: 'BTC', costs: {} }

/** The statement once spot of these legs is bought and their contracts are hedges. */
function adopted(document: unknown, legs: readonly HedgeLeg[]) {
  const hedges = legs.flatMap(({ kind, symbol, sizeText }) =>
    kind === 'spot' ? [] : [{ symbol, size: sizeText }],
  )
  const { scenario } = subjectOf({
    ...Object(document),
    hedges: [...(Object(document).hedges ?? []), ...hedges],
  })
  const changes = legs
    .flatMap(({ balances }) => balances)
    .map(({ coin, wallet, borrowed }) => ({
      coin,
      wallet: new Decimal(wallet),
      borrowed: new Decimal(borrowed),
    }))
  return statement({ ...scenario, balances: changedBalances(scenario.balances, changes) })
}

function spotIn<Part extends { readonly legs: readonly HedgeLeg[] }>(parts: readonly Part[]) {
  const part = parts.find(({ legs }) => legs[0]?.kind === 'spot')
  const leg = part?.legs[0]
  if (part === undefined || leg === undefined) throw new Error('no spot')
  return { ...part, leg }
}

test('what is borrowed to buy spot counts: the margin that is promised is that of the account once it is adopted', () => {
  const document = JSON.parse(readFileSync('public/examples/half-hedged-strangle.json', 'utf8'))
  document.account.spotHedging = true
  const found = spotIn(partsOf(hedgeFinder(subjectOf(document), QUESTION, WHOLE)))
  const { account } = adopted(document, found.legs)
  expect(found.leg.size).toBeGreaterThan(0)
  expect(found.after.maintenanceMargin).toBeCloseTo(Number(account.maintenanceMargin), 6)
  expect(account.status).toBe('healthy')
  expect(found.saving.maintenanceMargin).toBeGreaterThan(10 * found.cost)
})

const CALL = 'BTC-24APR26-21000-C-USDT'
const POOR: AccountParts = {
  spotHedging: true,
  balances: [{ coin: 'USDT', wallet: '8000' }],
  quotes: { [CALL]: { iv: '0.5', mark: '400' } },
  positions: [{ symbol: CALL, size: '-3' }],
}

describe('a hedge with more than the wallet pays for', () => {
  const document = accountDocument(POOR)
  const subject = subjectOf(document)
  const found = spotIn(partsOf(hedgeFinder(subject, QUESTION, WHOLE)))
  const before = statement(subject.scenario)

  test('is found with the margin of what it borrows, beyond what is owed already', () => {
    const { account, units } = adopted(document, found.legs)
    const added =
      Number(account.borrowed.maintenanceMargin) - Number(before.account.borrowed.maintenanceMargin)
    expect(added).toBeGreaterThan(100)
    expect(found.after.components.borrowing).toBeCloseTo(added, 6)
    expect(found.after.maintenanceMargin).toBeCloseTo(Number(units.BTC?.maintenanceMargin) + added, 6)
    expect(found.after.mmRate).toBeCloseTo(Number(account.mmRate), 7)
    const initial = Number(account.initialMargin) - Number(before.account.borrowed.initialMargin)
    expect(found.after.initialMargin).toBeCloseTo(initial, 6)
    const change = found.changes.reduce((sum, one) => sum + one.change, 0)
    expect(change).toBeCloseTo(-found.saving.maintenanceMargin, 8)
  })

  test('is on the curve and in a trial of its size what the finder says', () => {
    const [curve] = partsOf(hedgeCurve(subject, { base: 'BTC', symbol: 'BTC' }))
    const point = curve?.points.find(({ size }) => size === found.leg.size)
    expect(point?.maintenanceMargin).toBeCloseTo(found.after.maintenanceMargin, 6)
    expect(point?.initialMargin).toBeCloseTo(found.after.initialMargin, 6)
    for (const { components, maintenanceMargin } of curve?.points ?? []) {
      const sum = Object.values(components).reduce((all, part) => all + part, 0)
      expect(sum).toBeCloseTo(maintenanceMargin, 8)
    }
    const { size } = found.leg
    const [trial] = partsOf(hedgeTrial(subject, { ...QUESTION, symbol: 'BTC', size }))
    expect(trial?.after).toEqual(found.after)
    expect(trial?.exact.maintenanceMargin).toBeCloseTo(found.after.maintenanceMargin, 6)
  })
})

test('a hedge that would have the account liquidated is not offered, alone or in a pair', () => {
  const document = accountDocument({
    spotHedging: true,
    balances: [{ coin: 'USDT', wallet: '8500' }],
    positions: [{ symbol: 'BTCUSDT', size: '-4' }],
    rulebookOverrides: { collateral: { BTC: [{ ratio: '0.5' }] } },
  })
  const subject = subjectOf(document)
  expect(statement(subject.scenario).account.status).toBe('noNewRisk')
  const { leg, saving, exact } = spotIn(partsOf(hedgeFinder(subject, QUESTION, WHOLE)))
  expect(exact.sizes[0]).toBeGreaterThan(0.1)
  expect([leg.size, saving.maintenanceMargin]).toEqual([0, 0])
  for (const { after } of partsOf(hedgePair(subject, QUESTION, WHOLE))) expect(after.mmRate).toBeLessThan(1)
})
