import { Slider, type SliderProps } from '@/ui/controls/Slider'
import { useFrame } from './useFrame'
import styles from './WhatIf.module.css'

export interface MoveSliderProps extends Omit<SliderProps, 'layout' | 'note' | 'onCommit'> {
  /** What the move comes to, such as `61,789 USD`; where there is room. */
  outcome?: string
}

/** A slider of the what-if bar: it may be dragged as fast as anybody likes. */
export function MoveSlider({ outcome, ...slider }: MoveSliderProps) {
  const { value, change, settle } = useFrame(slider.value, slider.onChange)
  return (
    <div className={styles.slider}>
      <Slider
        {...slider}
        layout="slim"
        note={<span className={styles.outcome}>{outcome}</span>}
        value={value}
        onChange={change}
        onCommit={settle}
      />
    </div>
  )
}
