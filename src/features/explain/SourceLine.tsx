import type { FigureView } from '@/engine/explanation/explainFigure'
import { Badge } from '@/ui/figures/Badge'
import styles from './Explain.module.css'
import { sourceWords } from './sourceWords'

/** Where a figure that was not computed comes from, with the origin of a parameter as a badge. */
export function SourceLine({ figure, note = false }: { figure: FigureView; note?: boolean }) {
  const { source } = figure
  const words = sourceWords(figure)
  if (words === '') return null
  const path = source !== null && 'path' in source ? source.path : undefined
  return (
    <p className={styles.source} title={path}>
      {source?.kind === 'parameter' ? (
        <>
          {words}, <Badge tone={source.origin === 'assumed' ? 'warning' : 'plain'}>{source.origin}</Badge>
        </>
      ) : (
        words
      )}
      {note && source?.kind === 'parameter' && `: ${source.note}`}
    </p>
  )
}
