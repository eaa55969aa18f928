import { type FocusEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'

/**
 * For messages, which the focus only visits: whether it is among them, and once the button that had it is gone, back
 * with it to where it was when the newest message came, or before it came here.
 *
 * @param newest what tells one message from the next; none where there is none
 */
export function useVisitingFocus<Box extends HTMLElement>(newest: number | undefined) {
  const ref = useRef<Box>(null)
  const atMessage = useRef<Element>(null)
  const before = useRef<EventTarget>(null)
  const [isHere, setHere] = useState(false)
  useEffect(() => {
    if (newest === undefined) return
    // What was done may move the focus as well: from a row that is deleted to its neighbour.
    const frame = requestAnimationFrame(() => {
      if (!ref.current?.contains(document.activeElement)) atMessage.current = document.activeElement
    })
    return () => cancelAnimationFrame(frame)
  }, [newest])
  useLayoutEffect(() => {
    if (!isHere || document.activeElement !== document.body) return
    setHere(false)
    for (const place of [atMessage.current, before.current]) {
      if (document.activeElement === document.body && isFocusable(place)) place.focus()
    }
  })
  const within = (target: EventTarget | null) =>
    target instanceof Node && ref.current?.contains(target) === true
  return {
    isHere,
    around: {
      ref,
      onFocus: ({ relatedTarget }: FocusEvent) => {
        if (!within(relatedTarget)) before.current = relatedTarget
        setHere(true)
      },
      onBlur: ({ relatedTarget }: FocusEvent) => setHere(within(relatedTarget)),
    },
  }
}

function isFocusable(place: EventTarget | null): place is HTMLElement | SVGElement {
  return place instanceof HTMLElement || place instanceof SVGElement
}
