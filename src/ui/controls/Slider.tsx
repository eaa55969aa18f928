import { Slider as Radix } from 'radix-ui'
import { type ReactNode, useId } from 'react'
import { cx } from '@/ui/cx'
import { NumberField } from './NumberField'
import styles from './Slider.module.css'

export interface SliderProps {
  label: string
  value: number
  min: number
  max: number
  step: number
  /** While it moves. */
  onChange: (value: number) => void
  /** When the pointer takes hold of it, before it moves. */
  onHold?: () => void
  /** When it comes to rest: one step of undo. */
  onCommit?: (value: number) => void
  /** What a screen reader says for a value, such as `+12 %`. */
  format?: (value: number) => string
  /** Where a double-click brings it back; zero unless told. */
  resetValue?: number
  /** The number field shows per cent of the value. */
  percent?: boolean
  /** Behind the number field, such as `days`. */
  suffix?: string
  /** Values with a mark on the track. */
  marks?: readonly number[]
  /** What the ends of the track are, in small type below them. */
  ends?: readonly [least: string, most: string]
  disabled?: boolean
  /** A further check of the number field: what is wrong, in words. */
  check?: (value: string) => string | undefined
  /**
   * `wide`: the track takes the whole width, under label and number, as an axis below a chart. `slim`: the same in a
   * bar that is to be low.
   */
  layout?: 'row' | 'wide' | 'slim'
  /** Beside the label, for the eyes alone. */
  note?: ReactNode
}

/** Pointer, keyboard and a number field for the exact value; a double-click resets. */
export function Slider(props: SliderProps) {
  const {
    label,
    value,
    min,
    max,
    step,
    onChange,
    onCommit,
    resetValue = 0,
    format = String,
    layout = 'row',
  } = props
  const labelId = useId()
  const settle = (to: number) => {
    onChange(to)
    onCommit?.(to)
  }
  const origin = Math.min(max, Math.max(min, resetValue))
  const place = (at: number) => `${((at - min) / (max - min)) * 100}%`
  return (
    <div className={cx(styles.slider, layout !== 'row' && styles[layout])}>
      <span id={labelId} className={styles.label}>
        <span className={styles.name}>{label}</span>
      </span>
      {props.note !== undefined && <span aria-hidden="true">{props.note}</span>}
      <Radix.Root
        className={styles.root}
        value={[Math.min(max, Math.max(min, value))]}
        min={min}
        max={max}
        step={step}
        disabled={props.disabled ?? false}
        onPointerDown={() => props.onHold?.()}
        onValueChange={([to]) => to !== undefined && onChange(to)}
        onValueCommit={([to]) => to !== undefined && onCommit?.(to)}
        onDoubleClick={() => settle(resetValue)}
      >
        <Radix.Track className={styles.track}>
          <span className={styles.origin} style={{ left: place(origin) }} aria-hidden="true" />
          {props.marks?.map((mark) => (
            <span key={mark} className={styles.mark} style={{ left: place(mark) }} aria-hidden="true" />
          ))}
        </Radix.Track>
        {props.ends?.map((end) => (
          <span key={end} className={styles.end} aria-hidden="true">
            {end}
          </span>
        ))}
        <Radix.Thumb className={styles.thumb} aria-labelledby={labelId} aria-valuetext={format(value)} />
      </Radix.Root>
      <div className={styles.number}>
        <NumberField
          label={`${label}, exact`}
          hideLabel
          plain
          value={String(value)}
          min={String(min)}
          max={String(max)}
          step={String(props.percent ? Number((step * 100).toPrecision(12)) : step)}
          percent={props.percent ?? false}
          {...(props.suffix === undefined ? {} : { suffix: props.suffix })}
          disabled={props.disabled ?? false}
          check={props.check}
          onCommit={(to) => settle(Number(to))}
        />
      </div>
    </div>
  )
}
