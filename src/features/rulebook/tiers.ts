import { add, subtract } from '@/ui/decimalText'

/** One step of a coin's collateral as its file has it; the last has no `upTo`. */
export interface Tier {
  readonly upTo?: string
  readonly ratio: string
}

/** The tiers of a list in a rulebook; what is no tier is left out. */
export function tiersOf(value: unknown): readonly Tier[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((tier: unknown): Tier[] => {
    if (typeof tier !== 'object' || tier === null || !('ratio' in tier)) return []
    const { ratio } = tier
    if (typeof ratio !== 'string') return []
    return 'upTo' in tier && typeof tier.upTo === 'string' ? [{ upTo: tier.upTo, ratio }] : [{ ratio }]
  })
}

/** The rows of a list with cells of one changed. */
export function withCells<Row>(rows: readonly Row[], index: number, cells: Partial<Row>): readonly Row[] {
  return rows.map((row, i) => (i === index ? { ...row, ...cells } : row))
}

const FIRST_BOUND = '10'

/**
 * The tiers with one more before the last, as wide as the one before it; what counts stays as it is until it is edited.
 */
export function withTierAdded(tiers: readonly Tier[]): readonly Tier[] {
  const last = tiers.at(-1)
  if (last === undefined) return tiers
  const [bound, before = '0'] = [tiers.at(-2)?.upTo, tiers.at(-3)?.upTo]
  const width = bound === undefined ? undefined : subtract(bound, before)
  const upTo = bound === undefined || width === undefined ? FIRST_BOUND : add(bound, width)
  return [...tiers.slice(0, -1), { upTo, ratio: last.ratio }, last]
}

/** The tiers without one; the new last one holds for all beyond. */
export function withTierRemoved(tiers: readonly Tier[], index: number): readonly Tier[] {
  const left = tiers.filter((_, i) => i !== index)
  return left.map(({ upTo, ratio }, i) =>
    upTo === undefined || i === left.length - 1 ? { ratio } : { upTo, ratio },
  )
}
