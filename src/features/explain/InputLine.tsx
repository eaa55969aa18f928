import { type KeyboardEvent, useState } from 'react'
import type { FigureView, StepView } from '@/engine/explanation/explainFigure'
import { cx } from '@/ui/cx'
import { capitalised } from '@/ui/letterCase'
import styles from './Explain.module.css'
import { FigureAmount } from './FigureAmount'
import { InputTree, type InputTreeProps } from './InputTree'
import { decidedBy, knownIn, stepLabel } from './labels'
import { Numbers } from './Numbers'
import { SourceLine } from './SourceLine'
import { shareWords } from './shares'
import { lastOf } from './steps'

interface InputLineProps extends InputTreeProps {
  parent: StepView
  beside: readonly FigureView[]
  /** It decides: most of the result is its. */
  strong: boolean
}

/** One input: its name leads to it, the arrow before it opens it in place, as do the arrow keys. */
export function InputLine({ parent, beside, strong, levels, ...shown }: InputLineProps) {
  const { explanation, step, exact, onFollow } = shown
  const canOpen = step.inputs !== null && step.inputs.length > 0
  const [isOpen, setOpen] = useState(canOpen && levels > 0)
  const label = capitalised(stepLabel(step, beside, parent))
  const by = decidedBy(step, knownIn(parent))
  const last = lastOf(step)
  const share = shareWords(parent, step.figure)
  const press = (event: KeyboardEvent) => {
    if (!canOpen || (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft')) return
    event.preventDefault()
    setOpen(event.key === 'ArrowRight')
  }
  return (
    <li className={styles.input}>
      <div className={styles.line}>
        {canOpen ? (
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={isOpen}
            aria-label={`Inputs of ${label}`}
            onClick={() => setOpen(!isOpen)}
            onKeyDown={press}
          />
        ) : (
          <span className={styles.toggle} />
        )}
        <button
          type="button"
          className={cx(styles.link, strong && styles.strong)}
          onClick={() => onFollow([])}
          onKeyDown={press}
        >
          {label}
        </button>
        <FigureAmount figure={step.figure} exact={exact} strong={strong} />
        {share !== '' && <span className={styles.share}>{share}</span>}
      </div>
      {by !== '' && by !== label && !label.endsWith(by) && <p className={styles.of}>{by}</p>}
      {last.source !== null && <SourceLine figure={last} />}
      {isOpen && (
        <div className={styles.below}>
          <Numbers {...{ explanation, step, exact }} />
          <InputTree {...shown} levels={levels - 1} />
        </div>
      )}
    </li>
  )
}
