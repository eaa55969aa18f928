import { Document, type Element } from 'happy-dom'
import { elementArray } from 'happy-dom/lib/PropertySymbol.js'
import type { Ivya } from 'ivya'
import { define } from './define'

/** What has a role only where it is given one: most of a page. */
const PLAIN = new Set('DIV SPAN LABEL B I BR g path text tspan line circle rect defs clipPath'.split(' '))

const { querySelector } = Document.prototype

// What names or describes something is looked for by its id, for which the library would go through the whole page.
define(Document.prototype, {
  querySelector(this: Document, selector: string) {
    const id = /^#([\w-]+)$/.exec(selector)?.[1]
    return id === undefined ? querySelector.call(this, selector) : this.getElementById(id)
  },
})

/** Has roles looked for only among what may have one. */
export function lookForRolesQuickly({ _engines: engines }: Ivya): void {
  const roles = engines.get('internal:role')
  if (roles === undefined) throw new Error('no engine finds roles')
  engines.set('internal:role', {
    queryAll: (root, selector) => roles.queryAll(onlyWithRoles(root as unknown as Element), selector),
  })
}

/** In the place of an element or a document, of which the engine asks for no more than all that is in it. */
function onlyWithRoles(root: Element) {
  return { querySelectorAll: () => withRoles(root, []) } as unknown as globalThis.Element
}

/** In the order of the page. */
function withRoles(root: Element, found: Element[]): Element[] {
  for (const element of Reflect.get(root, elementArray) as Element[]) {
    if (!PLAIN.has(element.tagName) || element.hasAttribute('role')) found.push(element)
    withRoles(element, found)
  }
  return found
}
