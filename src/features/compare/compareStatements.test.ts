import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Decimal } from '@/engine/numbers/decimal'
import { sound } from '@/engine/reading/testing/documents'
import { statement } from '@/engine/statement/statement'
import { statementOf } from '@/engine/testing/account'
import { scenarioDocuments } from '@/engine/testing/documents'
import { type Compared, compareStatements } from './compareStatements'
import type { ComparisonRow } from './comparisonRow'
import { unitRows } from './unitComparison'

/** Every printed number is within half of the eighth decimal place. */
const GRAIN = new Decimal('5e-9')

/** The parts' differences add up to the total's, as far as rounded numbers can. */
function expectToAddUp(parts: readonly ComparisonRow[], total: ComparisonRow): void {
  const sum = parts.reduce((so, { difference }) => so.plus(difference ?? Number.NaN), new Decimal(0))
  const off = sum.minus(total.difference ?? Number.NaN).abs()
  expect(off.lte(GRAIN.times(2 * (parts.length + 1))), `${total.name}: off by ${off}`).toBe(true)
}

const compared = (left: Compared['statement'], right: Compared['statement']) =>
  compareStatements({ model: 'uta', statement: left }, { model: 'uta', statement: right })

const named = (rows: readonly ComparisonRow[], key: string) => {
  const row = rows.find((one) => one.key === key)
  if (row === undefined) throw new Error(`no row ${key}`)
  return row
}

const values = ({ left, right, difference }: ComparisonRow) => [left?.value, right?.value, difference]

test('the parts of any two scenarios add up to the differences of their units and accounts', () => {
  fc.assert(
    fc.property(scenarioDocuments, scenarioDocuments, (one, other) => {
      const comparison = compared(statement(sound(one)), statement(sound(other)))
      const { account, units, parts, maintenanceMargin } = comparison
      for (const unit of units) {
        expectToAddUp(unit.parts, unit.maintenanceMargin)
        expectToAddUp([unit.maintenanceMargin, unit.factor], unit.initialMargin)
      }
      const ofUnits = units.map((unit) => unit.maintenanceMargin)
      const borrowed = named(account, 'borrowed')
      expectToAddUp([...ofUnits, borrowed], named(account, 'maintenanceMargin'))
      // Parts are sums over units, each rounded.
      const across = units.length <= 1 ? parts : units.flatMap((unit) => [...unit.parts])
      const rest = units.length <= 1 ? [] : [borrowed]
      expectToAddUp([...across, ...rest], maintenanceMargin)
      const exactly = parts.reduce((so, { difference }) => so.plus(difference ?? 0), new Decimal(0))
      const byUnit = [...units.flatMap((unit) => [...unit.parts]), borrowed]
      expect(exactly.toFixed()).toBe(
        byUnit.reduce((so, { difference }) => so.plus(difference ?? 0), new Decimal(0)).toFixed(),
      )
    }),
    { numRuns: 30 },
  )
})

test('a scenario beside itself differs in nothing', () => {
  fc.assert(
    fc.property(scenarioDocuments, (document) => {
      const same = statement(sound(document))
      const { account, units } = compared(same, same)
      for (const { difference, left } of [...account, ...units.flatMap(unitRows)]) {
        expect(difference).toBe(left?.value === 'Infinity' ? undefined : '0')
      }
    }),
    { numRuns: 10 },
  )
})

const call = 'BTC-26JUN26-22000-C'
const quotes = { [call]: { iv: '0.5', mark: '1000' } }
const calls = { symbol: call, size: '-1' }

test('a unit of one side only stands against nothing', () => {
  const left = statementOf({ quotes, positions: [calls, { symbol: 'ETHUSDT', size: '10' }] })
  const right = statementOf({ quotes, positions: [calls] })
  const { units, account } = compared(left, right)
  expect(units.map(({ base }) => base)).toEqual(['BTC', 'ETH'])
  const margin = left.units.ETH?.maintenanceMargin ?? ''
  expect(units[1]?.maintenanceMargin).toMatchObject({
    left: { value: margin, address: 'units.ETH.maintenanceMargin' },
    right: null,
    difference: margin,
  })
  expect(values(named(account, 'unit ETH'))).toEqual([margin, undefined, margin])
  expect(values(named(account, 'maintenanceMargin'))[2]).toBe(margin)
})

test('orders are told of where they add to what is held, the loss of filling them within the base', () => {
  const orders = [{ symbol: 'BTCUSDT', side: 'Sell', size: '1', price: '19950' }]
  const left = statementOf({ quotes, positions: [calls], orders })
  const right = statementOf({ quotes, positions: [calls] })
  const { units, account } = compared(left, right)
  expect(units[0]?.orders?.difference).toBe(units[0]?.maintenanceMargin.difference)
  expect(values(named(account, 'orderLoss'))).toEqual(['-50', '0', '-50'])
  expect(account.find(({ key }) => key === 'unit BTC')).toBeUndefined()
  const without = compared(right, right)
  expect(without.units[0]?.orders).toBeNull()
  expect(without.account.find(({ key }) => key === 'orderLoss')).toBeUndefined()
})

test('the factor of initial margin is named, both where they differ', () => {
  const position = { quotes, positions: [calls] }
  const left = statementOf(position)
  const right = statementOf({ ...position, rulebookOverrides: { units: { BTC: { imFactor: '1.5' } } } })
  expect(compared(left, left).units[0]?.factor.name).toBe('Factor 1.2 to open positions')
  const { factor, initialMargin } = compared(left, right).units[0] ?? {}
  expect(factor?.name).toBe('Factor 1.2 and 1.5 to open positions')
  expect(factor?.difference).toBe(initialMargin?.difference)
})

test('borrowed assets are a part of the account, not of a unit', () => {
  const dollars = { coin: 'USDC', wallet: '1000000' }
  const left = statementOf({
    quotes,
    balances: [dollars, { coin: 'BTC', wallet: '1', borrowed: '1' }],
    positions: [calls],
  })
  const right = statementOf({ quotes, balances: [dollars], positions: [calls] })
  const { parts, maintenanceMargin } = compared(left, right)
  expect(parts.at(-1)).toMatchObject({ key: 'borrowed', difference: maintenanceMargin.difference })
  expect(compared(right, right).parts.some(({ key }) => key === 'borrowed')).toBe(false)
})
