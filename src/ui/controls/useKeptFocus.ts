import { type FocusEvent, useLayoutEffect, useRef } from 'react'

const CONTROLS = 'button:not(:disabled), input:not(:disabled)'

/**
 * For what holds controls that take one another's place, as `Find` and `Stop` do: where the one that had the focus is gone,
 * the first that is there has it. Spread it into the element around them.
 */
export function useKeptFocus<Box extends HTMLElement>() {
  const ref = useRef<Box>(null)
  const hadFocus = useRef(false)
  useLayoutEffect(() => {
    if (!hadFocus.current || document.activeElement !== document.body) return
    ref.current?.querySelector<HTMLElement>(CONTROLS)?.focus()
  })
  return {
    ref,
    onFocus: () => {
      hadFocus.current = true
    },
    onBlur: ({ relatedTarget }: FocusEvent) => {
      hadFocus.current = ref.current?.contains(relatedTarget) ?? false
    },
  }
}
