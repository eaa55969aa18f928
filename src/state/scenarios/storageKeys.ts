/** Names in the browser's storage. Every scenario has one of its own, so that tabs never write over each other's. */
const PREFIX = 'marginscope.scenarios.'

/** Where pages before there were several scenarios kept the only one. */
export const ONLY_SCENARIO = 'marginscope.scenario'

export const HISTORY_PREFIX = 'marginscope.history.'

/** What can be undone in a scenario. */
export function historyKeyOf(id: string): string {
  return `${HISTORY_PREFIX}${id}`
}

/** The what-if moves beside a scenario. */
export function movesKeyOf(id: string): string {
  return `marginscope.moves.${id}`
}

/** Which scenario was open last. */
export const OPEN_SCENARIO = 'marginscope.open-scenario'

/** The margins that were last computed. */
export const MARGINS = 'marginscope.margins'

export function keyOf(id: string): string {
  return `${PREFIX}${id}`
}

/** The id of the scenario kept under a name; null where the name is something else's. */
export function idOf(name: string): string | null {
  const id = name.startsWith(PREFIX) ? name.slice(PREFIX.length) : ''
  return /^[a-z0-9]+$/.test(id) ? id : null
}
