import { memo, useEffect, useRef } from 'react'
import type { LiquidationStepMade } from '@/engine/liquidation/liquidationPart'
import type { MovesDocument } from '@/engine/market/shift/moves'
import type { PublishedRules } from '@/engine/models/liquidationRules'
import { Button } from '@/ui/controls/Button'
import { CopyButton } from '@/ui/controls/CopyButton'
import { cx } from '@/ui/cx'
import { readableMoney } from '@/ui/readable'
import { rateText } from './rateText'
import styles from './StepList.module.css'
import type { Walk } from './walk'
import { walkText } from './walkText'

export interface StepListProps {
  walk: Walk
  /** What moved the market before it. */
  moves: MovesDocument | null
  place: number
  onChoose: (place: number) => void
}

/** So many steps are listed at a time: those of the chosen hundred. */
const PAGE = 100

/** Every step with what it does and its figures; a click chooses it. */
export function StepList({ walk, moves, place, onChoose }: StepListProps) {
  const list = useRef<HTMLOListElement>(null)
  const { start, steps } = walk
  const from = Math.floor(Math.max(0, place - 1) / PAGE) * PAGE
  const to = Math.min(from + PAGE, steps.length)
  const listed = steps.slice(from, to).map((made, i) => ({ made, number: from + i + 1 }))
  // In sight within the list's own box: the page does not jump while it plays.
  useEffect(() => {
    const box = list.current
    const row = box?.children[Math.max(0, place - 1 - from)]
    if (!box || !(row instanceof HTMLElement)) return
    const [top, bottom] = [row.offsetTop, row.offsetTop + row.offsetHeight]
    if (top < box.scrollTop) box.scrollTop = top
    else if (bottom > box.scrollTop + box.clientHeight) box.scrollTop = bottom - box.clientHeight
  }, [place, from])
  return (
    <div className={styles.steps}>
      <div className={styles.head}>
        <h3>{steps.length === 1 ? 'The step' : `All ${steps.length} steps`}</h3>
        <CopyButton what="the whole walk" textOf={() => walkText(walk, moves)} />
      </div>
      <ol ref={list} className={styles.list} aria-label="Liquidation steps" start={from + 1}>
        {listed.map(({ made, number }) => (
          <Step
            key={number}
            number={number}
            made={made}
            rules={start.rules}
            isChosen={number === place}
            onChoose={onChoose}
          />
        ))}
      </ol>
      {steps.length > PAGE && (
        <div className={styles.pages}>
          <Button small disabled={from === 0} onClick={() => onChoose(from - PAGE + 1)}>
            Earlier steps
          </Button>
          <span>
            {from + 1} to {to} of {steps.length}
          </span>
          <Button small disabled={to === steps.length} onClick={() => onChoose(from + PAGE + 1)}>
            Later steps
          </Button>
        </div>
      )}
    </div>
  )
}

interface StepProps {
  number: number
  made: LiquidationStepMade
  rules: PublishedRules
  isChosen: boolean
  onChoose: (place: number) => void
}

const Step = memo(function Step({ number, made: { step }, rules, isChosen, onChoose }: StepProps) {
  const { before, after } = step
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={cx(styles.step, isChosen && styles.chosen)}
        aria-current={isChosen ? 'step' : undefined}
        onClick={() => onChoose(number)}
      >
        <span className={styles.number}>{number}</span>
        <span className={styles.words}>
          <span className={styles.sentence}>{step.detail}</span>
          <span className={styles.figures}>
            MM rate {rateText(before.mmRate, rules)} → {rateText(after.mmRate, rules)}, margin balance{' '}
            {readableMoney(after.base)}, maintenance margin {readableMoney(after.maintenanceMargin)} USD
          </span>
        </span>
      </button>
    </li>
  )
})
