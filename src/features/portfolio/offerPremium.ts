import { showUndoable } from '@/actions/showUndoable'
import { contractOf } from '@/engine/instruments/contractOf'
import { Decimal } from '@/engine/numbers/decimal'
import { libraryStore } from '@/state/library/libraryStore'
import { moneyText } from '@/state/names/nettingWords'
import { markInUse } from '@/state/result/markInUse'
import { addLegs } from '@/state/scenario/legCommands'
import { scenarioStore } from '@/state/scenario/scenarioStore'
import { premiumsOf } from '@/state/workbook/premium'
import type { LegChange, NewLeg } from '@/state/workbook/withLegs'
import type { Workbook } from '@/state/workbook/workbook'
import { showToast, type Toast } from '@/ui/overlays/toasts'

interface PremiumOffer {
  readonly words: string
  readonly offer: NonNullable<Toast['offer']>
}

/**
 * Says of options that were entered that the wallet is as it was, and offers to settle their premiums: at the entry, or
 * at the mark of what says none. Null where there are none.
 */
export function offerPremium(legs: readonly NewLeg[], changes: readonly LegChange[]): PremiumOffer | null {
  const { workbook } = scenarioStore.getState()
  const { sample } = libraryStore.getState()
  const premiums = premiumsOf(
    legs.flatMap((leg) => {
      if (leg.table !== 'positions' || leg.enabled === false) return []
      const { symbol, size, entry } = leg
      const contract = contractOf(symbol)
      const mark = () => contract && markInUse(workbook, sample, contract)
      return [{ symbol, size, price: entry === '' ? mark() : new Decimal(entry) }]
    }),
  )
  const isNew = changes.every(({ before }) => before === null)
  const state = `${isNew ? 'Added as held: the' : 'The'} wallet is unchanged.`
  const asks = [...premiums].map(([coin, amount]) => {
    const [verb, where] = amount.isNegative() ? ['Pay', 'from'] : ['Take', 'into']
    return { ask: `${verb} ${moneyText(amount.toFixed(), coin)}`, where }
  })
  const [first, second] = asks
  if (first === undefined) return null
  const isOne = second === undefined
  return {
    words: isOne
      ? `${state} ${first.ask} ${first.where} it?`
      : `${state} ${asks.map(({ ask }) => ask).join('? ')}?`,
    offer: { label: isOne ? first.ask : 'Do both', onAction: () => settle(premiums, changes) },
  }
}

/** Moves the premiums as one step of undo, where what they are for is still there. */
function settle(premiums: ReadonlyMap<string, Decimal>, changes: readonly LegChange[]): void {
  const { workbook } = scenarioStore.getState()
  if (!changes.every((change) => isStillThere(change, workbook))) {
    showToast({
      message: 'The position is not as it was added any more: no premium was moved.',
      tone: 'error',
    })
    return
  }
  const coins = [...premiums].map(
    ([coin, amount]) => ({ table: 'balances', coin, wallet: amount.toFixed() }) as const,
  )
  const { takeBack } = addLegs(coins, 'trade')
  const told = [...premiums].map(
    ([coin, amount]) =>
      `${moneyText(amount.toFixed(), coin)} ${amount.isNegative() ? 'paid from' : 'taken into'} the wallet`,
  )
  showUndoable({ message: `Premium: ${told.join(', ')}.` }, takeBack)
}

function isStillThere({ before, after }: LegChange, { positions }: Workbook): boolean {
  if (after === null) return positions.every(({ id }) => id !== before?.id)
  const row = positions.find(({ id }) => id === after.id)
  return row !== undefined && 'size' in after && row.size === after.size
}
