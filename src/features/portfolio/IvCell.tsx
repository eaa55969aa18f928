import { useSourceMarket } from '@/state/market/marketInUse'
import { useTableResult } from '@/state/result/deferredResult'
import { interpolatedOf, isEnteredAlone } from '@/state/result/interpolated'
import { edits, useScenario } from '@/state/scenario/scenarioStore'
import { marketPath, QUOTE_FIELDS } from '@/state/workbook/workbookMarket'
import { ResetIcon } from '@/ui/controls/icons'
import { FigureCell } from './FigureCell'
import styles from './IvCell.module.css'
import { useContractName, useRowFigure } from './useRow'

/**
 * A row's volatility; of an option that the market does not list it says so, with the way back from what was entered.
 */
export function IvCell({ id, symbol }: { id: string; symbol: string }) {
  const counts = useRowFigure(id, 'iv') != null
  const isInterpolated = useTableResult(({ current }) => interpolatedOf(current, symbol) !== undefined)
  const source = useSourceMarket()
  const isEntered = useScenario(({ workbook }) => isEnteredAlone(workbook, source, symbol))
  const figure = <FigureCell id={id} symbol={symbol} figure="iv" />
  if (!counts || (!isInterpolated && !isEntered)) return figure
  if (!isInterpolated) {
    return (
      <>
        {figure}
        <div>
          <ResetButton symbol={symbol} />
        </div>
      </>
    )
  }
  return (
    <span className={styles.interpolated}>
      {figure}
      <div
        className={styles.mark}
        title="The market does not list it: between the strikes and expiries that it lists, linear in total variance"
      >
        interpolated
      </div>
    </span>
  )
}

function ResetButton({ symbol }: { symbol: string }) {
  const name = useContractName(symbol)
  return (
    <button
      type="button"
      className={styles.reset}
      title={`Reset the volatility of ${name} to the interpolated one`}
      onClick={() => edits.resetMarketValues(QUOTE_FIELDS.map((field) => marketPath.quote(symbol, field)))}
    >
      entered
      <ResetIcon />
      <span className="visually-hidden">: reset the volatility of {name} to the interpolated one</span>
    </button>
  )
}
