import type { AsideView, FigureView } from '@/engine/explanation/explainFigure'
import { compare } from '@/ui/decimalText'

/** Of a kind of figure: one, several, and what they do where they do not decide. */
interface Said {
  readonly one: string
  readonly many: string
  readonly does: readonly [one: string, many: string]
}

const SCENARIO: Said = { one: 'scenario', many: 'scenarios', does: ['loses', 'lose'] }
const PORTFOLIO: Said = { one: 'portfolio', many: 'portfolios', does: ['needs', 'need'] }

/** What is folded away, in words: `32 scenarios that lose less`, `2 that are 0`. */
export function asideWords({ kind, from, figures }: AsideView): string {
  const count = figures.length
  if (kind === 'rule') return 'Part of the rule'
  if (kind === 'zero') return `${count} that ${are(count)} 0`
  const equal = figures.filter(({ figure }) => isEqual(figure, from)).length
  const said = saidOf(figures[0]?.figure)
  const smaller = from.operation === 'minimum' ? 'larger' : 'smaller'
  const parts = [
    { number: equal, much: said === null ? 'equal' : 'as much' },
    { number: count - equal, much: said === null ? smaller : 'less' },
  ]
  return parts
    .filter(({ number }) => number > 0)
    .map(({ number, much }, place) => {
      const noun = said === null || place > 0 ? '' : ` ${number === 1 ? said.one : said.many}`
      const does = said === null ? are(number) : said.does[number === 1 ? 0 : 1]
      return `${number}${noun} that ${does} ${much}`
    })
    .join(', ')
}

function saidOf(figure: FigureView | undefined): Said | null {
  if (figure?.term === 'pnl') return SCENARIO
  return figure?.term === 'maintenanceMargin' && figure.of !== '' ? PORTFOLIO : null
}

/** As they are read: with eight places. */
function isEqual(a: FigureView, b: FigureView): boolean {
  return Math.abs(Number(a.value) - Number(b.value)) < 5e-9 || compare(a.value, b.value) === 0
}

function are(count: number): string {
  return count === 1 ? 'is' : 'are'
}
