import type { HeadlineFigure } from '@/store/headlineFigures'
import { useResult } from '@/store/result'
import { explain, useView } from '@/store/view'
import { subtract } from '@/ui/decimal-text'
import { Amount } from '@/ui/figures/Amount'
import { Change } from '@/ui/figures/Change'
import { Explainable } from '@/ui/figures/Explainable'
import { Gauge } from '@/ui/figures/Gauge'
import { exact } from '@/ui/format'
import styles from './Headline.module.css'
import { headlineText } from './headlineText'
import { Status } from './Status'

/** One figure with its name and its change; where there is little room, shorter and without words that stand elsewhere. */
export function HeadlineGroup({ figure, compact }: { figure: HeadlineFigure; compact: boolean }) {
  const { name, key, kind } = figure
  const value = useResult(({ current }) => current?.statement.account[key])
  const change = useResult(({ compared, baseline }) => {
    const [now, before] = [compared?.statement.account[key], baseline?.statement.account[key]]
    return now === undefined || before === undefined ? undefined : subtract(now, before)
  })
  const open = useView(({ explained }) => explained?.address === `account.${key}`)
  const isMoney = kind === 'money'
  const text = value === undefined ? '–' : headlineText(value, kind, compact)
  return (
    <fieldset aria-label={name} className={styles.group} data-figure={key}>
      <span className={styles.heading}>
        <span className={styles.name} aria-hidden="true">
          {name}
        </span>
        {key === 'mmRate' && !compact && <Status />}
      </span>
      <span className={styles.line} style={{ '--letters': text.length + (isMoney ? UNIT : 0) }}>
        {value === undefined ? (
          <span className={styles.value}>{text}</span>
        ) : (
          <Explainable
            always
            label={name}
            open={open}
            className={styles.value}
            onExplain={() => explain(`account.${key}`)}
          >
            <Amount shown={text} exactly={exact(value, isMoney ? 'USD' : undefined)} />
          </Explainable>
        )}
        {isMoney && <span className={styles.unit}>USD</span>}
      </span>
      {key === 'mmRate' && value !== undefined && <Gauge marked={!compact} label="MM rate" value={value} />}
      <span className={styles.change}>
        <Change
          value={change}
          kind={kind}
          words={key === 'maintenanceMargin' && !compact ? 'on baseline' : ''}
        />
      </span>
    </fieldset>
  )
}

/** The unit in small type takes as much as so many digits of the figure. */
const UNIT = 2
