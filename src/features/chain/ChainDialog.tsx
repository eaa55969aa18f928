import { useState } from 'react'
import { type ListedOption, usualSize } from '@/state/market/marketContracts'
import { useMarketContracts } from '@/state/market/useMarketContracts'
import { contractName } from '@/state/names/contractName'
import { nettingWords } from '@/state/names/nettingWords'
import { addLegs } from '@/state/scenario/legCommands'
import { scenarioStore } from '@/state/scenario/scenarioStore'
import { Button } from '@/ui/controls/Button'
import { Dialog } from '@/ui/overlays/Dialog'
import { Chain } from './Chain'
import styles from './Chain.module.css'
import { firstCoin } from './firstCoin'
import { addedWords, legOf, type Place, type Ticket } from './newLeg'
import { TicketBar } from './TicketBar'

/** The market's options as calls and puts by strike: a click adds one to the portfolio, and the dialog stays. */
export function ChainDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return open ? <OpenChain onClose={onClose} /> : null
}

interface LastAdded {
  readonly id: number
  readonly words: string
  readonly takeBack: () => void
}

function OpenChain({ onClose }: { onClose: () => void }) {
  const market = useMarketContracts()
  const [base, setBase] = useState(() => firstCoin(market, scenarioStore.getState().workbook))
  const [place, setPlace] = useState<Place>('Position')
  const [side, setSide] = useState<Ticket['side']>('Sell')
  const [sizes, setSizes] = useState<Readonly<Record<string, string>>>({})
  const [paysPremiums, setPaysPremiums] = useState(true)
  const [last, setLast] = useState<LastAdded | null>(null)
  const size = sizes[base] ?? usualSize(market.indexes.get(base) ?? Number.NaN)
  const hasOptions = market.options.some(({ contract }) => contract.base === base)
  const ticket: Ticket = { place, side, size }

  const add = (option: ListedOption) => {
    const { takeBack, ...added } = addLegs([legOf(option, ticket)], 'trade', { paysPremiums })
    const [change] = added.changes
    if (change === undefined) return
    const name = contractName(option.contract.symbol, market.asOf)
    setLast((before) => ({
      id: (before?.id ?? 0) + 1,
      words: [addedWords(name, option.mark, ticket, change), ...nettingWords(added, market.asOf)].join(' '),
      takeBack,
    }))
  }
  const takeBack = () => {
    last?.takeBack()
    setLast((before) => before && { ...before, words: 'Taken back.', takeBack: () => undefined })
  }
  return (
    <Dialog
      open
      size="large"
      title="Option chain"
      onClose={onClose}
      footer={
        <div className={styles.foot}>
          <div role="status" aria-label="What was added" className={styles.said}>
            {last?.words ?? (hasOptions && 'A click on an option adds it. Shaded options are in the money.')}
          </div>
          {last !== null && last.words !== 'Taken back.' && <Button onClick={takeBack}>Undo</Button>}
          <Button variant="primary" onClick={onClose}>
            Done
          </Button>
        </div>
      }
    >
      <Chain market={market} base={base} onBase={setBase} ticket={ticket} onChoose={add}>
        <TicketBar
          ticket={ticket}
          base={base}
          paysPremiums={paysPremiums}
          onPlace={setPlace}
          onSide={setSide}
          onSize={(entered) => setSizes({ ...sizes, [base]: entered })}
          onPaysPremiums={setPaysPremiums}
        />
      </Chain>
    </Dialog>
  )
}
