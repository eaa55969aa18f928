import { type LinearSum, sumAt } from '@/engine/margin/linearSum'
import type { MarginBySize } from '@/engine/margin/marginBySize'
import type { HedgeMargins } from './hedgeMargins'

/**
 * Sizes of one instrument at which the margin may bend, all other sizes staying: where a contract, a group of options,
 * an expiry, a settlement dollar or the whole unit nets to nothing, or the spot hedges it all. A search that looks at
 * them does not step over a dip.
 */
export function bends(
  { instruments, portfolios, spot }: HedgeMargins,
  sizes: readonly number[],
  varied: number,
): readonly number[] {
  const hedging = spot(sizes)?.quantity ?? 0
  if (instruments[varied]?.kind === 'spot') {
    const now = hedging - (sizes[varied] ?? 0)
    return portfolios.flatMap(({ bySize, sizes: traded }) => {
      const delta = sumAt(bySize.delta, tradedAt(traded, contractsOf(instruments, sizes)))
      return [-now, -delta - now]
    })
  }
  const place = instruments.slice(0, varied).filter(({ contract }) => contract !== null).length
  return portfolios.flatMap(({ bySize, sizes: traded }) => {
    const now = tradedAt(traded, contractsOf(instruments, sizes))
    const own = now[place] ?? 0
    const before = own - (sizes[varied] ?? 0)
    return sumsOf(bySize, hedging)
      .flatMap((sum) => {
        const slope = sum.slopes[place] ?? 0
        return slope === 0 ? [] : [own - sumAt(sum, now) / slope - before]
      })
      .concat(-before)
  })
}

/** Everything whose sign decides on what is charged. */
function sumsOf(bySize: MarginBySize, hedging: number): readonly LinearSum[] {
  const { options, vegas, deltas, today, dollars, delta } = bySize
  const shifted = (sum: LinearSum, by: number) => ({ ...sum, rest: sum.rest + by })
  return [
    ...options,
    ...vegas.varying,
    ...vegas.varying.map((sum) =>
      shifted(
        sum,
        vegas.others.reduce((rest, { net }) => rest + net, 0),
      ),
    ),
    ...deltas.varying,
    today,
    shifted(today, hedging),
    ...dollars,
    delta,
    shifted(delta, hedging),
  ]
}

function contractsOf(instruments: HedgeMargins['instruments'], sizes: readonly number[]): readonly number[] {
  return instruments.flatMap(({ contract }, i) => (contract === null ? [] : [sizes[i] ?? 0]))
}

function tradedAt(
  traded: readonly ((more: number) => number)[],
  sizes: readonly number[],
): readonly number[] {
  return traded.map((after, i) => after(sizes[i] ?? 0))
}
