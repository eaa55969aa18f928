import { moves, useMoves } from '@/state/shift/movesStore'
import { formatPercent } from '@/ui/format'
import { shiftInWords } from '@/ui/shiftWords'
import { MoveSlider } from './MoveSlider'

/** What a stablecoin is worth; the slider begins where the market has it. */
export function RateSlider({ coin, market }: { coin: string; market: number }) {
  const value = useMoves(({ rate }) => rate[coin] ?? market)
  const by = value / market - 1
  return (
    <MoveSlider
      label={`${coin} rate`}
      value={value}
      resetValue={market}
      min={Math.min(0.9, market)}
      max={Math.max(1.05, market)}
      step={0.001}
      format={(to) => `${shiftInWords(`${coin} rate`, rounded(to / market - 1))}, ${to} USD`}
      outcome={by === 0 ? 'as the market' : formatPercent(by, { digits: 2, sign: true })}
      onChange={(to) => moves.rate(coin, to === market ? null : to)}
    />
  )
}

/** To hundredths of a per cent. */
function rounded(share: number): number {
  return Math.round(share * 1e4) / 1e4
}
