import { ownCellAddress } from '@/engine/analysis/stress/ownCellAddress'
import type { OwnGrid as OwnGridPart } from '@/engine/analysis/stress/ownGrid'
import { useSweep } from '@/state/query/useSweep'
import type { ChosenUnit } from '@/state/result/chosenUnit'
import { changeOwnShocks, useOwnShocks } from '@/state/shift/ownShocks'
import { useDelayed } from '@/state/timing/useDelayed'
import { explain, useView } from '@/state/view/viewStore'
import { ChartFrame } from '@/ui/chart/ChartFrame'
import { HeatTable } from '@/ui/chart/HeatTable'
import { OnePart } from '@/ui/chart/OnePart'
import { Switch } from '@/ui/controls/Switch'
import { TextField } from '@/ui/controls/TextField'
import layout from '@/ui/layout/tab.module.css'
import { type ReadPercents, readPercents } from '@/ui/readPercents'
import styles from './OwnGrid.module.css'
import { type OwnCell, ownFinding, ownRows, ownTable, worstCell } from './ownGridPlot'
import { shockText } from './shockWords'

const MOST_PRICES = 41
const MOST_IVS = 9

/** A scenario grid of the user's own, beside the rulebook's. */
export function OwnGrid({ chosen }: { chosen: ChosenUnit }) {
  const { base, unit } = chosen
  const own = useOwnShocks()
  const prices = readPercents(own.prices, MOST_PRICES, 'shock')
  const ivs = readPercents(own.ivs, MOST_IVS, 'shock')
  const isSound = prices.ok && ivs.ok
  const isUnsound = useDelayed(!isSound)
  const view = useSweep(
    'ownGrid',
    isSound
      ? {
          base,
          decides: unit.portfolios.decides,
          prices: ascending(prices.shares),
          ivs: ascending(ivs.shares),
          asRulebook: own.asRulebook,
        }
      : undefined,
  )
  return (
    <div className={layout.section}>
      <div className={styles.fields}>
        <ShockField
          label="Custom price shocks"
          value={own.prices}
          read={prices}
          onChange={(text) => changeOwnShocks({ prices: text })}
        />
        <ShockField
          label="Custom volatility shocks"
          value={own.ivs}
          read={ivs}
          onChange={(text) => changeOwnShocks({ ivs: text })}
        />
      </div>
      <div className={styles.how}>
        <Switch
          label="Shock near-expiry options as the rulebook does"
          checked={own.asRulebook}
          onChange={(asRulebook) => changeOwnShocks({ asRulebook })}
        />
        <p className={layout.note}>
          {own.asRulebook
            ? 'Options near their expiry get a part of the price shock, and volatility shocks fade with time, as the rulebook has it.'
            : 'Every option gets the whole of both shocks, however near or far its expiry is.'}
        </p>
      </div>
      {(isSound || view.parts.length > 0) && (
        <OnePart view={view} height={200}>
          {(grid) => (
            <Results grid={grid} maxLoss={unit.maxLoss} stale={chosen.stale || view.late || isUnsound} />
          )}
        </OnePart>
      )}
    </div>
  )
}

function Results({ grid, maxLoss, stale }: { grid: OwnGridPart; maxLoss: string; stale: boolean }) {
  const rows = ownRows(grid)
  const worst = worstCell(rows)
  const open = useView(({ explained }) => explained?.address)
  const addressOf = ({ price, iv }: Pick<OwnCell, 'price' | 'iv'>) =>
    ownCellAddress(grid.base, grid.asRulebook, Number(price), Number(iv))
  const cells = rows.flatMap((row) => row.cells)
  const chosen = cells.find((cell) => addressOf(cell) === open)
  return (
    <ChartFrame
      what="Custom grid"
      title={ownFinding(worst, grid.base, maxLoss)}
      subtitle={`Profit and loss of ${grid.base} at own shocks of price and volatility, USD`}
      table={ownTable(grid, (cell) => explain(addressOf(cell)))}
      picture={false}
      busy={stale}
    >
      <HeatTable
        label="Profit and loss by own price and volatility shock"
        heads={grid.prices.map((price) => ({ key: String(price), text: shockText(String(price)) }))}
        rows={rows}
        worst={worst === null ? [] : [worst.key]}
        {...(chosen && { chosen: chosen.key })}
        onChoose={(key) => {
          const cell = cells.find((one) => one.key === key)
          if (cell !== undefined) explain(addressOf(cell))
        }}
      />
    </ChartFrame>
  )
}

interface ShockFieldProps {
  label: string
  value: string
  read: ReadPercents
  onChange: (text: string) => void
}

function ShockField({ label, value, read, onChange }: ShockFieldProps) {
  return (
    <TextField
      label={label}
      value={value}
      onChange={onChange}
      error={read.ok ? undefined : read.error}
      hint="Per cent, separated by commas"
    />
  )
}

function ascending(shares: readonly string[]): readonly number[] {
  return shares.map(Number).toSorted((one, other) => one - other)
}
