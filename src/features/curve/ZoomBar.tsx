import { IconButton } from '@/ui/controls/IconButton'
import { MinusIcon, PlusIcon } from '@/ui/controls/icons'
import { Segmented } from '@/ui/controls/Segmented'
import styles from './CurveTab.module.css'

export interface ZoomBarProps {
  options: readonly string[]
  /** Empty where what is in sight was dragged. */
  value: string
  onChoose: (choice: string) => void
  onStep: (by: 'in' | 'out') => void
}

/** What part of the axis is in sight: by a choice, in steps, or by dragging over a chart. */
export function ZoomBar({ options, value, onChoose, onStep }: ZoomBarProps) {
  return (
    <div className={styles.zoom}>
      <Segmented label="In sight" options={options} value={value} onChange={onChoose} />
      <span className={styles.steps}>
        <IconButton small label="Zoom in" icon={<PlusIcon />} onClick={() => onStep('in')} />
        <IconButton small label="Zoom out" icon={<MinusIcon />} onClick={() => onStep('out')} />
      </span>
      <span className={styles.none}>or drag over a chart</span>
    </div>
  )
}
