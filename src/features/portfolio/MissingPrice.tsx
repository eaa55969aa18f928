import { edits } from '@/state/scenario/scenarioStore'
import { NumberField } from '@/ui/controls/NumberField'
import styles from './Cells.module.css'
import { useMissing } from './missingValue'
import { useContractName } from './useRow'

/** Where the market has no price for a row's contract, why it does not count and the way out stand at the row. */
export function MissingPrice({ id, symbol }: { id: string; symbol: string }) {
  const missing = useMissing(id, symbol)
  const contract = useContractName(missing?.name ?? symbol)
  if (missing === undefined) return null
  const { what, path, words } = missing
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
    </div>
  )
}
