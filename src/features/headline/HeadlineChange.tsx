import { type HeadlineFigure, headlineValue } from '@/state/result/headlineFigures'
import { useResult } from '@/state/result/resultStore'
import { useScenario } from '@/state/scenario/scenarioStore'
import { explain } from '@/state/view/viewStore'
import { subtract } from '@/ui/decimalText'
import { Change } from '@/ui/figures/Change'
import { Explainable } from '@/ui/figures/Explainable'
import { formatMoney, formatPercent, signOf } from '@/ui/format'
import { readableMoney } from '@/ui/readable'
import { comparedWith } from '@/words/comparedWith'
import styles from './HeadlineChange.module.css'
import { longChange } from './headlineText'
import { useLastEdit } from './useLastEdit'

export interface HeadlineChangeProps {
  figure: HeadlineFigure
  /** Its words stand in sight; those of the others are for screen readers and the tooltip. */
  isNamed: boolean
  /** Little room. */
  compact: boolean
}

/**
 * How far a figure moved: by the last edit for some seconds, named by that edit, then against the baseline. Nothing
 * where there is nothing to compare with.
 */
export function HeadlineChange({
  figure: { name, key, kind, address },
  isNamed,
  compact,
}: HeadlineChangeProps) {
  const edit = useLastEdit()
  const value = useResult(({ current }) => headlineValue(current, key))
  const fromBaseline = useResult(({ compared, baseline }) =>
    difference(headlineValue(compared, key), headlineValue(baseline, key, compared)),
  )
  const isOwn = useScenario(({ baseline }) => baseline !== null)
  const moves = useResult((result) => result.moves)
  const against = useScenario(({ workbook }) => comparedWith(workbook, isOwn, moves))
  const old = useResult(({ current }) => headlineValue(edit?.before.evaluation, key, current))
  const byEdit = difference(value, old)
  const editTitle =
    edit !== null && old !== undefined && byEdit !== undefined && signOf(byEdit) !== 0
      ? `was ${kind === 'money' ? readableMoney(old) : formatPercent(old)}, ${changeText(byEdit, kind)} by ${edit.words}`
      : undefined
  const comparedTitle = editTitle ?? against ?? ''
  const isSame = fromBaseline !== undefined && signOf(fromBaseline) === 0
  const comparison =
    against === null || fromBaseline === undefined || (isSame && !isOwn) ? null : isSame ? (
      <span className={styles.same}>same as baseline</span>
    ) : (
      <Explainable
        always
        label={`the change of ${name}`}
        title={comparedTitle}
        className={styles.moved}
        onExplain={() => explain(address, { kind: 'baseline' })}
      >
        <Moved change={fromBaseline} kind={kind} compact={compact} />
        <Words words={against} isNamed={isNamed} />
      </Explainable>
    )
  if (editTitle === undefined || !edit?.isFresh) {
    return (
      <span className={styles.change} title={isSame || comparison === null ? comparedTitle : undefined}>
        {comparison}
      </span>
    )
  }
  return (
    <span className={styles.change}>
      <Explainable
        always
        label={`the change of ${name}`}
        title={editTitle}
        className={styles.moved}
        onExplain={() => explain(address, { kind: 'edit' })}
      >
        <Moved change={byEdit} kind={kind} compact={compact} />
        <Words words={`by ${edit.words}`} isNamed={isNamed} />
      </Explainable>
      {comparison !== null && <span className="visually-hidden">; {comparison}</span>}
    </span>
  )
}

/** From ten points on their hundredths have no room and no meaning. */
function Moved({
  change,
  kind,
  compact,
}: {
  change: string | undefined
  kind: HeadlineFigure['kind']
  compact: boolean
}) {
  const isFar = kind === 'rate' && Math.abs(Number(change)) >= 0.1
  return (
    <Change value={change} kind={kind} shortFrom={longChange(compact)} {...(isFar ? { digits: 1 } : {})} />
  )
}

/** Where there is no room it is the words that are cut, never the number. */
function Words({ words, isNamed }: { words: string; isNamed: boolean }) {
  return <span className={isNamed ? styles.words : 'visually-hidden'}> {words}</span>
}

function difference(now: string | undefined, before: string | undefined): string | undefined {
  return now === undefined || before === undefined ? undefined : subtract(now, before)
}

function changeText(change: string, kind: HeadlineFigure['kind']): string {
  return kind === 'money'
    ? readableMoney(change, { sign: true })
    : `${formatMoney(Number(change) * 100, { sign: true })} points`
}
