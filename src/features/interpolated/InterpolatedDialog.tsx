import { showUndoable } from '@/actions/showUndoable'
import type { InterpolatedOption } from '@/engine/reading/leftOut'
import { useMarketTime } from '@/state/market/marketInUse'
import { contractName } from '@/state/names/contractName'
import { enteredValues } from '@/state/result/interpolated'
import { useResult } from '@/state/result/resultStore'
import { edits, undo } from '@/state/scenario/scenarioStore'
import { Button } from '@/ui/controls/Button'
import { NumberField } from '@/ui/controls/NumberField'
import { Money } from '@/ui/figures/Money'
import type { Column } from '@/ui/layout/column'
import { DataTable } from '@/ui/layout/DataTable'
import { Dialog } from '@/ui/overlays/Dialog'

const COLUMNS: readonly Column<InterpolatedOption>[] = [
  {
    key: 'contract',
    header: 'Contract',
    rowHeader: true,
    render: ({ symbol }) => <ContractTitle symbol={symbol} />,
  },
  {
    key: 'iv',
    header: 'Volatility',
    headerTitle: 'Implied volatility, annualised: another one that you enter counts as your own',
    align: 'right',
    width: '26%',
    render: (option) => <OwnVolatility option={option} />,
  },
  {
    key: 'forward',
    header: 'Forward',
    headerTitle: 'The option’s forward price, in its quote currency',
    align: 'right',
    width: '26%',
    render: ({ forward }) => (forward === null ? 'from index' : <Money value={forward} exactUnit="" />),
  },
]

/** The options that the market does not list, with the volatilities they take, to be used as they are or changed. */
export function InterpolatedDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const options = useResult(({ current }) => current?.interpolated) ?? []
  const enterAll = () => {
    edits.editMarketValues(enteredValues(options))
    showUndoable({ message: enteredWords(options.length) }, undo)
    onClose()
  }
  return (
    <Dialog
      open={open}
      title="Interpolated volatilities"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Close</Button>
          <Button variant="primary" disabled={options.length === 0} onClick={enterAll}>
            Use for all
          </Button>
        </>
      }
    >
      <p>
        The market does not list these options. They are valued at a volatility between the strikes and
        expiries that it lists, and follow it where it changes. “Use for all” enters them as your own, which
        stay as they are.
      </p>
      <DataTable
        editable
        windowed
        label="Interpolated volatilities"
        columns={COLUMNS}
        rows={options}
        rowKey={({ path }) => path}
        empty="The market lists every option in use."
      />
    </Dialog>
  )
}

function ContractTitle({ symbol }: { symbol: string }) {
  return <span title={symbol}>{contractName(symbol, useMarketTime())}</span>
}

function OwnVolatility({ option }: { option: InterpolatedOption }) {
  const { symbol, iv } = option
  const name = contractName(symbol, useMarketTime())
  return (
    <NumberField
      hideLabel
      plain
      percent
      label={`Volatility of ${name}`}
      value={iv}
      check={(value) => (Number(value) > 0 ? undefined : 'Above 0')}
      onCommit={(value) => value !== iv && edits.editMarketValues(enteredValues([{ ...option, iv: value }]))}
    />
  )
}

function enteredWords(count: number): string {
  return count === 1
    ? 'The interpolated volatility is entered as your own.'
    : `${count} interpolated volatilities are entered as your own.`
}
