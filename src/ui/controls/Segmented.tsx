import { useId } from 'react'
import styles from './Segmented.module.css'

export interface SegmentedProps<Option extends string> {
  /** What is chosen. */
  label: string
  options: readonly Option[]
  value: Option
  onChange: (option: Option) => void
}

/** One of a few, all in sight: arrow keys choose, as with any radio buttons. */
export function Segmented<Option extends string>(props: SegmentedProps<Option>) {
  const { label, options, value, onChange } = props
  const name = useId()
  return (
    <fieldset className={styles.segmented}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option} className={styles.option}>
            <input
              type="radio"
              className={styles.input}
              name={name}
              checked={option === value}
              onChange={() => onChange(option)}
            />
            {option}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
