import type { Explanation, FigureView } from '@/engine/figure/view'
import { formula, nameWords, numberWords, sourceWords, valueWords } from './words'

/** An explanation as a clean block of text, for a support reply. */
export function explanationText({ trail, inputs }: Explanation, context: string): string {
  const figure = trail.at(-1)
  if (figure === undefined) return ''
  const words = formula(figure, inputs, nameWords)
  const numbers = formula(figure, inputs, numberWords)
  return [
    `${titleOf(figure)}: ${valueWords(figure)}`,
    figure.meaning,
    ...(words === null ? [sourceWords(figure)] : [`= ${words}`, `= ${numbers}`]),
    ...inputs.map((input) => `  ${titleOf(input)}: ${valueWords(input)}${tail(input)}`),
    `Rule: margin model, section "${figure.section}".`,
    context,
  ].join('\n')
}

/** A figure's name and what it is of. */
export function titleOf({ name, of }: FigureView): string {
  return of === '' ? name : `${name}, ${of}`
}

function tail(input: FigureView): string {
  const source = sourceWords(input)
  return source === '' ? '' : ` (${source})`
}
