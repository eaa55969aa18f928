import { plainDecimal } from '@/state/workbook/rulebookEdits'
import { NumberField } from '@/ui/controls/NumberField'
import { Switch } from '@/ui/controls/Switch'
import { SUFFIX, valueWords } from '@/words/parameterWords'
import styles from './ParameterTable.module.css'
import type { ParameterRow } from './parameterRows'
import { setRule, whyNot } from './ruleCommands'
import { TextControl } from './TextControl'

/**
 * A parameter's value to edit: a number in its unit, a text, or a switch. Tiers and lists have a table of their own.
 */
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
  if (entry.kind === 'list') return <span>{valueWords(value, entry.kind)}</span>
  if (entry.kind === 'text')
    return <TextControl path={path} label={label} value={typeof value === 'string' ? value : ''} />
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
