import { moves, useMoves } from '@/state/shift/movesStore'
import { formatNumber } from '@/ui/format'
import { densePlacesFor } from '@/ui/readable'
import { shiftInWords } from '@/ui/shiftWords'
import { MoveSlider } from './MoveSlider'

/** The price of one coin, up or down; the index that comes of it stands beside. */
export function PriceSlider({ base, index }: { base: string; index: number }) {
  const value = useMoves(({ price }) => price[base] ?? 0)
  const level = (by: number) => {
    const moved = index * (1 + by)
    return Number.isNaN(moved) ? '' : `${formatNumber(moved, { digits: densePlacesFor([moved]) })} USD`
  }
  return (
    <MoveSlider
      percent
      label={`${base} price`}
      value={value}
      min={-0.6}
      max={1}
      ends={ENDS}
      step={0.01}
      format={(by) => `${shiftInWords(`${base} price`, by)}, ${level(by)}`}
      outcome={level(value)}
      onChange={(by) => moves.price(base, by)}
    />
  )
}

const ENDS = ['−60\u202f%', '+100\u202f%'] as const
