import type { FigureView } from '@/engine/explanation/explainFigure'
import { useAccountModel } from '@/state/result/accountModel'
import { cx } from '@/ui/cx'
import styles from './Change.module.css'
import { type ChangeRow, changeRows } from './changeRows'
import { changeWords } from './changeWords'
import { numberWords, unitWords } from './figureWords'
import type { ExplainedChange } from './useChange'

/**
 * Why a figure is not what it was: in a sentence, then both computations side by side, with the first input that
 * differs.
 */
export function WhyChanged({ explained, asOf }: { explained: ExplainedChange | null; asOf: string }) {
  const model = useAccountModel()
  return (
    <section aria-label="Why it changed" className={styles.why}>
      {explained === null && <p>Comparing the two …</p>}
      {explained?.change === null && <p>It is the same, {explained.words}.</p>}
      {explained?.change && (
        <>
          <p className={styles.sentence}>{changeWords(explained.change, explained.words, asOf, model)}</p>
          <table className={styles.table}>
            <caption className="visually-hidden">Both computations side by side</caption>
            <thead>
              <tr>
                <td>USD</td>
                {explained.heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {changeRows(explained.change, asOf).map((row) => (
                <Row key={row.key} row={row} />
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  )
}

/** A number with its unit below it, where that is not the dollars that nearly all are. */
function Side({ figure }: { figure: FigureView | null }) {
  if (figure === null) return <td>none</td>
  const unit = figure.unit === 'USD' && figure.per === '' ? '' : unitWords(figure)
  return (
    <td>
      {numberWords(figure)}
      {unit !== '' && <span className={styles.unit}> {unit.replaceAll('\u00a0', ' ')}</span>}
    </td>
  )
}

function Row({ row: { depth, label, before, now, isOnTheWay, isFirst } }: { row: ChangeRow }) {
  return (
    <tr className={cx(isOnTheWay && styles.way, isFirst && styles.first)}>
      <th scope="row" style={{ paddingLeft: `${Math.min(depth, 8) * 8}px` }}>
        {label}
        {isFirst && <span className={styles.mark}>the first input that differs</span>}
      </th>
      <Side figure={before} />
      <Side figure={now} />
    </tr>
  )
}
