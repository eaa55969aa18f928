import { useInterpolatedVolatility } from '@/store/interpolatedVolatility'
import { edits } from '@/store/scenario'
import { Button } from '@/ui/controls/Button'
import { formatPercent } from '@/ui/format'

/** For an option that the market does not list: the volatility that lies between those it lists. */
export function InterpolatedOffer({ symbol }: { symbol: string }) {
  const offer = useInterpolatedVolatility(symbol)
  if (offer === null) return null
  return (
    <div>
      <Button
        small
        title="Between the strikes and expiries that the market lists, linear in total variance"
        onClick={() => edits.editMarketValues(offer.values)}
      >
        Use {formatPercent(offer.volatility)} (interpolated)
      </Button>
    </div>
  )
}
