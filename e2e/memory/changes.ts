import { Node } from 'happy-dom'
import { clearCache } from 'happy-dom/lib/PropertySymbol.js'
import { define } from './define'

const forget = Reflect.get(Node.prototype, clearCache) as (this: Node) => void
let count = 0

// The library calls this wherever an element, an attribute, a text, what is ticked or where the focus is has changed.
define(Node.prototype, {
  [clearCache](this: Node) {
    change()
    forget.call(this)
  },
})

/** Something in a page is no longer what it was. */
export function change(): void {
  count += 1
}

/** What is found out about pages, made anew once something in one of them has changed. */
export function untilChange<Found>(make: () => Found): () => Found {
  let made: { readonly found: Found; readonly at: number } | undefined
  return () => {
    if (made?.at !== count) made = { found: make(), at: count }
    return made.found
  }
}
