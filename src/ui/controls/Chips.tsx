import styles from './Segmented.module.css'

export interface ChipsProps<Option extends string> {
  /** What is chosen. */
  label: string
  options: readonly Option[]
  /** Those that are on. */
  value: ReadonlySet<Option>
  onChange: (value: ReadonlySet<Option>) => void
}

/** Any of a few, all in sight: each is switched by itself. */
export function Chips<Option extends string>({ label, options, value, onChange }: ChipsProps<Option>) {
  const toggle = (option: Option) => {
    const chosen = new Set(value)
    if (!chosen.delete(option)) chosen.add(option)
    onChange(chosen)
  }
  return (
    <fieldset className={styles.segmented}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option} className={styles.option}>
            <input
              type="checkbox"
              className={styles.input}
              checked={value.has(option)}
              onChange={() => toggle(option)}
            />
            {option}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
