import { useResult } from '@/state/result/result'
import { edits } from '@/state/scenario/scenario'
import { newRow } from '@/state/workbook/rows'
import { Button } from '@/ui/controls/Button'
import { formatNumber } from '@/ui/format'
import { offeredCollateral } from './collateral'

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
