import { Button } from '@/ui/controls/Button'
import { CheckIcon } from '@/ui/controls/icons'
import { useKeptFocus } from '@/ui/controls/useKeptFocus'
import { Money } from '@/ui/figures/Money'
import { formatDays, formatNumber } from '@/ui/format'
import type { Column } from '@/ui/layout/column'
import { instrumentName } from '@/words/instrumentName'
import styles from './Finder.module.css'
import type { FinderRow } from './finderRow'
import { PerDollar } from './PerDollar'
import { sizeWords } from './sizeWords'
import { TradeName } from './TradeName'

export interface FinderColumnsProps {
  base: string
  asOf: string
  /** Whether a row may be adopted: not one of an older scenario. */
  adoptable: (row: FinderRow) => boolean
  isAdopted: (row: FinderRow) => boolean
  onAdopt: (row: FinderRow) => void
  isCompared: (row: FinderRow) => boolean
  onCompare: (row: FinderRow, compared: boolean) => void
  canCompareMore: boolean
}

/** What is said of each found hedge, and what can be done with it. */
export function finderColumns(props: FinderColumnsProps): readonly Column<FinderRow>[] {
  const { base, asOf } = props
  return [
    {
      key: 'instrument',
      header: 'Instrument',
      rowHeader: true,
      render: ({ legs: [leg] }) =>
        leg && <TradeName remark={sizeWords(leg, base)}>{instrumentName(leg, asOf)}</TradeName>,
    },
    {
      key: 'after',
      header: 'MM after',
      headerTitle: 'The unit’s maintenance margin with this hedge, USD',
      align: 'right',
      sortable: true,
      render: ({ after }) => <Money value={after.maintenanceMargin} />,
    },
    {
      key: 'saving',
      header: 'Saves MM',
      headerTitle: 'By how much the maintenance margin falls, USD',
      align: 'right',
      sortable: true,
      render: ({ saving }) => (
        <span className={styles.saving}>
          <Money value={saving.maintenanceMargin} />
        </span>
      ),
    },
    {
      key: 'cost',
      header: 'Cost',
      headerTitle: 'Fee and half spread, USD',
      align: 'right',
      sortable: true,
      render: ({ cost }) => <Money value={cost} />,
    },
    {
      key: 'premium',
      rank: 1,
      header: 'Premium',
      headerTitle: 'Paid for options, negative where received, USD; it buys something of that value',
      align: 'right',
      sortable: true,
      render: ({ legs: [leg] }) =>
        leg?.kind === 'option' ? <Money value={leg.cost.premium} digits={0} /> : undefined,
    },
    {
      key: 'perDollar',
      rank: 3,
      header: 'Per USD',
      headerTitle:
        'Maintenance margin saved for each dollar of fee, spread, premium paid, and basis that a future loses until it expires',
      align: 'right',
      sortable: true,
      render: ({ perDollar }) => (perDollar === null ? undefined : <PerDollar value={perDollar} />),
    },
    {
      key: 'days',
      header: 'Expires',
      headerTitle: 'Days until it expires; nothing where it never does',
      align: 'right',
      sortable: true,
      render: ({ days }) => (days === null ? undefined : `${formatDays(days)} d`),
    },
    {
      key: 'afterExpiry',
      rank: 2,
      header: 'MM then',
      headerTitle: 'The unit’s maintenance margin after the hedge has expired, at constant prices, USD',
      align: 'right',
      sortable: true,
      render: ({ days, afterExpiry }) =>
        days === null ? undefined : afterExpiry === null ? '…' : <Money value={afterExpiry} digits={0} />,
    },
    {
      key: 'adopt',
      header: 'Adopt',
      hideHeader: true,
      align: 'right',
      render: (row) => <RowActions {...props} row={row} />,
    },
  ]
}

function RowActions({ row, asOf, ...props }: FinderColumnsProps & { row: FinderRow }) {
  const actions = useKeptFocus<HTMLSpanElement>()
  const [leg] = row.legs
  if (leg === undefined) return null
  const name = `${instrumentName(leg, asOf)}, ${formatNumber(leg.sizeText)}`
  const isCompared = props.isCompared(row)
  return (
    <span {...actions} className={styles.actions}>
      <label className={styles.compare} title="Compare side by side">
        <input
          type="checkbox"
          aria-label={`Compare ${name}`}
          checked={isCompared}
          disabled={!isCompared && !props.canCompareMore}
          onChange={({ target }) => props.onCompare(row, target.checked)}
        />
      </label>
      {props.isAdopted(row) ? (
        <span className={styles.adopted}>
          <CheckIcon /> Adopted
        </span>
      ) : (
        <Button
          small
          aria-label={`Adopt ${name}`}
          disabled={!props.adoptable(row)}
          onClick={() => props.onAdopt(row)}
        >
          Adopt
        </Button>
      )}
    </span>
  )
}
