import { lazy, Suspense } from 'react'
import { edits } from '@/store/scenario'
import { NumberField } from '@/ui/controls/NumberField'
import styles from './Cells.module.css'
import { type MissingValue, useMissing } from './faults'
import { useContractName } from './useRow'

const InterpolatedOffer = lazy(() =>
  import('./InterpolatedOffer').then((m) => ({ default: m.InterpolatedOffer })),
)

/** Where the market has no price for a contract, the way out stands at its row. */
export function MissingPrice({ symbol }: { symbol: string }) {
  const missing = useMissing(symbol)
  return missing === undefined ? null : <PriceEntry missing={missing} />
}

function PriceEntry({ missing: { what, path, name, words } }: { missing: MissingValue }) {
  const contract = useContractName(name)
  const isVolatility = what === 'volatility'
  return (
    <div className={styles.missing} role="alert">
      <span>{words}</span>
      <NumberField
        inline
        label={isVolatility ? 'Volatility' : `${what === 'index' ? 'Index of' : 'Rate of'} ${contract}`}
        value=""
        optional
        percent={isVolatility}
        {...(isVolatility ? {} : { suffix: 'USD' })}
        check={(value) => (Number(value) > 0 ? undefined : 'Above 0, please')}
        onCommit={(value) => value !== '' && edits.editMarket(path, value)}
      />
      {isVolatility && (
        <Suspense>
          <InterpolatedOffer symbol={name} />
        </Suspense>
      )}
    </div>
  )
}
