import type { RulebookOverrides } from '@/engine/documents/document'
import { coinPlaces } from '@/engine/models/parameterTable'
import { tableOf } from '@/engine/models/parameterTables'

type Tree = Readonly<Record<string, unknown>>

/**
 * A rulebook file as overrides of a built-in one of its model. A coin that only the built-in one sets apart takes what
 * the file has for all coins: an override of `default` alone does not beat a coin's own value.
 */
export function overridesOf(file: RulebookOverrides, builtIn: unknown): RulebookOverrides {
  const overrides: Record<string, unknown> = { ...file }
  for (const place of coinPlaces(tableOf(builtIn))) {
    const [key = '', ...below] = place.split('.')
    overrides[key] = within(overrides[key], treeOf(builtIn)[key], below)
  }
  return overrides
}

/**
 * Coins of a venue's built-in rulebook, and groups of coins, that a file is without: overrides cannot take them away.
 */
export function missingIn(file: RulebookOverrides, builtIn: unknown): readonly string[] {
  const [own, coins] = [treeOf(file.units), treeOf(treeOf(builtIn).units)]
  return Object.entries(coins).flatMap(([coin, groups]) =>
    own[coin] === undefined
      ? [`units.${coin}`]
      : Object.keys(treeOf(groups)).flatMap((group) =>
          treeOf(own[coin])[group] === undefined ? [`units.${coin}.${group}`] : [],
        ),
  )
}

/** What holds coins at a place below this one, with those that are set apart. */
function within(own: unknown, builtIn: unknown, [key, ...below]: readonly string[]): unknown {
  if (key === undefined) return withCoins(own, builtIn)
  return { ...treeOf(own), [key]: within(treeOf(own)[key], treeOf(builtIn)[key], below) }
}

function withCoins(own: unknown, builtIn: unknown): unknown {
  const { default: usual, ...coins } = treeOf(own)
  if (usual === undefined) return own
  const apart = Object.keys(treeOf(builtIn)).filter((coin) => coin !== 'default')
  const filled = apart.map((coin) => [coin, setApart(coins[coin], treeOf(builtIn)[coin], usual)])
  return { ...treeOf(own), ...Object.fromEntries(filled) }
}

/**
 * A coin's own values, and of those that the built-in rulebook sets apart the usual ones where it has none of its own.
 */
function setApart(own: unknown, builtIn: unknown, usual: unknown): unknown {
  if (!isTree(builtIn)) return own ?? usual
  const filled = Object.entries(builtIn).map(([key, value]) => [
    key,
    setApart(treeOf(own)[key], value, treeOf(usual)[key]),
  ])
  return { ...treeOf(own), ...Object.fromEntries(filled) }
}

function treeOf(value: unknown): Tree {
  return isTree(value) ? value : {}
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
