import { useMemo, useState } from 'react'
import { useSourceMarket } from '@/state/market/marketInUse'
import { useHoldings } from '@/state/scenario/holdings'
import { useScenario } from '@/state/scenario/scenarioStore'
import { marketPath, pricedCoins } from '@/state/workbook/workbookMarket'
import { Button } from '@/ui/controls/Button'
import { coinsInUse } from './inUse'
import styles from './Market.module.css'
import { MarketValue } from './MarketValue'

/** Index prices and stablecoin rates of the coins in use; the others on demand. */
export function CoinPrices() {
  const source = useSourceMarket()
  const marketEdits = useScenario(({ workbook }) => workbook.marketEdits)
  const holdings = useHoldings()
  const [isAll, setAll] = useState(false)
  const used = useMemo(() => coinsInUse(holdings), [holdings])

  const prices = [
    ...pricedCoins('underlyings', source, marketEdits).map((coin) => ({
      coin,
      label: `${coin} index`,
      path: marketPath.index(coin),
      faultPath: ['market', 'underlyings', coin, 'index'],
      source: source.underlyings[coin]?.index,
    })),
    ...pricedCoins('stablecoins', source, marketEdits).map((coin) => ({
      coin,
      label: `${coin} rate`,
      path: marketPath.rate(coin),
      faultPath: ['market', 'stablecoins', coin],
      source: source.stablecoins[coin],
    })),
  ]
  const shown = prices.filter(
    ({ coin, path }) => isAll || used.size === 0 || used.has(coin) || path in marketEdits,
  )
  const hidden = prices.length - shown.length
  return (
    <>
      <div className={styles.coins}>
        {shown.map(({ coin, ...price }) => (
          <MarketValue key={price.path} {...price} showLabel suffix="USD" />
        ))}
      </div>
      {(hidden > 0 || isAll) && (
        <Button
          small
          variant="quiet"
          className={styles.more}
          aria-pressed={isAll}
          onClick={() => setAll(!isAll)}
        >
          {isAll ? 'Show only what is in use' : `Show ${hidden} more`}
        </Button>
      )}
    </>
  )
}
