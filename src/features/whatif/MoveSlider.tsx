import { Slider, type SliderProps } from '@/ui/controls/Slider'
import { useFrame } from './useFrame'
import styles from './WhatIf.module.css'

export interface MoveSliderProps extends SliderProps {
  /** What the move comes to, such as `61,789 USD`; beside the slider where there is room. */
  outcome?: string
}

/** A slider of the what-if block: it may be dragged as fast as anybody likes. */
export function MoveSlider({ outcome, ...slider }: MoveSliderProps) {
  const [value, change] = useFrame(slider.value, slider.onChange)
  return (
    <div className={styles.row}>
      <Slider {...slider} value={value} onChange={change} />
      <span className={styles.outcome} aria-hidden="true">
        {outcome}
      </span>
    </div>
  )
}
