import { NumberField } from '@/ui/controls/NumberField'
import { Segmented } from '@/ui/controls/Segmented'
import { Switch } from '@/ui/controls/Switch'
import { tooMuch } from '@/words/tooMuch'
import styles from './Chain.module.css'
import { PLACES, type Place, SIDES, type Ticket, type TradeSide } from './newLeg'

interface TicketBarProps {
  ticket: Ticket
  base: string
  paysPremiums: boolean
  onPlace: (place: Place) => void
  onSide: (side: TradeSide) => void
  onSize: (size: string) => void
  onPaysPremiums: (pays: boolean) => void
}

/** What a click on an option will add: where, on which side, how much. */
export function TicketBar(props: TicketBarProps) {
  const { ticket, base, paysPremiums, onPlace, onSide, onSize, onPaysPremiums } = props
  return (
    <div className={styles.ticket}>
      <Segmented label="Add as" options={PLACES} value={ticket.place} onChange={onPlace} />
      <Segmented label="Side" options={SIDES} value={ticket.side} onChange={onSide} />
      <div className={styles.size}>
        <NumberField
          label="Size"
          inline
          value={ticket.size}
          onCommit={onSize}
          suffix={base}
          step="1"
          check={(value) => (Number(value) > 0 ? tooMuch(base, value) : 'Above 0: the side says which way')}
        />
      </div>
      {ticket.place === 'Position' && (
        <Switch label="Pay the premium from the wallet" checked={paysPremiums} onChange={onPaysPremiums} />
      )}
    </div>
  )
}
