import { ExplainedAt } from '@/parts/ExplainedAt'
import { hasVenue } from '@/state/result/hasVenue'
import { type HeadlineFigure, headlineValue } from '@/state/result/headlineFigures'
import { isAtLeast } from '@/state/result/isAtLeast'
import { useResult } from '@/state/result/resultStore'
import { Amount } from '@/ui/figures/Amount'
import { Gauge } from '@/ui/figures/Gauge'
import { exact } from '@/ui/format'
import { LazyPart } from '@/ui/parts/LazyPart'
import { Loader } from '@/ui/parts/Loader'
import { NO_COLLATERAL } from '@/words/statusWords'
import styles from './Headline.module.css'
import { headlineText } from './headlineText'
import { isOfNothing } from './isOfNothing'
import { lacksCollateral } from './offeredCollateral'
import { Status } from './Status'

/** Nothing has changed yet when the page is first seen. */
const headlineChange = new Loader('What the last edit did', () =>
  import('./HeadlineChange').then((m) => m.HeadlineChange),
)

/** At another venue nothing is known to happen before the whole balance is used. */
const ALL_USED = ['1'] as const

/**
 * One figure with its name and its change; where there is little room, shorter and without words that stand elsewhere.
 */
export function HeadlineGroup({ figure, compact }: { figure: HeadlineFigure; compact: boolean }) {
  const { name, key, kind, address } = figure
  const value = useResult(({ current }) =>
    current === null || isOfNothing(current.statement) ? undefined : headlineValue(current, key),
  )
  const hasRate = useResult((result) => kind === 'money' || !lacksCollateral(result))
  const isVenue = useResult(hasVenue)
  const isLeast = useResult(
    ({ current }) => current?.venue !== undefined && key !== 'equity' && isAtLeast(current.venue),
  )
  const isMoney = kind === 'money'
  const text = value === undefined || !hasRate ? '–' : headlineText(value, kind, compact)
  return (
    <fieldset aria-label={name} className={styles.group} data-figure={key}>
      <span className={styles.heading}>
        <span className={styles.name} aria-hidden="true">
          {name}
        </span>
        {isLeast && <span className={styles.status}>at least</span>}
        {key === 'mmRate' && !compact && !isVenue && <Status />}
      </span>
      <span className={styles.line} style={{ '--letters': text.length + (isMoney ? UNIT : 0) }}>
        {value === undefined ? (
          <span className={styles.value}>{text}</span>
        ) : (
          <ExplainedAt address={address} always label={name} className={styles.value}>
            <Amount shown={text} exactly={exact(value, isMoney ? 'USD' : undefined)} />
          </ExplainedAt>
        )}
        {isMoney && value !== undefined && <span className={styles.unit}>USD</span>}
      </span>
      {key === 'mmRate' && value !== undefined && (
        <Gauge
          marked={!compact && !isVenue}
          label="MM rate"
          {...(isVenue ? { marks: ALL_USED } : {})}
          {...(hasRate ? { value } : { value: '0', words: NO_COLLATERAL })}
        />
      )}
      <span className={styles.change} data-change>
        <LazyPart of={headlineChange}>
          {(HeadlineChange) => (
            <HeadlineChange
              figure={figure}
              isNamed={key === 'maintenanceMargin' && !compact}
              compact={compact}
            />
          )}
        </LazyPart>
      </span>
    </fieldset>
  )
}

/** The unit in small type takes as much as so many digits of the figure. */
const UNIT = 2
