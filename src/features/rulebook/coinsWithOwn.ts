import { isCoin } from '@/engine/documents/schemas'
import { coinPlaces } from '@/engine/models/parameterTable'
import { tableOf } from '@/engine/models/parameterTables'
import { ownValue } from '@/state/workbook/rulebookEdits'

/** The coins that parameters can be set for. */
export interface Coins {
  /** With contracts, so with stress, contingency and margin of their own. */
  readonly units: readonly string[]
  /** Held in balances only, such as stablecoins. */
  readonly collateralOnly: readonly string[]
}

/** The coins that a rulebook names, then those of the market, each once. */
export function coinsOf(
  rulebook: unknown,
  underlyings: readonly string[],
  stablecoins: readonly string[],
): Coins {
  const coinsAt = (path: string) => coinKeys(ownValue(rulebook, path))
  const byUnit = coinPlaces(tableOf(rulebook))
    .filter((place) => place !== 'collateral')
    .flatMap(coinsAt)
  const units = [...new Set([...byUnit, ...underlyings])].filter(isCoin)
  const held = [...new Set([...stablecoins, ...coinsAt('collateral')])].filter(isCoin)
  return { units, collateralOnly: held.filter((coin) => !units.includes(coin)) }
}

/** The coins that have a value of their own at `pattern`, whatever `default` is. */
export function coinsWithOwn(rulebook: unknown, pattern: string): readonly string[] {
  const [place, after] = pattern.split('.*')
  if (place === undefined || after === undefined) return []
  return coinKeys(ownValue(rulebook, place)).filter(
    (coin) => ownValue(rulebook, pattern.replace('*', coin)) !== undefined,
  )
}

function coinKeys(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.keys(value).filter((key) => key !== 'default')
}
