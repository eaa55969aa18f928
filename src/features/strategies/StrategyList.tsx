import { useId } from 'react'
import { Select } from '@/ui/controls/Select'
import styles from './Strategies.module.css'
import { TEMPLATES } from './templates/templates'

interface StrategyListProps {
  value: string
  onChange: (id: string) => void
}

/** Every strategy with what it is for; on narrow screens a list to pull down. */
export function StrategyList({ value, onChange }: StrategyListProps) {
  const name = useId()
  return (
    <>
      <div className={styles.pulldown}>
        <Select
          label="Strategy"
          hideLabel
          value={value}
          options={TEMPLATES.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={onChange}
        />
        <p className={styles.purpose}>{TEMPLATES.find(({ id }) => id === value)?.purpose}</p>
      </div>
      <fieldset className={styles.list}>
        <legend className="visually-hidden">Strategy</legend>
        {TEMPLATES.map(({ id, title, purpose }) => (
          <label key={id} className={styles.item}>
            <input
              type="radio"
              className={styles.radio}
              name={name}
              checked={id === value}
              data-autofocus={id === value ? true : undefined}
              onChange={() => onChange(id)}
            />
            <span className={styles.title}>{title}</span>
            <span className={styles.purpose}>{purpose}</span>
          </label>
        ))}
      </fieldset>
    </>
  )
}
