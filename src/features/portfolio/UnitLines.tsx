import { memo, type ReactNode } from 'react'
import { useTableResult } from '@/state/result/deferredResult'
import { Money } from '@/ui/figures/Money'
import { ComputedFigure } from './ComputedFigure'
import { MOST_GREEKS } from './greekLines'
import styles from './UnitLines.module.css'

/**
 * The Greeks and the unrealised P&L of each coin's positions and what-if hedges: drawn with their result, not with an
 * edit.
 */
export const UnitLines = memo(function UnitLines() {
  const units = useTableResult(({ current }) => current?.statement.units)
  const held = Object.entries(units ?? {}).filter(([, { legs }]) =>
    legs.some(({ from }) => from === 'position' || from === 'hedge'),
  )
  if (held.length === 0) return null
  return (
    <ul className={styles.lines} aria-label="Greeks">
      {held.slice(0, MOST_GREEKS).map(([base, { greeks, legs }]) => (
        <UnitLine key={base} base={base} greeks={greeks} hedged={legs.some(({ from }) => from === 'hedge')} />
      ))}
      {held.length > MOST_GREEKS && <li>and {held.length - MOST_GREEKS} more coins</li>}
    </ul>
  )
})

interface UnitLineProps {
  base: string
  greeks: Readonly<Record<'delta' | 'gamma' | 'vega' | 'theta', string>>
  hedged: boolean
}

const GREEKS = [
  ['delta', ''],
  ['gamma', ''],
  ['vega', 'per point'],
  ['theta', 'per day'],
] as const

function UnitLine({ base, greeks, hedged }: UnitLineProps) {
  const unrealised = useTableResult(({ current }) => current?.unrealised[base])
  // Without options delta says it all.
  const shown = GREEKS.filter(([key]) => key === 'delta' || Number(greeks[key]) !== 0)
  return (
    <li>
      <strong className={styles.coin}>{base}</strong>
      {hedged && (
        <span className={styles.note} title="What-if hedges count as held">
          with hedges
        </span>
      )}
      {shown.map(([key, per]) => (
        <Item key={key} name={key} per={per}>
          <ComputedFigure address={`units.${base}.greeks.${key}`} label={`${key} of ${base}`}>
            <Greek value={greeks[key]} unit={per === '' ? '' : 'USD'} />
          </ComputedFigure>
        </Item>
      ))}
      {unrealised !== undefined && (
        <Item name="unrealised P&L" per="USD">
          <ComputedFigure address={`unrealised.${base}`} label={`unrealised P&L of ${base}`}>
            <Greek value={unrealised} unit="USD" />
          </ComputedFigure>
        </Item>
      )}
    </li>
  )
}

function Greek({ value, unit }: { value: string; unit: string }) {
  return <Money readable sign value={value} exactUnit={unit} />
}

function Item({ name, per, children }: { name: string; per: string; children: ReactNode }) {
  return (
    <span className={styles.item}>
      {name} {children}
      {per !== '' && ` ${per}`}
    </span>
  )
}
