import { tooDear } from '@/words/tooMuch'
import { aboveZero } from './amountRules'
import { DecimalCell, type DecimalCellProps } from './DecimalCell'
import { useContractName } from './useRow'

export interface PriceCellProps extends Pick<DecimalCellProps, 'id' | 'field' | 'value' | 'onCommit'> {
  symbol: string
  /** What the price is: “Entry”, “Limit”. */
  name: string
  /** What stands for no price. */
  none: string
}

/** A price of a row that may be left out. */
export function PriceCell({ symbol, name, none, ...cell }: PriceCellProps) {
  return (
    <DecimalCell
      {...cell}
      optional
      label={`${name} of ${useContractName(symbol)}`}
      placeholder={none}
      check={(value) => aboveZero(value) ?? tooDear(symbol, value)}
    />
  )
}
