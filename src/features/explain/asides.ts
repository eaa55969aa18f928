import type { AsideView, FigureView } from '@/engine/figure/view'
import { compare } from '@/ui/decimal-text'

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
  const parts = [
    ...(equal > 0 ? [alternatives(equal, said, from, 'as much')] : []),
    ...(count > equal ? [alternatives(count - equal, equal > 0 ? null : said, from, 'less')] : []),
  ]
  return parts.join(', ')
}

function alternatives(count: number, said: Said | null, from: FigureView, much: 'as much' | 'less'): string {
  if (said !== null) {
    const [one, many] = said.does
    return `${count} ${count === 1 ? said.one : said.many} that ${count === 1 ? one : many} ${much}`
  }
  if (much === 'as much') return `${count} that ${are(count)} equal`
  return `${count} that ${are(count)} ${from.operation === 'minimum' ? 'larger' : 'smaller'}`
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
