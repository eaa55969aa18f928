import fc from 'fast-check'
import { expect, test } from 'vitest'
import { viewFigure } from '@/engine/explanation/explainFigure'
import { ingredientsOf } from '@/engine/explanation/ingredients'
import { ruleText } from '@/engine/models/ruleTexts'
import type { Figure } from '@/engine/numbers/figure'
import { sound } from '@/engine/reading/testing/documents'
import { greekFigures } from '@/engine/statement/greekFigures'
import { rowFigures, unrealisedFigures } from '@/engine/statement/rowFigures'
import { statementFigures } from '@/engine/statement/statementFigures'
import { scenarioDocuments } from '@/engine/testing/documents'
import { walkFigures } from '@/engine/testing/figureFaults'
import { formula } from './formula'
import { includesWords } from './includesWords'
import { titleOf } from './labels'
import { sourceText } from './sourceWords'

const DOCUMENTS = fc.sample(scenarioDocuments, { numRuns: 10, seed: 12 })

/** Those of the statement and of the tables beside it, and all that went into them. */
function figuresOf(document: (typeof DOCUMENTS)[number]) {
  const { figures, units, coins } = statementFigures(sound(document))
  const rows = rowFigures(units, coins)
  const shown = [figures, rows, unrealisedFigures(units, rows), greekFigures(units)]
  return walkFigures(shown)
}

/** What is wrong with how a figure is explained. */
function faultsOf(figure: Figure): readonly string[] {
  const view = viewFigure(figure)
  const title = titleOf(view)
  const words = formula(view, figure.inputs, ({ term }) => term.name)
  const faults = [
    /^[A-Z].*\.$/s.test(view.meaning) ? '' : 'no sentence',
    view.operation === null || (words !== null && !words.includes('undefined')) ? '' : 'no formula',
    view.operation !== null || sourceText(view) !== '' ? '' : 'no source',
    ruleText('uta', view.section, view.term) !== null || view.isRuleNumber ? '' : 'no rule',
  ]
  return faults.filter((fault) => fault !== '').map((fault) => `${title}: ${fault}`)
}

test.each(DOCUMENTS.map((document, place) => [place + 1, document] as const))(
  'every figure of random statement %i has a sentence, a formula or a source, a rule, and what it includes',
  (_place, document) => {
    const { figures, faults: unsound } = figuresOf(document)
    expect(figures.size).toBeGreaterThan(20)
    // None that does not recompute from its inputs.
    expect(unsound).toEqual([])
    expect([...new Set([...figures].flatMap(faultsOf))]).toEqual([])
    // What is told of the parts of a whole is told of it: a tenth of them is enough.
    const some = [...figures].filter((_, place) => place % 10 === 0)
    const includes = some.map((figure) => includesWords(ingredientsOf(figure), document))
    expect(includes.filter((words) => !/^(Includes .+|Made of the rule alone)\.$/.test(words))).toEqual([])
  },
)
