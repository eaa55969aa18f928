import { CSSMediaRule, type CSSRule, CSSStyleRule, type Window } from 'happy-dom'
import { pageStyles } from './pageBuild'

/** Selectors by the class that what they hide has. */
type Hiding = ReadonlyMap<string, string>

let known: Hiding | undefined

/** What the page's styles hide on a screen of the window's size, whatever room there is in it. */
export function hiding(window: Window): Hiding {
  known ??= byClass(
    pageStyles().flatMap((text) => {
      const sheet = new window.CSSStyleSheet()
      sheet.replaceSync(text)
      return hidingIn(sheet.cssRules, window)
    }),
  )
  return known
}

function hidingIn(rules: readonly CSSRule[], window: Window): string[] {
  return rules.flatMap((rule) => {
    if (rule instanceof CSSMediaRule)
      return window.matchMedia(rule.conditionText).matches ? hidingIn(rule.cssRules, window) : []
    if (!(rule instanceof CSSStyleRule) || rule.selectorText.includes('::')) return []
    const hides = rule.style.display === 'none' || rule.style.visibility === 'hidden'
    return hides ? [rule.selectorText] : []
  })
}

/** By the last class in them, which is that of what they hide; those of another kind are left to the browser's tests. */
function byClass(selectors: readonly string[]): Hiding {
  const found = new Map<string, string>()
  for (const selector of selectors.flatMap((list) => list.split(/,(?![^(]*\))/))) {
    const name = selector.match(/\.([\w-]+)[^\s.]*$/)?.[1]
    if (name !== undefined) found.set(name, [found.get(name), selector].filter(Boolean).join(','))
  }
  return found
}
