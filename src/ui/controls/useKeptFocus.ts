import { type FocusEvent, useLayoutEffect, useRef } from 'react'

const CONTROLS = ':is(button, input, textarea):not(:disabled)'

/**
 * For what holds controls that take one another's place, as `Find` and `Stop` do: where the one that had the focus is
 * gone, the one that is called like it has it, or the first that is there. Spread it into the element around them.
 */
export function useKeptFocus<Box extends HTMLElement>() {
  const ref = useRef<Box>(null)
  const lastName = useRef<string>(null)
  const hadFocus = useRef(false)
  useLayoutEffect(() => {
    if (!hadFocus.current || document.activeElement !== document.body) return
    const controls = [...(ref.current?.querySelectorAll<HTMLElement>(CONTROLS) ?? [])]
    const same = controls.find((one) => nameOf(one) !== null && nameOf(one) === lastName.current)
    ;(same ?? controls[0])?.focus()
  })
  return {
    ref,
    onFocus: ({ target }: FocusEvent) => {
      hadFocus.current = true
      lastName.current = nameOf(target)
    },
    onBlur: ({ relatedTarget }: FocusEvent) => {
      hadFocus.current = ref.current?.contains(relatedTarget) ?? false
    },
  }
}

function nameOf(control: Element): string | null {
  return control.getAttribute('aria-label')
}
