import type { Explanation, FigureView, StepView } from '@/engine/explanation/explainFigure'
import { expiryOfDay } from '@/engine/instruments/expiry'
import { thousands } from '@/engine/numbers/thousands'
import { contractName, dayName } from '@/state/names/contractName'

/** The explanation with everything that figures are of as people say it: `BTC 24 Apr 80,000 call`. */
export function inWords({ trail, steps, ...more }: Explanation, asOf: string): Explanation {
  const said = (figure: FigureView) => figureInWords(figure, asOf)
  const step = (one: StepView): StepView => ({
    ...one,
    figure: said(one.figure),
    passed: one.passed.map((each) => ({ ...each, figure: said(each.figure) })),
    asides: one.asides.map((aside) => ({
      ...aside,
      from: said(aside.from),
      figures: aside.figures.map((each) => ({ ...each, figure: said(each.figure) })),
    })),
  })
  return {
    ...more,
    trail: trail.map(({ path, step: taken }) => ({ path, step: step(taken) })),
    steps: steps.map(step),
  }
}

/** The same of one figure. */
export function figureInWords(figure: FigureView, asOf: string): FigureView {
  return { ...figure, of: ofWords(figure.of, asOf) }
}

/** Symbols and dates among what stands there: `BTCUSDT, down 10 %, volatility up 20 %`, `BTC, 24APR26`. */
function ofWords(of: string, asOf: string): string {
  const year = asOf.slice(0, 4)
  const words = of.split(', ').map((part) => {
    const [, day, rest = ''] = /^(\d{4}-\d\d-\d\d)(.*)$/.exec(part) ?? []
    if (day !== undefined) return `${dayName(Date.parse(day), year)}${rest}`
    const [first = '', ...more] = part.split(' ')
    const expiry = expiryOfDay(first)
    return expiry === null
      ? contractName(part, asOf)
      : [dayName(expiry, year), ...more.map(thousands)].join(' ')
  })
  return words.join(', ')
}
