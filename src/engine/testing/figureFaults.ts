import { Figure } from '@/engine/numbers/figure'
import { recomputed } from './recompute'

/** What a walk through figures found: every figure met, each once, and what is wrong with them. */
export interface Walk {
  readonly figures: ReadonlySet<Figure>
  readonly faults: readonly string[]
}

/**
 * Walks from every figure of a structure down to the leaves, recomputes each computed figure from its inputs, and
 * sees that every leaf says where it comes from.
 */
export function walkFigures(structure: unknown): Walk {
  const waiting = figuresIn(structure)
  const figures = new Set<Figure>()
  const faults: string[] = []
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (figures.has(next)) continue
    figures.add(next)
    faults.push(...faultsOf(next))
    waiting.push(...next.inputs)
  }
  return { figures, faults }
}

function faultsOf(figure: Figure): readonly string[] {
  const { term, of, operation, source, inputs, value } = figure
  const name = `${term.section}, ${term.id} of ${of}`
  if (term.name === '' || term.meaning === '') return [`${name}: no words`]
  if (operation === null) {
    return source === null || inputs.length > 0 ? [`${name}: a leaf without source, or with inputs`] : []
  }
  if (source !== null) return [`${name}: computed, and yet with a source`]
  if (inputs.length === 0 && operation !== 'sum') return [`${name}: a ${operation} of nothing`]
  const expected = recomputed(figure)
  if (!value.isFinite() || !expected.value.isFinite()) {
    return value.equals(expected.value) ? [] : [`${name}: ${value}, not ${expected.value}`]
  }
  const off = expected.value.minus(value.toString()).abs()
  return off.lte(expected.within) ? [] : [`${name}: ${operation} gives ${expected.value}, not ${value}`]
}

/** All figures of a structure, at any depth. */
function figuresIn(structure: unknown): Figure[] {
  if (structure instanceof Figure) return [structure]
  if (typeof structure !== 'object' || structure === null) return []
  return Object.values(structure).flatMap(figuresIn)
}
