import { useState } from 'react'
import { getPrices, stopPrices } from '@/state/live/getPrices'
import { useLivePrices } from '@/state/live/livePricesStore'
import { checkedAddress, keepPriceAddress, priceAddress } from '@/state/live/priceAddress'
import { bookCoins } from '@/state/live/pricesWanted'
import { useScenario } from '@/state/scenario/scenarioStore'
import { Button } from '@/ui/controls/Button'
import { Select } from '@/ui/controls/Select'
import { TextField } from '@/ui/controls/TextField'
import { Dialog } from '@/ui/overlays/Dialog'
import { Notice } from '@/ui/overlays/Notice'
import { Progress } from '@/ui/overlays/Progress'
import styles from './LivePricesDialog.module.css'
import { PricesAge } from './PricesAge'

const REFRESH = [
  { value: 'never', label: 'only now' },
  { value: '10', label: 'every 10 s' },
  { value: '30', label: 'every 30 s' },
  { value: '60', label: 'every minute' },
  { value: '300', label: 'every 5 minutes' },
] as const

/**
 * Asks the exchange for prices: of which coins, where, and whether again. Nothing is sent before the button is pressed.
 */
export function LivePricesDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { asking, problem, every, missing } = useLivePrices((state) => state)
  const source = useScenario(({ workbook }) => workbook.marketSource)
  const edited = useScenario(({ workbook }) => Object.keys(workbook.marketEdits).length)
  const ofBook = useScenario(({ workbook }) => bookCoins(workbook).join(', '))
  const [typedAddress, setAddress] = useState(priceAddress)
  const [coins, setCoins] = useState('')
  const [refresh, setRefresh] = useState<string>(every === null ? 'never' : String(every))
  const address = checkedAddress(typedAddress)
  const get = () => {
    if (address === null) return
    keepPriceAddress(address)
    void getPrices(address, coins, refresh === 'never' ? null : Number(refresh))
  }
  return (
    <Dialog
      open={open}
      title="Live prices"
      onClose={onClose}
      footer={
        <>
          {every !== null && <Button onClick={stopPrices}>Stop refreshing</Button>}
          <Button variant="primary" disabled={address === null || asking !== null} onClick={get}>
            Get prices
          </Button>
        </>
      }
    >
      <div className={styles.content}>
        <p className={styles.what}>
          Asks the exchange’s public market data for indexes, marks, volatilities and lots. Nothing of your
          portfolio is sent but the names of its coins, and nothing at all before you press the button.
        </p>
        <TextField
          label="Coins"
          value={coins}
          placeholder={ofBook}
          onChange={setCoins}
          onSubmit={get}
          hint="Separated by commas; empty: those of the portfolio."
        />
        <Select label="Ask" options={REFRESH} value={refresh} onChange={setRefresh} />
        <TextField
          label="Address of the exchange’s API"
          code
          value={typedAddress}
          onChange={setAddress}
          onSubmit={get}
          error={address === null ? 'An address begins with https:// and has no question mark.' : undefined}
        />
        {asking !== null && (
          <Progress label={`Asking for ${asking.what}`} done={asking.done / asking.of} onStop={stopPrices} />
        )}
        {problem !== null && (
          <Notice tone="error" title={problem}>
            <p>The prices stay as they were.</p>
          </Notice>
        )}
        {problem === null && asking === null && source.kind === 'live' && (
          <p role="status">
            Prices of <PricesAge asOf={source.asOf} /> are in use
            {edited === 0
              ? '.'
              : `; ${edited === 1 ? 'your edit lies' : `your ${edited} edits lie`} over them.`}
          </p>
        )}
        {missing.length > 0 && (
          <Notice
            tone="warning"
            title={`The exchange has no prices of ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ` and ${missing.length - 5} more` : ''}: those stay as they were.`}
          />
        )}
      </div>
    </Dialog>
  )
}
