import { faultMessage } from '@/engine/documents/faultLine'
import { isSamePath, type Path } from '@/engine/documents/path'
import { useResult } from '@/state/result/resultStore'
import { edits, useScenario } from '@/state/scenario/scenarioStore'
import { ResetIcon } from '@/ui/controls/icons'
import { NumberField } from '@/ui/controls/NumberField'
import { compare } from '@/ui/decimalText'
import { formatNumber, formatPercent } from '@/ui/format'
import styles from './Market.module.css'

export interface MarketValueProps {
  /** As `marketPath` makes it. */
  path: string
  /** Where the document's faults have it. */
  faultPath: Path
  label: string
  /** The label stands before the field; else it is for screen readers only. */
  showLabel?: boolean
  /** What the source says; undefined where it says nothing. */
  source: string | undefined
  percent?: boolean
  /** Empty is an answer: the value follows from others. */
  optional?: boolean
  placeholder?: string
  suffix?: string
  /** A worthless option has a mark of 0. */
  mayBeZero?: boolean
}

/** A market value: edited in place, marked where it is, and back to its source with one press. */
export function MarketValue(props: MarketValueProps) {
  const { path, faultPath, label, showLabel, source = '', percent = false, mayBeZero, suffix } = props
  const edit = useScenario(({ workbook }) => workbook.marketEdits[path])
  const fault = useResult(({ faults }) => {
    const its = faults.find((each) => isSamePath(each.path, faultPath))
    return its && faultMessage(its)
  })
  const commit = (value: string) => edits.editMarket(path, isSame(value, source) ? null : value)
  return (
    <span className={styles.value}>
      {edit !== undefined && <Edited label={label} path={path} source={source} percent={percent} />}
      <span className={showLabel ? styles.field : styles.cell}>
        <NumberField
          {...(showLabel ? { inline: true } : { hideLabel: true, plain: true })}
          label={label}
          value={edit ?? source}
          percent={percent}
          optional={props.optional ?? false}
          {...(props.placeholder ? { placeholder: props.placeholder } : {})}
          {...(suffix ? { suffix } : {})}
          check={(value) => (Number(value) > 0 || (mayBeZero && Number(value) === 0) ? undefined : 'Above 0')}
          error={fault}
          onCommit={commit}
        />
      </span>
    </span>
  )
}

interface EditedProps {
  label: string
  path: string
  source: string
  percent: boolean
}

/** Says that a value is the user's own, and returns to the source when pressed. */
function Edited({ label, path, source, percent }: EditedProps) {
  const back =
    source === '' ? 'no value' : percent ? formatPercent(source, { digits: 2 }) : formatNumber(source)
  return (
    <button
      type="button"
      className={styles.edited}
      title={`Reset ${label} to ${back}`}
      onClick={(event) => {
        // It goes with what it says: pressed by key, the field beside it has the focus then.
        if (event.detail === 0) event.currentTarget.parentElement?.querySelector('input')?.focus()
        edits.editMarket(path, null)
      }}
    >
      edited
      <ResetIcon />
      <span className="visually-hidden">
        : reset {label} to {back}
      </span>
    </button>
  )
}

function isSame(value: string, source: string): boolean {
  return value === source || (value !== '' && source !== '' && compare(value, source) === 0)
}
