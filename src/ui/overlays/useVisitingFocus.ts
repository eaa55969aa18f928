import { type FocusEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'

/**
 * For messages, which the focus only visits: whether it is among them, and once the button that had it is gone, back
 * with it to where it was. That is where it was just before, where the pointer brought it here; keys pass through all
 * that lies between, so there it is where it was when the newest message came.
 *
 * @param newest what tells one message from the next; none where there is none
 */
export function useVisitingFocus<Box extends HTMLElement>(newest: number | undefined) {
  const ref = useRef<Box>(null)
  const atMessage = useRef<Element>(null)
  const before = useRef<EventTarget>(null)
  const byPointer = useRef(false)
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
    const places = [atMessage.current, before.current]
    for (const place of byPointer.current ? places.reverse() : places) {
      if (document.activeElement === document.body && isFocusable(place)) place.focus()
    }
  })
  const within = (target: EventTarget | null) =>
    target instanceof Node && ref.current?.contains(target) === true
  return {
    isHere,
    around: {
      ref,
      // Comes before the focus that a press brings.
      onPointerDown: () => {
        byPointer.current = true
      },
      onKeyDown: () => {
        byPointer.current = false
      },
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
