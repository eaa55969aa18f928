import type { ReactNode } from 'react'
import { HEADLINE, type HeadlineFigure } from '@/store/headlineFigures'
import { useResult } from '@/store/result'
import { explain, useView } from '@/store/view'
import { subtract } from '@/ui/decimal-text'
import { Change } from '@/ui/figures/Change'
import { Explainable } from '@/ui/figures/Explainable'
import { Gauge } from '@/ui/figures/Gauge'
import { Money } from '@/ui/figures/Money'
import { Percent } from '@/ui/figures/Percent'
import { DecidingSentence } from './DecidingSentence'
import styles from './Headline.module.css'
import { statusWords } from './statusWords'

/**
 * The figures that are always in sight, each with its change against the baseline, and what decides. `children` stand
 * before that sentence: what must be known of all these figures.
 */
export function Headline({ children }: { children?: ReactNode }) {
  const busy = useResult((result) => result.busy && result.current !== null)
  return (
    <section className={styles.headline} aria-label="Headline">
      <div className={`${styles.figures} dims`} aria-busy={busy}>
        {HEADLINE.map((figure) => (
          <HeadlineGroup key={figure.key} figure={figure} />
        ))}
      </div>
      <div className={styles.words}>
        {children}
        <DecidingSentence />
      </div>
    </section>
  )
}

function HeadlineGroup({ figure }: { figure: HeadlineFigure }) {
  const { name, key, kind } = figure
  const value = useResult(({ current }) => current?.statement.account[key])
  const before = useResult(({ baseline }) => baseline?.statement.account[key])
  const open = useView(({ explained }) => explained?.address === `account.${key}`)
  const change = value === undefined || before === undefined ? undefined : subtract(value, before)
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
          {key === 'mmRate' && <Status />}
        </span>
      )}
      {key === 'mmRate' && value !== undefined && <Gauge label="MM rate" value={value} />}
      <span className={styles.change}>
        <Change value={change} kind={kind} words={key === 'maintenanceMargin' ? 'on baseline' : ''} />
      </span>
    </fieldset>
  )
}

function Status() {
  const status = useResult(({ current }) => current?.statement.account.status ?? 'healthy')
  return (
    <span className={styles.status} data-status={status}>
      {statusWords(status)}
    </span>
  )
}
