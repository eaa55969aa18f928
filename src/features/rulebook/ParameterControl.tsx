import { plainDecimal } from '@/state/workbook/rulebookEdits'
import { NumberField } from '@/ui/controls/NumberField'
import { Switch } from '@/ui/controls/Switch'
import { SUFFIX, valueWords } from '@/words/parameterWords'
import { setRule, whyNot } from './commands'
import styles from './ParameterTable.module.css'
import type { ParameterRow } from './rows'

/** A parameter's value to edit: a number in its unit, or a switch. Tiers have a table of their own. */
export function ParameterControl({ row }: { row: ParameterRow }) {
  const { path, entry, label, value, fault } = row
  if (entry.kind === 'flag')
    return (
      <span className={styles.flag}>
        <span aria-hidden="true">{valueWords(value, entry.kind)}</span>
        <Switch
          hideLabel
          label={label}
          checked={value === true}
          onChange={(checked) => setRule(path, checked)}
        />
      </span>
    )
  if (entry.kind === 'tiers') return <span>{tierCount(value)}</span>
  // Set as a whole, in the rulebook's file.
  if (entry.kind === 'list' || entry.kind === 'text') return <span>{valueWords(value, entry.kind)}</span>
  const suffix = SUFFIX[entry.kind]
  return (
    <NumberField
      label={label}
      hideLabel
      value={plainDecimal(typeof value === 'string' ? value : '')}
      percent={entry.kind === 'share'}
      {...(suffix === undefined ? {} : { suffix })}
      error={fault}
      check={(typed) => whyNot(path, plainDecimal(typed))}
      onCommit={(typed) => setRule(path, plainDecimal(typed))}
    />
  )
}

function tierCount(value: unknown): string {
  return Array.isArray(value) && value.length > 1 ? `${value.length} tiers` : valueWords(value, 'tiers')
}
