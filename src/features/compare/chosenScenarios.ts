import type { ScenarioEntry } from '@/state/scenarios/savedScenario'

/** Two different scenarios. */
export interface ChosenScenarios {
  readonly left: ScenarioEntry
  readonly right: ScenarioEntry
}

/**
 * The scenarios that are wanted, as far as they are there: otherwise the open one, and the one changed last. Null where
 * there are no two.
 */
export function chooseScenarios(
  entries: readonly ScenarioEntry[],
  openId: string,
  wanted: { readonly left: string | null; readonly right: string | null },
): ChosenScenarios | null {
  const byId = (id: string | null) => entries.find((entry) => entry.id === id)
  const latest = entries.toSorted((one, other) => other.changed - one.changed)
  const left =
    byId(wanted.left) ??
    latest.find(({ id }) => id === openId && id !== wanted.right) ??
    latest.find(({ id }) => id !== wanted.right)
  if (left === undefined) return null
  const wantedRight = byId(wanted.right)
  const right =
    wantedRight !== undefined && wantedRight.id !== left.id
      ? wantedRight
      : latest.find(({ id }) => id !== left.id)
  return right === undefined ? null : { left, right }
}

/** Scenarios to choose from by name; of several with one name each has its number. */
export function scenarioOptions(entries: readonly ScenarioEntry[], openId: string) {
  return entries.map(({ id, name }) => {
    const same = entries.filter((entry) => entry.name === name)
    const number = same.length > 1 ? ` (${same.findIndex((entry) => entry.id === id) + 1})` : ''
    return { value: id, label: `${name}${number}${id === openId ? ' (open)' : ''}` }
  })
}
