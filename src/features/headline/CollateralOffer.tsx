import { useResult } from '@/state/result/resultStore'
import { edits } from '@/state/scenario/scenarioStore'
import { newRow } from '@/state/workbook/newRow'
import { Button } from '@/ui/controls/Button'
import { formatNumber } from '@/ui/format'
import { offeredCollateral } from './offeredCollateral'

/** One click from a margin without a balance to rates. */
export function CollateralOffer() {
  const initialMargin = useResult(({ current }) => current?.statement.account.initialMargin)
  if (initialMargin === undefined) return null
  const wallet = offeredCollateral(initialMargin)
  const add = () => edits.addRows('balances', [newRow('balances', { coin: 'USDT', wallet })])
  return (
    <Button small onClick={add}>
      Add {formatNumber(wallet)} USDT to see rates
    </Button>
  )
}
