import type { RulebookOverrides } from '@/engine/documents/document'
import { coinPlaces } from '@/engine/models/parameterTable'
import { PARAMETER_TABLES } from '@/engine/models/parameterTables'
import type { ParameterSource } from '@/engine/portfolio/rulebook'

/** A parameter that stands otherwise in one rulebook than in another. */
export interface Difference {
  /** As in the rulebook's sources: `units.BTC.stress.ivUp`. */
  readonly path: string
  /** Decimal text, a flag, or a list of tiers. */
  readonly from: unknown
  readonly to: unknown
}

type Tree = { readonly [key: string]: unknown }

/** The places of a rulebook that hold coins, whatever its model. */
const COIN_PLACES = Object.values(PARAMETER_TABLES).flatMap(coinPlaces)

/** What says which rulebook it is, and where its parameters come from: no parameters themselves. */
const NO_PARAMETERS = new Set(['format', 'id', 'name', 'model', 'date', 'sources'])

/** The value that stands at a path, not one taken from `default`. */
export function ownValue(document: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((at, key) => (isTree(at) && Object.hasOwn(at, key) ? at[key] : undefined), document)
}

/** The value that counts: a coin that has none of its own takes the one of `default`. */
export function effectiveValue(document: unknown, path: string): unknown {
  return ownValue(document, path) ?? ownValue(document, defaultPath(path))
}

/**
 * Where a coin's parameter is taken from when it has none of its own: `units.BTC.stress.ivUp` from
 * `units.default.stress.ivUp`.
 */
export function defaultPath(path: string): string {
  const place = COIN_PLACES.find((each) => path.startsWith(`${each}.`))
  if (place === undefined) return path
  const [, ...rest] = path.slice(place.length + 1).split('.')
  return [place, 'default', ...rest].join('.')
}

/** A rulebook with a partial one over it, key by key, lists whole. */
export function mergeRulebook(document: unknown, overrides: unknown): unknown {
  if (overrides === undefined || overrides === null) return document
  if (!isTree(document) || !isTree(overrides)) return overrides
  const merged = Object.entries(overrides).map(([key, value]) => [
    key,
    mergeRulebook(Object.hasOwn(document, key) ? document[key] : undefined, value),
  ])
  return { ...document, ...Object.fromEntries(merged) }
}

/**
 * The overrides with one parameter set. Set to what would count without an override, the parameter is as good as
 * reset, and nothing is kept of it. `source`: where the value comes from, if the scenario knows.
 */
export function setOverride(
  overrides: RulebookOverrides | null,
  builtIn: unknown,
  path: string,
  value: unknown,
  source?: ParameterSource,
): RulebookOverrides | null {
  const without = resetOverride(overrides, path)
  if (sameRule(effectiveValue(mergeRulebook(builtIn, without), path), value)) return without
  const edited = put(without ?? {}, path.split('.'), value)
  return source === undefined ? edited : put(edited, ['sources', path], source)
}

/** The overrides without one parameter, and without the branches that this empties; null where nothing is left. */
export function resetOverride(overrides: RulebookOverrides | null, path: string): RulebookOverrides | null {
  const left =
    overrides === null ? undefined : without(without(overrides, path.split('.')), ['sources', path])
  return isTree(left) && Object.keys(left).length > 0 ? left : null
}

/** Every parameter that a rulebook sets otherwise than another, or that only one of them sets for a coin. */
export function differencesOf(builtIn: unknown, document: unknown): readonly Difference[] {
  const paths = new Set([...leaves(builtIn), ...leaves(document)])
  return [...paths].flatMap((path): Difference[] => {
    const [from, to] = [effectiveValue(builtIn, path), effectiveValue(document, path)]
    const addsOwn = ownValue(document, path) !== undefined && ownValue(builtIn, path) === undefined
    return addsOwn || !sameRule(from, to) ? [{ path, from, to }] : []
  })
}

/**
 * The overrides that make a built-in rulebook count as another does, each with where the other says that it comes from;
 * null where it does so already. What only the built-in one has stays: overrides cannot take it away.
 */
export function overridesBetween(builtIn: unknown, document: unknown): RulebookOverrides | null {
  const differences = differencesOf(builtIn, document).filter(({ to }) => to !== undefined)
  if (differences.length === 0) return null
  return differences.reduce<Tree>((overrides, { path, to }) => {
    const edited = put(overrides, path.split('.'), to)
    const source = ownSource(document, path)
    // The built-in rulebook's own source is that of its own value.
    if (source === undefined || sameRule(source, sourceIn(builtIn, path))) return edited
    return put(edited, ['sources', path], source)
  }, {})
}

/** Where the value that counts comes from, as a rulebook says it. */
function ownSource(document: unknown, path: string): unknown {
  return sourceIn(document, ownValue(document, path) === undefined ? defaultPath(path) : path)
}

function sourceIn(document: unknown, path: string): unknown {
  const sources = isTree(document) ? document.sources : undefined
  return isTree(sources) && Object.hasOwn(sources, path) ? sources[path] : undefined
}

/** Whether two values are the same rule: `"0.10"` is `"0.1"`. */
export function sameRule(left: unknown, right: unknown): boolean {
  return JSON.stringify(canonical(left)) === JSON.stringify(canonical(right))
}

/** Decimal text without zeros that say nothing. */
export function plainDecimal(text: string): string {
  const [, sign = '', digits = '', places = ''] = /^(-?)(\d+)(?:\.(\d*))?$/.exec(text) ?? []
  if (digits === '') return text
  const whole = digits.replace(/^0+(?=\d)/, '')
  const fraction = withoutEndZeros(places)
  const plain = fraction === '' ? whole : `${whole}.${fraction}`
  return plain === '0' ? plain : sign + plain
}

function withoutEndZeros(places: string): string {
  let end = places.length
  while (places[end - 1] === '0') end -= 1
  return places.slice(0, end)
}

function canonical(value: unknown): unknown {
  if (typeof value === 'string') return plainDecimal(value)
  if (Array.isArray(value)) return value.map(canonical)
  if (!isTree(value)) return value
  return Object.keys(value)
    .toSorted()
    .map((key) => [key, canonical(value[key])])
}

function leaves(document: unknown): readonly string[] {
  if (!isTree(document)) return []
  return Object.entries(document).flatMap(([key, value]) => (NO_PARAMETERS.has(key) ? [] : under(key, value)))
}

function under(path: string, value: unknown): readonly string[] {
  if (!isTree(value)) return [path]
  return Object.entries(value).flatMap(([key, child]) => under(`${path}.${key}`, child))
}

function put(tree: Tree, [key = '', ...rest]: readonly string[], value: unknown): Tree {
  if (rest.length === 0) return { ...tree, [key]: value }
  const branch = Object.hasOwn(tree, key) ? tree[key] : undefined
  return { ...tree, [key]: put(isTree(branch) ? branch : {}, rest, value) }
}

/** The tree without a leaf; undefined where that leaves nothing. */
function without(tree: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return undefined
  if (!isTree(tree) || !Object.hasOwn(tree, key)) return tree
  const { [key]: branch, ...others } = tree
  const left = without(branch, rest)
  if (left !== undefined) return { ...tree, [key]: left }
  return Object.keys(others).length === 0 ? undefined : others
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
