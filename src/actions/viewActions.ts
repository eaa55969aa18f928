import { hasVenue } from '@/state/result/hasVenue'
import { headlineOf } from '@/state/result/headlineFigures'
import { resultStore } from '@/state/result/resultStore'
import { explain, openDialog, RESULT_TABS, showTab, viewStore } from '@/state/view/viewStore'
import { setTheme, type Theme } from '@/ui/theme'
import type { Action } from './action'

/** Explains each figure of the headline. */
export function explainActions(): readonly Action[] {
  return headlineOf(resultStore.getState().current).map(({ name, key, address }) => ({
    id: `explain-${key}`,
    group: 'Explain',
    label: `Explain ${/^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name}`,
    words: 'why how formula',
    run: () => explain(address),
  }))
}

/** What people look for in a tab. */
const TAB_WORDS: Readonly<Record<(typeof RESULT_TABS)[number], string>> = {
  Stress: 'scenarios heatmap maximum loss headroom',
  Contingency: 'components legs greeks',
  'Hedges and orders': 'hedge finder find cost size effect',
  Plan: 'how much more capacity buying power size buy sell payoff withstand crash',
  'Margin curve': 'price volatility surface days zoom',
  Liquidation: 'steps walk repay',
  Statement: 'print paper pdf markdown csv whole calculation',
  Compare: 'differs cross baseline rulebooks',
}

/** What there is of the account's own model alone. */
const OF_OWN_MODEL: readonly string[] = ['Plan']

const THEMES: readonly { theme: Theme; label: string }[] = [
  { theme: 'light', label: 'Light theme' },
  { theme: 'dark', label: 'Dark theme' },
  { theme: 'system', label: 'Theme as the system has it' },
]

/** What is looked at, and how. */
export function viewActions(): readonly Action[] {
  const { tab } = viewStore.getState()
  const group = 'View'
  const isVenue = hasVenue(resultStore.getState())
  return [
    ...RESULT_TABS.filter((name) => !isVenue || !OF_OWN_MODEL.includes(name)).map(
      (name): Action => ({
        id: `tab-${name}`,
        group,
        label: `Go to ${name}`,
        words: `tab results chart ${TAB_WORDS[name]}`,
        ...(name === tab ? { note: 'shown' } : {}),
        run: () => goToTab(name),
      }),
    ),
    ...THEMES.map(
      ({ theme, label }): Action => ({
        id: `theme-${theme}`,
        group,
        label,
        words: 'colour appearance',
        run: () => setTheme(theme),
      }),
    ),
    {
      id: 'palette',
      group,
      label: 'All actions …',
      words: 'command palette search',
      keys: ['Mod+K'],
      run: () => openDialog('palette'),
    },
    {
      id: 'glossary',
      group,
      label: 'Glossary …',
      words: 'terms words meaning help explain',
      run: () => openDialog('glossary'),
    },
    {
      id: 'shortcuts',
      group,
      label: 'Keyboard shortcuts …',
      words: 'help keys',
      keys: ['?'],
      run: () => openDialog('shortcuts'),
    },
  ]
}

function goToTab(name: (typeof RESULT_TABS)[number]): void {
  showTab(name)
  // One that had no room has come into sight by then.
  requestAnimationFrame(() => {
    const tab = [...document.querySelectorAll<HTMLElement>('#results [role="tab"]')].find(
      ({ textContent }) => textContent === name,
    )
    tab?.focus()
  })
}
