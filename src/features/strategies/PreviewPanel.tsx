import type { MarginPreview } from '@/state/query/previewMargin'
import { useDelayed } from '@/state/timing/useDelayed'
import { subtract } from '@/ui/decimalText'
import { Change } from '@/ui/figures/Change'
import { Money } from '@/ui/figures/Money'
import { Percent } from '@/ui/figures/Percent'
import { StaleOverlay } from '@/ui/layout/StaleOverlay'
import { Notice } from '@/ui/overlays/Notice'
import { previewSentence, previewWarning } from './previewWords'
import styles from './Strategies.module.css'
import type { Preview } from './usePreview'

/** What is compared, USD but for the rate. */
const LINES = [
  ['Maintenance margin', 'maintenanceMargin', 'money'],
  ['Initial margin', 'initialMargin', 'money'],
  ['MM rate', 'mmRate', 'rate'],
] as const

/** What the strategy would do to the account's margin, before it is added. */
export function PreviewPanel({ preview: { answer, busy } }: { preview: Preview }) {
  const isLate = useDelayed(busy)
  if (answer === null) return <p className={styles.wait}>Calculating the margin …</p>
  if (!answer.ok) return <Notice tone="warning" title={answer.problem} />
  const warning = previewWarning(answer.preview)
  return (
    <StaleOverlay busy={isLate}>
      <p className={styles.sentence} role="status">
        {previewSentence(answer.preview)}
      </p>
      <Margins preview={answer.preview} />
      {warning && <p className={styles.warning}>{warning}</p>}
    </StaleOverlay>
  )
}

function Margins({ preview: { now, after } }: { preview: MarginPreview }) {
  return (
    <table className={styles.margins} aria-label="Margin before and after">
      <thead>
        <tr>
          <th scope="col">Account, USD</th>
          <th scope="col">Now</th>
          <th scope="col">With it</th>
          <th scope="col">Change</th>
        </tr>
      </thead>
      <tbody>
        {LINES.map(([name, key, kind]) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td>{kind === 'rate' ? <Percent value={now[key]} /> : <Money value={now[key]} />}</td>
            <td>{kind === 'rate' ? <Percent value={after[key]} /> : <Money value={after[key]} />}</td>
            <td>
              <Change kind={kind} value={subtract(after[key], now[key])} unit="USD" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
