import type { FigureView } from '@/engine/figure/view'
import styles from './Explain.module.css'
import { SourceLine } from './SourceLine'
import { valueWords } from './words'

/** What went into the figure; each opens further, down to entries, market and parameters. */
export function InputList({
  inputs,
  onFollow,
}: {
  inputs: readonly FigureView[]
  onFollow: (place: number) => void
}) {
  if (inputs.length === 0) return null
  return (
    <section aria-label="Inputs">
      <ul className={styles.inputs}>
        {inputs.map((input, place) => (
          // Inputs are known by their place in the operation.
          <li key={keyOf(input, place)} className={styles.input}>
            <div className={styles.line}>
              <button type="button" className={styles.link} onClick={() => onFollow(place)}>
                {input.name}
              </button>
              <span className={styles.number}>{valueWords(input)}</span>
            </div>
            {input.of !== '' && <p className={styles.of}>{input.of}</p>}
            {input.source !== null && <SourceLine figure={input} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

function keyOf({ name, of }: FigureView, place: number): string {
  return `${place} ${name} ${of}`
}
