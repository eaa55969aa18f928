import { useResult } from '@/store/result'
import { edits } from '@/store/scenario'
import { newId } from '@/store/workbook/newId'
import { Button } from '@/ui/controls/Button'
import { formatNumber } from '@/ui/format'
import { offeredCollateral } from './collateral'

/** One click from a margin without a balance to rates. */
export function CollateralOffer() {
  const initialMargin = useResult(({ current }) => current?.statement.account.initialMargin)
  if (initialMargin === undefined) return null
  const wallet = offeredCollateral(initialMargin)
  const add = () =>
    edits.addRows('balances', [
      { id: newId(), enabled: true, coin: 'USDT', wallet, borrowed: '', collateral: true },
    ])
  return (
    <Button small onClick={add}>
      Add {formatNumber(wallet)} USDT to see rates
    </Button>
  )
}
