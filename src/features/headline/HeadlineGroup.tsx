import type { HeadlineFigure } from '@/store/headlineFigures'
import { useResult } from '@/store/result'
import { explain, useView } from '@/store/view'
import { subtract } from '@/ui/decimal-text'
import { Change } from '@/ui/figures/Change'
import { Explainable } from '@/ui/figures/Explainable'
import { Gauge } from '@/ui/figures/Gauge'
import { Money } from '@/ui/figures/Money'
import { Percent } from '@/ui/figures/Percent'
import styles from './Headline.module.css'
import { Status } from './Status'

/** One figure with its name and its change; where there is little room, without the words that stand elsewhere. */
export function HeadlineGroup({ figure, compact }: { figure: HeadlineFigure; compact: boolean }) {
  const { name, key, kind } = figure
  const value = useResult(({ current }) => current?.statement.account[key])
  const change = useResult(({ compared, baseline }) => {
    const [now, before] = [compared?.statement.account[key], baseline?.statement.account[key]]
    return now === undefined || before === undefined ? undefined : subtract(now, before)
  })
  const open = useView(({ explained }) => explained?.address === `account.${key}`)
  return (
    <fieldset aria-label={name} className={styles.group} data-figure={key}>
      <span className={styles.name} aria-hidden="true">
        {name}
      </span>
      {value === undefined ? (
        <span className={styles.value}>–</span>
      ) : (
        <span className={styles.line}>
          <Explainable
            label={name}
            open={open}
            className={styles.value}
            onExplain={() => explain(`account.${key}`)}
          >
            {kind === 'money' ? <Money value={value} /> : <Percent value={value} />}
          </Explainable>
          {key === 'mmRate' && !compact && <Status />}
        </span>
      )}
      {key === 'mmRate' && value !== undefined && <Gauge label="MM rate" value={value} />}
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
