import { useMemo, useState } from 'react'
import { surfaceOf } from '@/state/market/marketSurface'
import { useMarketContracts } from '@/state/market/useMarketContracts'
import { useScenario } from '@/state/scenario/scenarioStore'
import { symbolsOf } from '@/state/workbook/toDocument'
import { Segmented } from '@/ui/controls/Segmented'
import { Dialog } from '@/ui/overlays/Dialog'
import { Lookup } from './Lookup'
import { SmileChart } from './SmileChart'
import styles from './Surface.module.css'
import { SurfaceTable } from './SurfaceTable'

/** The market's implied volatilities by expiry and strike, and what lies between them. */
export function SurfaceDialog({ onClose }: { onClose: () => void }) {
  const market = useMarketContracts()
  const workbook = useScenario((state) => state.workbook)
  const names = useMemo(
    () => [
      ...new Set(
        market.options.flatMap(({ contract: { base, quote }, added }) =>
          added ? [] : [quote === 'USDT' ? base : `${base} ${quote}`],
        ),
      ),
    ],
    [market],
  )
  const [wanted, setWanted] = useState<string>()
  const held = names.find((name) => symbolsOf(workbook).some((symbol) => symbol.startsWith(`${name}-`)))
  const name = names.find((each) => each === wanted) ?? held ?? names[0]
  const [base = '', quote = 'USDT'] = name?.split(' ') ?? []
  const surface = useMemo(() => surfaceOf(market, base, quote), [market, base, quote])
  return (
    <Dialog open size="large" title="Volatility surface" onClose={onClose}>
      {name === undefined ? (
        <p>The market lists no options with a volatility.</p>
      ) : (
        <div className={styles.surface}>
          {names.length > 1 && (
            <Segmented label="Underlying" options={names} value={name} onChange={setWanted} />
          )}
          <SmileChart name={name} surface={surface} asOf={market.asOf} />
          <SurfaceTable surface={surface} asOf={market.asOf} />
          <Lookup surface={surface} asOf={market.asOf} />
          <p className={styles.note}>
            The market with your edits, before any what-if move. Out-of-the-money options count: puts below
            the forward, calls above. What is not listed is interpolated in total variance; beyond the listed
            strikes and expiries volatility stays as it is.
          </p>
        </div>
      )}
    </Dialog>
  )
}
