import { useState } from 'react'
import { moves, useMoves } from '@/state/shift/movesStore'
import { shiftInWords } from '@/ui/shiftWords'
import { MoveSlider } from './MoveSlider'

/** Whether the volatility of each underlying moves apart from the others', and what changes that. */
export function useVolatilityApart(bases: readonly string[]): readonly [apart: boolean, change: () => void] {
  const isMovedApart = useMoves(({ volatility }) => Object.keys(volatility).some((base) => base !== '*'))
  const [isApart, setApart] = useState(isMovedApart)
  const apart = (isApart || isMovedApart) && bases.length > 0
  const change = () => {
    if (apart) moves.joinVolatility(bases)
    else moves.splitVolatility(bases)
    setApart(!apart)
  }
  return [apart, change]
}

/** The volatility of all options at once, or of each underlying apart. */
export function VolatilitySliders({ bases, apart }: { bases: readonly string[]; apart: boolean }) {
  return apart ? (
    bases.map((base) => <VolatilitySlider key={base} base={base} label={`${base} volatility`} />)
  ) : (
    <VolatilitySlider base="*" label="Volatility" />
  )
}

function VolatilitySlider({ base, label }: { base: string; label: string }) {
  const value = useMoves(({ volatility }) => volatility[base] ?? 0)
  return (
    <MoveSlider
      percent
      label={label}
      value={value}
      min={-0.5}
      max={1.5}
      ends={ENDS}
      step={0.01}
      format={(by) => shiftInWords(label, by)}
      onChange={(by) => moves.volatility(base, by)}
    />
  )
}

const ENDS = ['−50\u202f%', '+150\u202f%'] as const
