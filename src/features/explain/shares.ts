import type { FigureView, StepView } from '@/engine/explanation/explainFigure'
import { formatPercent } from '@/ui/format'
import { isSum, lastOf } from './steps'

/**
 * What part of a sum an input makes: `82 %`; empty where it is no sum of several, or where parts of it mean nothing.
 */
export function shareWords(parent: StepView, { value }: FigureView): string {
  const last = lastOf(parent)
  const [whole, part] = [Number(last.value), Number(value)]
  if (!isSum(last) || (parent.inputs?.length ?? 0) < 2 || whole === 0) return ''
  const share = part / whole
  return Number.isFinite(share) ? formatPercent(share, { digits: Math.abs(share) < 0.01 ? 1 : 0 }) : ''
}
