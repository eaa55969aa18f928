import { edits } from '@/store/scenario'
import { NumberField } from '@/ui/controls/NumberField'
import { LazyPart } from '@/ui/parts/LazyPart'
import { Loader } from '@/ui/parts/Loader'
import styles from './Cells.module.css'
import { type MissingValue, useMissing } from './faults'
import { useContractName } from './useRow'

const offer = new Loader('The interpolated volatility', () =>
  import('./InterpolatedOffer').then((m) => m.InterpolatedOffer),
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
        <LazyPart of={offer}>{(InterpolatedOffer) => <InterpolatedOffer symbol={name} />}</LazyPart>
      )}
    </div>
  )
}
