import { LazyPart } from '@/ui/parts/LazyPart'
import { Loader } from '@/ui/parts/Loader'

const market = new Loader('The market', () => import('@/features/market/Market').then((m) => m.Market))
const surfaceButton = new Loader('The volatility surface', () =>
  import('@/features/volatilitySurface/SurfaceButton').then((m) => m.SurfaceButton),
)

/** The prices stand below the portfolio: they are loaded behind the first margin. */
export function LazyMarket() {
  return (
    <LazyPart of={market}>
      {(Market) => (
        <Market>
          <LazyPart of={surfaceButton}>{(SurfaceButton) => <SurfaceButton />}</LazyPart>
        </Market>
      )}
    </LazyPart>
  )
}
