import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { cx } from '@/ui/cx'
import styles from './Splitter.module.css'

export interface SplitterProps {
  label: string
  /** Width of what it divides off, in pixels unless `pixels` says otherwise. */
  value: number
  min: number
  max: number
  /** On which side of it that stands. */
  of: 'left' | 'right'
  /** How many pixels one of `value` is. */
  pixels?: number
  onChange: (value: number) => void
  className?: string | undefined
}

/** Of a press on an arrow key. */
const STEP = 16

/** The line between two columns: drag it, or use the arrow keys, Home and End. */
export function Splitter({ label, value, min, max, of, pixels = 1, onChange, className }: SplitterProps) {
  const start = useRef({ x: 0, value })
  const grows = of === 'left' ? 1 : -1
  const set = (to: number) => onChange(Math.min(max, Math.max(min, to)))
  const press = (event: KeyboardEvent) => {
    const step = Math.max(1, Math.round(STEP / pixels)) * grows
    const moves: Record<string, number> = {
      ArrowLeft: value - step,
      ArrowRight: value + step,
      Home: of === 'left' ? min : max,
      End: of === 'left' ? max : min,
    }
    const to = moves[event.key]
    if (to === undefined) return
    event.preventDefault()
    set(to)
  }
  const grab = (event: PointerEvent<HTMLElement>) => {
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    event.currentTarget.focus()
    start.current = { x: event.clientX, value }
  }
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const moved = (grows * (event.clientX - start.current.x)) / pixels
    set(Math.round((start.current.value + moved) * 10) / 10)
  }
  // A separator that takes the focus is a control (WAI-ARIA window splitter).
  const separator = {
    role: 'separator',
    tabIndex: 0,
    'aria-orientation': 'vertical',
    'aria-label': label,
    'aria-valuenow': value,
    'aria-valuemin': min,
    'aria-valuemax': max,
    onKeyDown: press,
    onPointerDown: grab,
    onPointerMove: drag,
  } as const
  return <div className={cx(styles.splitter, className)} {...separator} />
}
