import type { FigureView } from '@/engine/explanation/explainFigure'
import { EVERY_UNIT } from '@/engine/market/shift/everyUnit'
import { rowAddress } from '@/engine/numbers/rowAddress'
import { lowered } from '@/ui/letterCase'

/** Where a figure that was not computed comes from: `your entry: size of BTC 24 Apr 80,000 call`. */
export function sourceWords(figure: FigureView): string {
  const { source } = figure
  switch (source?.kind) {
    case 'input':
      return `${whose(source.path)}: ${what(figure)}`
    case 'market':
      return `market: ${what(figure)}`
    case 'parameter':
      return `${source.overridden ? 'changed in this scenario' : 'rulebook'}: ${lowered(figure.name)}`
    case 'move':
      return `your what-if move: ${source.move === 'days' ? 'days ahead' : `${coinOf(source.coin)} ${source.move}`}`
    case 'contract':
      return `part of the contract: ${what(figure)}`
    case 'rule':
      return source.note.startsWith('margin model') ? 'part of the rule' : source.note
    default:
      return ''
  }
}

/** The same with what the source says of itself: a parameter’s origin and note. */
export function sourceText(figure: FigureView): string {
  const { source } = figure
  const words = sourceWords(figure)
  return source?.kind === 'parameter' ? `${words}, ${source.origin}: ${source.note}` : words
}

function what({ name, of }: FigureView): string {
  return of === '' ? lowered(name) : `${lowered(name)} of ${of}`
}

function coinOf(coin: string): string {
  return coin === EVERY_UNIT ? 'every coin’s' : coin
}

function whose(path: string): string {
  const list = rowAddress(path)?.list
  if (list === 'hedges') return 'your what-if hedge'
  return list === 'orders' ? 'your order' : 'your entry'
}
