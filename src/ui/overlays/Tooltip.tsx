import { type ComponentProps, cloneElement, type ReactElement, type ReactNode, useId, useRef } from 'react'
import { place } from './place'
import styles from './Tooltip.module.css'

export interface TooltipProps {
  /** What is said; plain words, no controls. */
  content: ReactNode
  /** One element that can take the focus. */
  children: ReactElement<ComponentProps<'button'>>
}

const WAIT = 300
const LINGER = 120

/** Words on hover and focus; Escape puts them away, and the pointer may rest on them. */
export function Tooltip({ content, children }: TooltipProps) {
  const id = useId()
  const anchor = useRef<HTMLSpanElement>(null)
  const words = useRef<HTMLSpanElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const show = () => {
    const target = anchor.current?.firstElementChild
    if (!words.current || !target || words.current.matches(':popover-open')) return
    words.current.showPopover()
    place(words.current, target, 'middle')
  }
  const hide = () => {
    if (words.current?.matches(':popover-open')) words.current.hidePopover()
  }
  const after = (wait: number, act: () => void) => {
    clearTimeout(timer.current)
    timer.current = setTimeout(act, wait)
  }
  const events = {
    onPointerEnter: () => after(WAIT, show),
    onPointerLeave: () => after(LINGER, hide),
    onFocus: () => after(0, show),
    onBlur: () => after(0, hide),
    onKeyDown: ({ key }: { key: string }) => key === 'Escape' && hide(),
  }
  return (
    <span ref={anchor} className={styles.anchor} {...events}>
      {cloneElement(children, { 'aria-describedby': id })}
      <span ref={words} id={id} popover="manual" role="tooltip" className={styles.tooltip}>
        {content}
      </span>
    </span>
  )
}
