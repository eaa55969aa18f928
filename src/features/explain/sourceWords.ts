import type { FigureView } from '@/engine/figure/view'
import { lowered } from '@/ui/words'

/** Where a figure that was not computed comes from: `your entry: size of BTC 24 Apr 80,000 call`. */
export function sourceWords(figure: FigureView): string {
  const { source } = figure
  switch (source?.kind) {
    case 'input':
      return `${whose(source.path)}: ${what(figure)}`
    case 'market':
      return `market: ${what(figure)}`
    case 'parameter':
      return `${source.overridden ? 'changed in this scenario' : 'rulebook'}: ${lowered(figure.name)}, ${source.origin}`
    case 'contract':
      return `part of the contract: ${what(figure)}`
    case 'rule':
      return source.note.startsWith('margin model') ? 'part of the rule' : source.note
    default:
      return ''
  }
}

/** What the source says of itself beyond that: a parameter’s note. */
export function sourceNote({ source }: FigureView): string {
  return source?.kind === 'parameter' ? source.note : ''
}

function what({ name, of }: FigureView): string {
  return of === '' ? lowered(name) : `${lowered(name)} of ${of}`
}

function whose(path: string): string {
  if (path.startsWith('hedges')) return 'your what-if hedge'
  return path.startsWith('orders') ? 'your order' : 'your entry'
}
