import type { AddedMargins } from '@/engine/analysis/hedges/questions/addedMargins'
import type { ListedOption } from '@/state/market/marketContracts'
import { contractName } from '@/state/names/contractName'
import { cx } from '@/ui/cx'
import { Badge } from '@/ui/figures/Badge'
import { formatMoney, formatNumber, formatPercent } from '@/ui/format'
import styles from './Chain.module.css'
import type { Side } from './chain'
import type { CellPlace } from './chainKeys'
import type { HeldInContract } from './heldByContract'
import { marginWords } from './marginWords'
import type { Ticket } from './newLeg'

interface ChainCellProps {
  side: Side
  /** Null where the market does not list it. */
  option: ListedOption | null
  inTheMoney: boolean
  /** What adding it would do; undefined until it is computed. */
  margins: AddedMargins | undefined
  held: readonly HeldInContract[]
  /** Places of the marks, the same for all. */
  digits: number
  place: CellPlace
  tabStop: boolean
  /** Gets the focus when the dialog opens, where it is the tab stop. */
  first: boolean
  asOf: string
  ticket: Ticket
  onFocus: (place: CellPlace) => void
  onChoose: (option: ListedOption) => void
}

const FIGURES = [
  ['mark', 'Mark'],
  ['volatility', 'IV'],
  ['delta', 'Delta'],
  ['added', 'MM'],
  ['held', 'Held'],
] as const

/** The names of a side's figures, the mark next to the strike. */
export function ChainHeader({ side, ticket }: { side: Side; ticket: Ticket }) {
  const added = `What ${ticket.side === 'Buy' ? 'buying' : 'selling'} ${formatNumber(ticket.size)} adds to the maintenance margin of the coin, USD`
  return (
    <th scope="col" className={styles.head}>
      <span className={styles.sideName}>{side === 'call' ? 'Calls' : 'Puts'}</span>
      <span className={cx(styles.figures, styles[side])}>
        {FIGURES.map(([key, name]) => (
          <span key={key} className={styles[key]} title={key === 'added' ? added : undefined}>
            {name}
          </span>
        ))}
      </span>
    </th>
  )
}

/** One option: a button with its figures in it. */
export function ChainCell(props: ChainCellProps) {
  const {
    side,
    option,
    inTheMoney,
    margins,
    held,
    digits,
    place,
    tabStop,
    first,
    asOf,
    ticket,
    onFocus,
    onChoose,
  } = props
  if (option === null) return <td className={styles.unlisted}>not listed</td>
  const { contract, mark, volatility, delta } = option
  const figures = {
    mark: formatMoney(mark, { digits }),
    volatility: formatPercent(volatility),
    delta: formatMoney(delta, { digits: 2, sign: true }),
  }
  const change = ticket.side === 'Buy' ? margins?.buy : margins?.sell
  const adds = margins === undefined ? '' : ` ${marginWords(margins, ticket.side)}.`
  const holds = held.length === 0 ? '' : ` You have: ${held.map(({ words }) => words).join(', ')}.`
  const name = `${ticket.side} ${formatNumber(ticket.size)} ${contractName(contract.symbol, asOf)}: mark ${figures.mark} ${contract.quote}, IV ${figures.volatility}, delta ${figures.delta}.${adds}${holds}`
  return (
    <td className={styles.cell}>
      <button
        type="button"
        className={cx(styles.option, styles.figures, styles[side], inTheMoney && styles.inside)}
        aria-label={name}
        title={name}
        tabIndex={tabStop ? 0 : -1}
        data-symbol={contract.symbol}
        data-cell={`${place.row} ${place.column}`}
        data-autofocus={tabStop && first ? true : undefined}
        onFocus={() => onFocus(place)}
        onClick={() => onChoose(option)}
      >
        <span className={styles.mark}>{figures.mark}</span>
        <span className={styles.volatility}>{figures.volatility}</span>
        <span className={styles.delta}>{figures.delta}</span>
        <span className={styles.added}>
          {change && formatMoney(change.maintenanceMargin, { sign: true, digits: 0 })}
        </span>
        <span className={styles.held}>
          {held.map(({ id, kind, short }) => (
            <Badge key={id} tone={kind === 'hedge' ? 'what-if' : 'plain'}>
              {short}
            </Badge>
          ))}
        </span>
      </button>
    </td>
  )
}
