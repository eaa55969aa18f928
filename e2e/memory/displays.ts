import {
  CSSMediaRule,
  type CSSRule,
  type CSSStyleDeclaration,
  CSSStyleRule,
  type Element,
  type Window,
} from 'happy-dom'
import { pageStyles } from './pageBuild'

/** Selectors by the class that what they find has. */
type Selectors = ReadonlyMap<string, string>

interface Displays {
  /** What is not seen. */
  readonly hidden: Selectors
  /** What does not stand in a line of text. */
  readonly apart: Selectors
  /** In what nothing does. */
  readonly parted: Selectors
}

let known: Displays | undefined

/** What the page's styles say of how it is displayed on a screen of the window's size, whatever room there is in it. */
export function displays(window: Window): Displays {
  if (known) return known
  const rules = pageStyles().flatMap((text) => {
    const sheet = new window.CSSStyleSheet()
    sheet.replaceSync(text)
    return styleRules(sheet.cssRules, window)
  })
  const where = (fits: (style: CSSStyleDeclaration) => boolean) =>
    byClass(rules.filter(({ style }) => fits(style)).map(({ selectorText }) => selectorText))
  known = {
    hidden: where(({ display, visibility }) => display === 'none' || visibility === 'hidden'),
    apart: where(({ display }) => /block|flex|grid/.test(display)),
    parted: where(({ display }) => /flex|grid/.test(display)),
  }
  return known
}

function styleRules(rules: readonly CSSRule[], window: Window): CSSStyleRule[] {
  return rules.flatMap((rule) => {
    if (rule instanceof CSSMediaRule)
      return window.matchMedia(rule.conditionText).matches ? styleRules(rule.cssRules, window) : []
    return rule instanceof CSSStyleRule && !rule.selectorText.includes('::') ? [rule] : []
  })
}

/**
 * By the last class in them, which is that of what they find; those of another kind are left to the browser's tests.
 */
function byClass(selectors: readonly string[]): Selectors {
  const found = new Map<string, string>()
  for (const selector of selectors.flatMap((list) => list.split(/,(?![^(]*\))/))) {
    const name = selector.match(/\.([\w-]+)[^\s.]*$/)?.[1]
    if (name !== undefined) found.set(name, [found.get(name), selector].filter(Boolean).join(','))
  }
  return found
}

/** Whether one of the selectors finds an element. */
export function finds(selectors: Selectors, element: Element): boolean {
  return [...element.classList].some(
    (name) => selectors.has(name) && element.matches(selectors.get(name) ?? ''),
  )
}
