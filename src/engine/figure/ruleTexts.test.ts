import { expect, test } from 'vitest'
import { sound } from '@/engine/reading/testing/documents'
import { statementFigures } from '@/engine/statement/figures'
import { rowFigures, unrealisedFigures } from '@/engine/statement/rows'
import { CASES } from '@/engine/testing/cases'
import { walkFigures } from '@/engine/testing/figureFaults'
import { RULED_TERMS, ruleText } from './ruleTexts'

const met = new Map(
  CASES.flatMap(({ document }) => {
    const { figures, units, coins } = statementFigures(sound(document))
    const rows = rowFigures(units, coins)
    return [...walkFigures([figures, rows, unrealisedFigures(units, rows)]).figures]
  }).map(({ term }) => [`${term.section}/${term.id}`, term] as const),
)

test('every figure of every case has a rule in words', () => {
  expect([...met.values()].filter(({ section, id }) => ruleText(section, id) === null)).toEqual([])
})

test('no words are left of a term that is no more', () => {
  const stale = RULED_TERMS.filter(([section, term]) => !met.has(`${section}/${term}`))
  expect(stale).toEqual([])
})
