import { useState } from 'react'
import { moves, useMoves } from '@/store/moves'
import { Button } from '@/ui/controls/Button'
import { shiftInWords } from '@/ui/shift-words'
import { MoveSlider } from './MoveSlider'
import styles from './WhatIf.module.css'

/** The volatility of all options at once, or of each underlying apart. */
export function VolatilitySliders({ bases }: { bases: readonly string[] }) {
  const isMovedApart = useMoves(({ volatility }) => Object.keys(volatility).some((base) => base !== '*'))
  const [isApart, setApart] = useState(isMovedApart)
  const apart = (isApart || isMovedApart) && bases.length > 0
  const change = () => {
    if (apart) moves.joinVolatility(bases)
    else moves.splitVolatility(bases)
    setApart(!apart)
  }
  return (
    <>
      {apart ? (
        bases.map((base) => <VolatilitySlider key={base} base={base} label={`${base} volatility`} />)
      ) : (
        <VolatilitySlider base="*" label="Volatility" />
      )}
      {(bases.length > 1 || apart) && (
        <Button small variant="quiet" className={styles.apart} onClick={change}>
          {apart ? 'Move all volatilities together' : 'Move each volatility apart'}
        </Button>
      )}
    </>
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
      step={0.01}
      format={(by) => shiftInWords(label, by)}
      onChange={(by) => moves.volatility(base, by)}
    />
  )
}
