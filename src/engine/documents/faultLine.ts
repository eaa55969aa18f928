import { expectedText } from './expected'
import type { Fault, Problem } from './fault'
import { quoted, shortened, shortenedWord } from './faultText'
import { foundText } from './found'
import { oneLine } from './oneLine'
import { type Path, pathText } from './path'

/** Longer paths come from hostile keys only. */
const MAX_PATH = 200

/** One fault as one line, as the command line and the fault list print it, whatever its document holds. */
export function faultLine(fault: Fault): string {
  const place = faultPlace(fault)
  return oneLine(place === '' ? faultMessage(fault) : `${place}: ${faultMessage(fault)}`)
}

/**
 * What is wrong, without its place: `expected a decimal, got "abc"`.
 *
 * @param rowText how another row that it names is called
 */
export function faultMessage(problem: Problem, rowText: (path: Path) => string = pathText): string {
  switch (problem.code) {
    case 'unexpected': {
      const { expected, neededBy, got } = problem
      const needed = neededBy ? `, needed by ${rowText(neededBy.path)} (${neededBy.symbol})` : ''
      return `expected ${expectedText(expected)}${needed}${got === undefined ? '' : `, got ${foundText(got)}`}`
    }
    case 'missing':
      return 'missing'
    case 'unknownKey': {
      const { key, meant } = problem
      const named = key === undefined ? 'unknown key' : `unknown key ${quoted(key)}`
      return meant === null ? named : `${named}, did you mean "${meant}"?`
    }
    case 'repeatedKey':
      return 'this key is given twice'
    case 'repeatedRow':
      return `${problem.key} already has a ${problem.what}, ${rowText(problem.first)}`
    case 'expired': {
      const { symbol, at } = problem
      return `expected a contract that expires after asOf, got ${quoted(symbol)}, which expired at ${at}`
    }
    case 'noSource':
      return 'expected where this parameter comes from, got nothing'
    case 'syntax': {
      const { line, column, expected, got } = problem
      return `not valid JSON: line ${line}, column ${column}: expected ${expected}, got ${got}`
    }
    case 'said':
      return problem.words
  }
}

/** `positions[2].size`; of a move the option of the command line that it would be, `--price BTC`. */
function faultPlace({ path, of }: Fault): string {
  if (of !== 'moves') return shortened(pathText(path), MAX_PATH)
  const [option, name] = path
  if (option === undefined) return 'moves'
  return name === undefined ? `--${option}` : `--${option} ${shortenedWord(String(name))}`
}
