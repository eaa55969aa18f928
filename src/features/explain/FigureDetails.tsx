import type { FigureView } from '@/engine/figure/view'
import { exact, formatMoney, formatNumber, formatPercent } from '@/ui/format'
import styles from './Explain.module.css'
import { SourceLine } from './SourceLine'
import { formula, nameWords, numberWords, unitWords, valueWords } from './words'

/** A figure's value, its meaning, and its formula in words and in numbers, or its source. */
export function FigureDetails({ figure, inputs }: { figure: FigureView; inputs: readonly FigureView[] }) {
  const words = formula(figure, inputs, nameWords)
  return (
    <>
      <p className={styles.value} title={exact(figure.value, unitWords(figure))}>
        {shortValue(figure)}
        {unitWords(figure) !== '' && <span className={styles.unit}> {unitWords(figure)}</span>}
      </p>
      <p className={styles.meaning}>{figure.meaning}</p>
      {words === null ? (
        <SourceLine figure={figure} />
      ) : (
        <div className={styles.formula}>
          <p>{words}</p>
          <p className={styles.numbers}>
            {formula(figure, inputs, numberWords)} = {valueWords(figure)}
          </p>
        </div>
      )}
      <p className={styles.rule}>Rule: margin model, “{figure.section}”.</p>
    </>
  )
}

function shortValue(figure: FigureView): string {
  if (figure.unit === 'rate' || figure.unit === 'a year') return formatPercent(figure.value, { digits: 2 })
  return figure.unit === 'USD' ? formatMoney(figure.value) : formatNumber(figure.value, { digits: 8 })
}
