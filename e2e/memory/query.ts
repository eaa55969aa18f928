import { Ivya, type ParsedSelector } from 'ivya'
import { beginAriaCaches, endAriaCaches } from 'ivya/utils'
import { lookForRolesQuickly } from './quickLooks'
import { standingStill } from './withoutLayout'

const ivya = Ivya.create({ browser: 'chromium' })
lookForRolesQuickly(ivya)
const parsed = new Map<string, ParsedSelector>()

/** All elements of a page that a selector of Playwright's finds. */
export function query(selector: string, document: Document): Element[] {
  const known = parsed.get(selector) ?? ivya.parseSelector(selector)
  parsed.set(selector, known)
  return aria(() => ivya.querySelectorAll(known, document))
}

/** Answers a question about roles and names, each of which is found once for it. */
export function aria<Found>(ask: () => Found): Found {
  return standingStill(() => {
    beginAriaCaches()
    try {
      return ask()
    } finally {
      endAriaCaches()
    }
  })
}

/** Whether a box is ticked, a switch on, or a choice made. */
export function isOn(element: Element): boolean {
  return element.matches(':checked, [aria-checked="true"]')
}
