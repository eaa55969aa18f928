import fc from 'fast-check'
import type { BalanceDocument, ScenarioDocument } from '@/engine/documents/document'
import { Decimal } from '@/engine/numbers/decimal'
import { sound } from '@/engine/reading/testing/documents'
import { statement } from '@/engine/statement/statement'
import { scenarioDocuments } from '@/engine/testing/documents'

/** Random scenarios whose dollars are such that the MM rate is somewhere between 70 % and 200 %. */
export const endangered: fc.Arbitrary<ScenarioDocument> = fc
  .tuple(
    scenarioDocuments,
    fc.integer({ min: 70, max: 200 }),
    fc.constantFrom<string[]>(['USDT'], ['USDT', 'BTC'], ['USDT', 'USDC', 'BTC', 'ETH']),
  )
  .map(([document, percent, coins]) => {
    const balances = document.account.balances.filter(({ coin }) => coins.includes(coin))
    const own = { ...document, account: { ...document.account, balances } }
    const { base, maintenanceMargin } = statement(sound(own)).account
    const lacking = new Decimal(maintenanceMargin).times(100).dividedBy(percent).minus(base)
    return {
      ...own,
      account: { ...own.account, balances: balances.map((line) => withDollars(line, lacking)) },
    }
  })

function withDollars(line: BalanceDocument, more: Decimal): BalanceDocument {
  if (line.coin !== 'USDT') return line
  const wallet = new Decimal(line.wallet).minus(line.borrowed ?? 0).plus(more.toDecimalPlaces(4))
  return {
    coin: 'USDT',
    wallet: Decimal.max(0, wallet).toFixed(),
    borrowed: Decimal.max(0, wallet.negated()).toFixed(),
  }
}
