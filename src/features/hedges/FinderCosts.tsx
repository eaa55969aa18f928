import type { HedgeCosts } from '@/engine/analysis/hedges/valuation/costs'
import { enterHedgeCost, resetHedgeCosts, useHedgeCosts } from '@/state/view/hedgeCosts'
import { Button } from '@/ui/controls/Button'
import { NumberField } from '@/ui/controls/NumberField'
import { Disclosure } from '@/ui/overlays/Disclosure'
import styles from './Finder.module.css'

const FIELDS: readonly { readonly name: keyof HedgeCosts; readonly label: string; readonly hint: string }[] =
  [
    { name: 'linearFee', label: 'Fee, perpetuals and futures', hint: 'of the value' },
    { name: 'optionFee', label: 'Fee, options', hint: 'of the size at the index' },
    { name: 'optionFeeCap', label: 'Fee, options, at most', hint: 'of the premium' },
    { name: 'spotFee', label: 'Fee, spot', hint: 'of the value' },
    { name: 'perpetualHalfSpread', label: 'Half spread, perpetuals', hint: 'of the price' },
    { name: 'futureHalfSpread', label: 'Half spread, futures', hint: 'of the price' },
    { name: 'optionHalfSpread', label: 'Half spread, options', hint: 'of the price' },
    { name: 'spotHalfSpread', label: 'Half spread, spot', hint: 'of the price' },
  ]

/** What trading costs, to be replaced by the user's own. */
export function FinderCosts({ assumed }: { assumed: HedgeCosts }) {
  const entered = useHedgeCosts()
  const own = Object.keys(entered).length
  return (
    <Disclosure
      summary="Costs"
      aside={own === 0 ? 'as assumed' : own === 1 ? '1 of your own' : `${own} of your own`}
    >
      <div className={styles.costs}>
        {FIELDS.map(({ name, label, hint }) => (
          <NumberField
            key={name}
            label={label}
            hint={hint}
            value={plain(entered[name] ?? assumed[name])}
            min="0"
            max="1"
            percent
            step="0.001"
            onCommit={(value) => enterHedgeCost(name, Number(value))}
          />
        ))}
      </div>
      <p className={styles.idle}>
        The fee of perpetuals and futures is the rulebook’s taker fee; the others are assumed.{' '}
        <Button small variant="quiet" disabled={own === 0} onClick={resetHedgeCosts}>
          Back to what is assumed
        </Button>
      </p>
    </Disclosure>
  )
}

/** `0.00001`, not `1e-5`. */
function plain(fraction: number): string {
  return fraction.toFixed(10).replace(/\.?0+$/, '')
}
