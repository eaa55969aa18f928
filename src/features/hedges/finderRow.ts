import type { HedgeFinderPart } from '@/engine/analysis/hedges/questions/hedgeRequest'
import type { HedgeLeg, InstrumentKind } from '@/engine/analysis/hedges/valuation/hedgeResult'
import { parseSymbol } from '@/engine/instruments/symbol'

/** What was found of an instrument, with what a trader asks of it. */
export interface FinderRow extends HedgeFinderPart {
  /** Days until it expires; null where it never does. */
  readonly days: number | null
  /** The unit's margin when it has expired and all else stays, USD; null where it never does or is not known yet. */
  readonly afterExpiry: number | null
  /** Maintenance margin saved for each dollar that goes: fee, spread, premium paid and basis; null of nothing. */
  readonly perDollar: number | null
}

export const KINDS = ['Perpetuals', 'Futures', 'Options', 'Spot'] as const
export type Kind = (typeof KINDS)[number]

const KIND_OF: Readonly<Record<InstrumentKind, Kind>> = {
  usdtPerpetual: 'Perpetuals',
  usdcPerpetual: 'Perpetuals',
  inversePerpetual: 'Perpetuals',
  future: 'Futures',
  option: 'Options',
  spot: 'Spot',
}

/** How long a hedge must last, by its name; what never expires lasts. */
export const LASTING = { 'any time': 0, '7 days': 7, '30 days': 30, '90 days': 90 } as const
export type Lasting = keyof typeof LASTING

/** What is looked at of all that was found. */
export interface FinderFilter {
  readonly kinds: ReadonlySet<Kind>
  readonly lasting: Lasting
}

/** Hedges that save less than this part of the margin are hardly worth their trade. */
const LITTLE = 0.01

/** What a unit's futures are measured by: its index, USD, and the rates of what they are quoted in. */
export interface UnitPrices {
  readonly index: number
  readonly stablecoins: Readonly<Record<string, string>>
}

/** A row of the finder from what was found. */
export function finderRow(
  part: HedgeFinderPart,
  prices: UnitPrices,
  afterExpiries: ReadonlyMap<number, number>,
): FinderRow {
  const days = part.legs[0]?.days ?? null
  const out =
    part.cost + part.legs.reduce((all, leg) => all + Math.max(0, leg.cost.premium) + carry(leg, prices), 0)
  return {
    ...part,
    days,
    afterExpiry: days === null ? null : (afterExpiries.get(days) ?? null),
    perDollar: out > 0 ? part.saving.maintenanceMargin / out : null,
  }
}

/** What a future loses against the index until it expires, USD; gains are not counted. */
function carry({ kind, size, mark, symbol }: HedgeLeg, { index, stablecoins }: UnitPrices): number {
  if (kind !== 'future' || !(index > 0)) return 0
  const { kind: settled, quote = '' } = parseSymbol(symbol) ?? {}
  if (settled === 'inverse') return Math.max(0, (size / mark) * (mark - index))
  return Math.max(0, size * (mark * Number(stablecoins[quote] ?? 1) - index))
}

/** The rows of the chosen kinds that last long enough. */
export function filtered(rows: readonly FinderRow[], { kinds, lasting }: FinderFilter): readonly FinderRow[] {
  return rows.filter(({ legs: [leg], days }) => {
    if (leg === undefined || !kinds.has(KIND_OF[leg.kind])) return false
    return days === null || days >= LASTING[lasting]
  })
}

/** Whether a hedge saves so little that it is hardly worth a look. */
export function savesLittle({ saving, before }: Pick<FinderRow, 'saving' | 'before'>): boolean {
  return saving.maintenanceMargin < LITTLE * before.maintenanceMargin
}
