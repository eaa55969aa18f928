import type { FigureView } from '@/engine/figure/view'
import { Badge } from '@/ui/figures/Badge'
import styles from './Explain.module.css'
import { sourceNote, sourceWords } from './sourceWords'

/** Where a figure that was not computed comes from, with the origin of a parameter as a badge. */
export function SourceLine({ figure, note = false }: { figure: FigureView; note?: boolean }) {
  const { source } = figure
  const words = sourceWords(figure)
  if (words === '') return null
  const path = source !== null && 'path' in source ? source.path : undefined
  const said = note ? sourceNote(figure) : ''
  return (
    <p className={styles.source} title={path}>
      {words}
      {source?.kind === 'parameter' && source.origin === 'assumed' && (
        <>
          {' '}
          <Badge tone="warning">not published</Badge>
        </>
      )}
      {said !== '' && `: ${said}`}
    </p>
  )
}
