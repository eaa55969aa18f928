import { Ivya, type ParsedSelector } from 'ivya'
import { beginAriaCaches, endAriaCaches } from 'ivya/utils'
import { untilChange } from './changes'
import { lookForRolesQuickly } from './quickLooks'

const ivya = Ivya.create({ browser: 'chromium' })
lookForRolesQuickly(ivya)
const parsed = new Map<string, ParsedSelector>()

/** What selectors find in each page. */
const answers = untilChange(() => new WeakMap<Document, Map<string, Element[]>>())
/** What elements are called: kept by the library from a beginning to the next end. */
const names = untilChange(() => {
  endAriaCaches()
  beginAriaCaches()
})
beginAriaCaches()

/** All elements of a page that a selector of Playwright's finds. */
export function query(selector: string, document: Document): Element[] {
  const inPage = answers().get(document) ?? new Map<string, Element[]>()
  answers().set(document, inPage)
  const found = inPage.get(selector) ?? aria(() => ivya.querySelectorAll(parse(selector), document))
  inPage.set(selector, found)
  return found
}

function parse(selector: string): ParsedSelector {
  const known = parsed.get(selector) ?? ivya.parseSelector(selector)
  parsed.set(selector, known)
  return known
}

/** Answers a question about roles and names, each of which is found once as long as nothing changes. */
export function aria<Found>(ask: () => Found): Found {
  names()
  return ask()
}

/** Whether a box is ticked, a switch on, or a choice made. */
export function isOn(element: Element): boolean {
  return element.matches(':checked, [aria-checked="true"]')
}
