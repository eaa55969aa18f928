import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import styles from './Splitter.module.css'

export interface SplitterProps {
  label: string
  /** Width in pixels of what stands to the right. */
  value: number
  min: number
  max: number
  onChange: (value: number) => void
}

const STEP = 16

/** The line at the left of a column: drag it, or use the arrow keys, Home and End. */
export function Splitter({ label, value, min, max, onChange }: SplitterProps) {
  const start = useRef({ x: 0, value })
  const set = (to: number) => onChange(Math.round(Math.min(max, Math.max(min, to))))
  const press = (event: KeyboardEvent) => {
    const moves: Record<string, number> = {
      ArrowLeft: value + STEP,
      ArrowRight: value - STEP,
      Home: max,
      End: min,
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
    set(start.current.value + start.current.x - event.clientX)
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
  return <div className={styles.splitter} {...separator} />
}
