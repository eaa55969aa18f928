import { nearestCrossings } from '@/engine/analysis/curve/nearestCrossings'
import type { Levels } from '@/engine/models/liquidationRules'
import { Explainable } from '@/ui/figures/Explainable'
import type { Column } from '@/ui/layout/column'
import { DataTable } from '@/ui/layout/DataTable'
import { type AxisWords, upOrDown } from '@/words/axisWords'
import styles from './CurveTab.module.css'
import type { Curve } from './curve'
import { levelText } from './levelText'

interface LevelRow {
  readonly level: number
  readonly name: string
}

export interface CrossingListProps {
  curve: Curve
  words: AxisWords
  levels: Levels
  isPrice: boolean
  /** Something is borrowed, which is repaid at a rate of its own. */
  owes: boolean
  /** Says why the MM rate is what it is at a place; null where that cannot be said. */
  onExplain: ((x: number) => void) | null
}

/** Where the MM rate reaches each level, on both sides of the market: at 100 % these are the liquidation prices. */
export function CrossingList({ curve, words, levels, isPrice, owes, onExplain }: CrossingListProps) {
  const [low, high] = [curve.points[0]?.x ?? 0, curve.points.at(-1)?.x ?? 0]
  const noneWords = (end: number) => {
    if (!isPrice && curve.now <= low) return `none within ${words.exact(end)}`
    return `none ${end < curve.now ? 'down' : 'up'} to ${words.exact(end)}`
  }
  const place = (level: number, side: 'down' | 'up') => {
    const crossing = nearestCrossings(curve, level)[side]
    if (crossing === null)
      return <span className={styles.none}>{noneWords(side === 'down' ? low : high)}</span>
    const text = words.exact(crossing.x)
    return (
      <>
        {onExplain === null ? (
          <strong>{text}</strong>
        ) : (
          <Explainable always label={`the MM rate at ${text}`} onExplain={() => onExplain(crossing.x)}>
            <strong>{text}</strong>
          </Explainable>
        )}{' '}
        {isPrice && text.endsWith('USD') && (
          <span className={styles.none}>{upOrDown((1 + crossing.x) / (1 + curve.now) - 1)}</span>
        )}
      </>
    )
  }
  const side = (key: 'down' | 'up', header: string): Column<LevelRow> => ({
    key,
    header,
    align: 'right',
    render: ({ level }) => place(level, key),
  })
  const columns: Column<LevelRow>[] = [
    {
      key: 'level',
      header: 'MM rate reaches',
      rowHeader: true,
      render: ({ level, name }) => (
        <>
          {levelText(level)} <span className={styles.none}>{name}</span>
        </>
      ),
    },
    ...(curve.now > low ? [side('down', 'Down')] : []),
    side('up', curve.now > low ? 'Up' : 'Ahead'),
  ]
  const rows: readonly LevelRow[] = [
    { level: levels.liquidation, name: isPrice ? 'liquidation price' : 'liquidation' },
    { level: levels.target, name: 'where a liquidation stops' },
    ...(owes ? [{ level: levels.autoRepay, name: 'borrowed assets are repaid' }] : []),
  ]
  return (
    <DataTable
      label="Where the MM rate reaches a level"
      columns={columns}
      rows={rows}
      rowKey={({ name }) => name}
    />
  )
}
