import { useLayoutEffect, useRef } from 'react'
import { place } from '@/ui/place'
import styles from './FloatingMessage.module.css'

export interface FloatingMessageProps {
  id: string
  /** The control's id. */
  of: string
  children: string
}

/**
 * What is wrong with a control of a table, over the page while the control has the focus or the pointer: in its row it
 * would lie over the neighbours, or be cut with the table. Assistive technology has it all the time.
 */
export function FloatingMessage({ id, of, children }: FloatingMessageProps) {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const message = box.current
    const control = document.getElementById(of)
    if (message === null || control === null) return
    const look = () => {
      const isLookedAt = control.matches(':focus, :hover')
      message.togglePopover(isLookedAt)
      if (isLookedAt) place(message, control, 'start')
    }
    look()
    // And where the table has given the control more room.
    const frame = requestAnimationFrame(look)
    const stop = new AbortController()
    const { signal } = stop
    for (const event of ['focus', 'blur', 'pointerenter', 'pointerleave', 'input'])
      control.addEventListener(event, look, { signal })
    document.addEventListener('scroll', look, { signal, capture: true, passive: true })
    return () => {
      cancelAnimationFrame(frame)
      stop.abort()
    }
  })
  return (
    <div ref={box} id={id} popover="manual" className={styles.message}>
      {children}
    </div>
  )
}
