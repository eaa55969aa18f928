import { type ComponentProps, useState } from 'react'

/**
 * A button that keeps the focus when its press leaves it nothing to do: it is off, and the keyboard goes on from there.
 */
export function HoldingButton({
  disabled = false,
  onClick,
  onFocus,
  onBlur,
  ...rest
}: ComponentProps<'button'>) {
  const [hasFocus, setFocus] = useState(false)
  const isHeld = disabled && hasFocus
  return (
    <button
      type="button"
      {...rest}
      {...(isHeld ? { 'aria-disabled': true } : {})}
      disabled={disabled && !hasFocus}
      onClick={(event) => (isHeld ? event.preventDefault() : onClick?.(event))}
      onFocus={(event) => {
        setFocus(true)
        onFocus?.(event)
      }}
      onBlur={(event) => {
        setFocus(false)
        onBlur?.(event)
      }}
    />
  )
}
