import { useState } from 'react'
import { showUndoable } from '@/actions/showUndoable'
import { openExample } from '@/state/files/openExample'
import { nettingWords } from '@/state/names/nettingWords'
import { addLegs } from '@/state/scenario/legCommands'
import { Button } from '@/ui/controls/Button'
import { Segmented } from '@/ui/controls/Segmented'
import { Switch } from '@/ui/controls/Switch'
import { Dialog } from '@/ui/overlays/Dialog'
import { Notice } from '@/ui/overlays/Notice'
import { showToast } from '@/ui/overlays/toasts'
import { LegTable } from './LegTable'
import { ParameterFields } from './ParameterFields'
import { PayoffSketch } from './PayoffSketch'
import { PreviewPanel } from './PreviewPanel'
import { payWords, placeWords } from './placeWords'
import styles from './Strategies.module.css'
import { StrategyCapacity } from './StrategyCapacity'
import { StrategyList } from './StrategyList'
import { PLACES } from './strategyLegs'
import { usePreview } from './usePreview'
import { useStrategy } from './useStrategy'

/** Strategies placed on the market's strikes, with what they would do to the margin before they are added. */
export function StrategyDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return open ? <OpenStrategies onClose={onClose} /> : null
}

function OpenStrategies({ onClose }: { onClose: () => void }) {
  const strategy = useStrategy()
  const { template, market, base, parameters, place, placed, toAdd, changes, canSwitchSpot } = strategy
  const { hasPremiums, hasCoins, isPaid } = strategy
  const [letSpotHedge, setLetSpotHedge] = useState(true)
  const switchSpot = canSwitchSpot && letSpotHedge
  const preview = usePreview(toAdd, switchSpot, isPaid)

  const add = () => {
    if (toAdd === null) return
    const { takeBack, ...done } = addLegs(toAdd, 'trade', {
      switchSpotHedging: switchSpot,
      paysPremiums: isPaid,
    })
    const added = `Added: ${template.title}, ${legCount(toAdd.length)}.`
    showUndoable({ message: [added, ...nettingWords(done, market.asOf)].join(' ') }, takeBack)
    onClose()
  }
  const openGuide = async () => {
    const title = await openExample(
      parameters.withPerpetual ? 'guide-short-calls-hedged' : 'guide-short-calls',
    )
    if (title === null) showToast({ message: 'The example could not be loaded.', tone: 'error' })
    else onClose()
  }
  return (
    <Dialog
      open
      size="large"
      title="Strategies"
      onClose={onClose}
      footer={
        <div className={styles.foot}>
          <Segmented label="Add as" options={PLACES} value={place} onChange={strategy.setPlace} />
          <div className={styles.buttons}>
            <Button onClick={onClose}>Cancel</Button>
            <Button variant="primary" disabled={toAdd === null} onClick={add}>
              {toAdd === null ? 'Add' : `Add ${legCount(toAdd.length)}`}
            </Button>
          </div>
        </div>
      }
    >
      <div className={styles.columns}>
        <StrategyList value={template.id} onChange={strategy.choose} />
        <div className={styles.details}>
          <ParameterFields
            template={template}
            market={market}
            base={base}
            onBase={strategy.setBase}
            parameters={parameters}
            onChange={strategy.change}
          />
          {canSwitchSpot && (
            <div className={styles.switch}>
              <Switch
                label="Let the coins hedge: switches spot hedging on for the account"
                checked={letSpotHedge}
                onChange={setLetSpotHedge}
              />
            </div>
          )}
          {template.id === 'guide-short-calls' && (
            <p className={styles.purpose}>
              At this market’s prices.{' '}
              <Button small onClick={openGuide}>
                Open the guide’s own example instead
              </Button>
            </p>
          )}
          {placed.ok ? (
            <>
              <LegTable
                legs={strategy.figures}
                changes={changes}
                base={base}
                settlement={parameters.settlement}
                asOf={market.asOf}
              />
              {strategy.payoff && (
                <PayoffSketch
                  payoff={strategy.payoff}
                  settlement={parameters.settlement}
                  asOf={market.asOf}
                />
              )}
              {(hasPremiums || hasCoins) && (
                <div className={styles.switch}>
                  <Switch
                    label={payWords(hasPremiums, hasCoins)}
                    checked={isPaid}
                    onChange={strategy.setPaid}
                  />
                </div>
              )}
              <p className={styles.purpose}>{placeWords(place, strategy)}</p>
              <PreviewPanel preview={preview} />
              <StrategyCapacity
                base={base}
                legs={placed.legs}
                size={parameters.size}
                isPaid={isPaid || !(hasPremiums || hasCoins)}
                onTake={(size) => strategy.change({ size })}
              />
            </>
          ) : (
            <Notice tone="warning" title={placed.problem} />
          )}
        </div>
      </div>
    </Dialog>
  )
}

function legCount(legs: number): string {
  return legs === 1 ? '1 leg' : `${legs} legs`
}
