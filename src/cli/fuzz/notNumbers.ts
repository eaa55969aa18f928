/** The model itself calls a margin rate infinite: where nothing is there to carry what is required. */
const INFINITE_RATE = /\.(im|mm)Rate$/

/** The paths at which a statement holds what is no number, as a number or as its word. */
export function notNumbers(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path]
  if (value === 'Infinity' && INFINITE_RATE.test(path)) return []
  if (typeof value === 'string') return /^-?(NaN|Infinity)$/.test(value) ? [path] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => notNumbers(inner, `${path}.${key}`))
}
