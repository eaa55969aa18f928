import { expect, test } from 'vitest'
import { CROSS_MARGIN } from '@/engine/models/cross'
import type { ContractModel } from '@/engine/models/model'
import { Decimal } from '@/engine/numbers/decimal'
import { figures as a } from '@/engine/numbers/figures'
import { termsOf } from '@/engine/numbers/term'
import { sound } from '@/engine/reading/testing/documents'
import { statementFigures } from '@/engine/statement/statementFigures'
import { accountDocument } from '@/engine/testing/account'
import { walkFigures } from '@/engine/testing/figureFaults'
import { accountByContract } from './accountByContract'

const TERMS = termsOf('Cross margin, for comparison', {
  share: ['Share', 'ratio', 'A tenth.'],
  needed: ['Needed', 'USD', 'A tenth of the size at the index price.'],
  size: ['Size without its sign', 'base', 'The size without its sign.'],
  maintenanceMargin: ['Maintenance margin', 'USD', 'All contracts, added.'],
  initialMargin: ['Initial margin', 'USD', 'All contracts and orders, added.'],
})

/** Every contract needs a tenth of its value at the index price, every order 7 of it whatever its size. */
const TENTHS: ContractModel = {
  ...CROSS_MARGIN,
  id: 'tenths',
  contracts: {
    ofUnit: (algebra, _rulebook, { index }) => {
      const leaf = (value: string) =>
        algebra.leaf(TERMS.share, new Decimal(value), { kind: 'rule', note: 'made up for tests' })
      return {
        held: ({ size, symbol }) => {
          const coins = algebra.absolute(TERMS.size, size, symbol)
          const needed = algebra.product(TERMS.needed, [coins, index, leaf('0.1')], symbol)
          return { maintenanceMargin: needed, initialMargin: needed }
        },
        ordered: () => leaf('7'),
      }
    },
    terms: TERMS,
  },
}

test('another model of single contracts is asked by the same code: netted holdings, whole orders, its own account', () => {
  const scenario = sound(
    accountDocument({
      balances: [{ coin: 'BTC', wallet: '1' }],
      positions: [
        { symbol: 'BTCUSDT', size: '3' },
        { symbol: 'ETHUSDT', size: '-10' },
      ],
      hedges: [{ symbol: 'BTCUSDT', size: '-1' }],
      orders: [{ symbol: 'BTCUSDT', side: 'Buy', size: '5', price: '21000' }],
    }),
  )
  const { units, coins } = statementFigures(scenario)
  const { units: single, ...account } = accountByContract(a, TENTHS, scenario, units, coins)
  const margins = single.map((unit) => [
    unit.base,
    unit.maintenanceMargin.value.toNumber(),
    unit.initialMargin.value.toNumber(),
  ])
  // 2 x 20,000 and 10 x 2,000, a tenth of each.
  expect(margins).toEqual([
    ['BTC', 4000, 4007],
    ['ETH', 2000, 2000],
  ])
  expect(account.maintenanceMargin.value.toNumber()).toBe(6000)
  // 0.98 of the coin, less 5 x 1,000 of the order: the account is that of cross margin.
  expect(account.base.value.toNumber()).toBe(14_600)
  expect(
    walkFigures({ account, single: single.map(({ maintenanceMargin }) => maintenanceMargin) }).faults,
  ).toEqual([])
})
