import type { FigureView } from '@/engine/figure/view'
import { Badge } from '@/ui/figures/Badge'
import styles from './Explain.module.css'
import { sourceWords } from './words'

/** Where a figure that was not computed comes from, with the origin of a parameter as a badge. */
export function SourceLine({ figure }: { figure: FigureView }) {
  const { source } = figure
  const words = sourceWords(figure)
  if (words === '') return null
  return (
    <p className={styles.source}>
      {source?.kind === 'parameter' && (
        <Badge tone={source.origin === 'assumed' ? 'warning' : 'plain'}>{source.origin}</Badge>
      )}{' '}
      {words}
    </p>
  )
}
