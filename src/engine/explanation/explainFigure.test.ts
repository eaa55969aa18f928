import { describe, expect, test } from 'vitest'
import { Decimal } from '@/engine/numbers/decimal'
import { figures as a } from '@/engine/numbers/figures'
import { termsOf } from '@/engine/numbers/term'
import { sound } from '@/engine/reading/testing/documents'
import { statementFigures } from '@/engine/statement/statementFigures'
import { caseDocument } from '@/engine/testing/cases'
import { walkFigures } from '@/engine/testing/figureFaults'
import { type Explanation, explainFigure } from './explainFigure'

const statement = (name: string) => statementFigures(sound(caseDocument(name))).figures

function explained(name: string, path: readonly number[]): Explanation {
  const explanation = explainFigure(statement(name).account.maintenanceMargin, path, 'uta')
  if (explanation === null) throw new Error('explains nothing')
  return explanation
}

describe('explainFigure', () => {
  test('takes steps over what is passed, and every path inside still leads to its figure', () => {
    const [root] = explained('01', []).trail
    const passed = root?.step.passed ?? []
    expect(passed.length).toBeGreaterThan(1)
    for (const { figure, path } of passed) {
      const { trail, steps } = explained('01', path)
      expect(trail.map((taken) => taken.path)).toEqual([[], path])
      expect(steps[0]?.figure).toEqual(figure)
    }
  })

  test('leads down to the leaves by its own paths, each step once', () => {
    const { steps } = explained('11', [])
    const reached = new Set([0])
    for (const { inputs } of steps) for (const { step } of inputs ?? []) reached.add(step)
    expect(reached.size).toBe(steps.length)
    const leaves = steps.filter((step) => step.inputs?.length === 0)
    expect(leaves.every(({ figure, passed }) => (passed.at(-1)?.figure ?? figure).source !== null)).toBe(true)
  })

  test('an input’s path is the way to it from the figure looked at', () => {
    const { steps } = explained('11', [])
    for (const { step, path } of steps[0]?.inputs ?? []) {
      expect(explained('11', path).steps[0]?.figure).toEqual(steps[step]?.figure)
    }
  })

  test('leads nowhere where there is no such input', () => {
    expect(explainFigure(statement('01').account.maintenanceMargin, [0, 99], 'uta')).toBeNull()
  })

  test('of very many figures the first are explained, and the figure looked at always', () => {
    const { many } = termsOf('Numbers and time', { many: ['Many', '', 'A number of a test.'] })
    const leaf = () => a.leaf(many, new Decimal(1), { kind: 'rule', note: '' })
    const pair = () => a.sum(many, [leaf(), leaf()])
    const all = explainFigure(a.sum(many, Array.from({ length: 2000 }, pair)), [], 'uta')
    expect(all?.steps[0]?.inputs).toHaveLength(2000)
    expect(all?.steps[1]?.inputs).toBeNull()
  })
})

describe('units', () => {
  const units = (name: string) =>
    [...walkFigures(statement(name)).figures].map((figure) => {
      const { unit, per } = explainFigure(figure, [], 'uta')?.steps[0]?.figure ?? { unit: '', per: '' }
      return [figure, `${unit}/${per}`] as const
    })
  const unitOf = (name: string, term: string, of: string) =>
    units(name).find(([figure]) => figure.term.id === term && figure.of === of)?.[1]

  test('of prices and rates say of what they are one', () => {
    expect(unitOf('01', 'index', 'BTC')).toBe('USD/BTC')
    expect(unitOf('01', 'stablecoinRate', 'USDT')).toBe('USD/USDT')
  })

  test.each(['01', '05', '06', '09', '10', '11'])('multiply in every product of case %s', (name) => {
    const per = new Map(units(name))
    const faults = [...per].flatMap(([figure, unit]) => {
      if (figure.operation !== 'product' || unit !== 'USD/') return []
      const parts = figure.inputs.map((input) => (per.get(input) ?? '/').split('/'))
      const over = parts.map(([counted = '']) => counted).filter(isCoin)
      const under = parts.map(([, one = '']) => one).filter(isCoin)
      for (const one of under) {
        const at = over.indexOf(one)
        if (at >= 0) over.splice(at, 1)
      }
      // What is left of the coins is the dollar.
      return over.join() === 'USD'
        ? []
        : [`${figure.term.name}: ${parts.map((part) => part.join('/')).join(' × ')}`]
    })
    expect(faults).toEqual([])
  })
})

/** Days, ratios and the like are no coins. */
function isCoin(unit: string): boolean {
  return /^[A-Z]{3,4}$/.test(unit)
}
