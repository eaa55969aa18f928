import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { builtInRulebooks } from '@/cli/margin/rulebooks'
import { Engine } from '@/engine/engine'
import type { Lesson } from '@/files/lesson/lesson'
import { readLesson } from '@/files/lesson/readLesson'
import { SAMPLE } from '@/state/testing/sampleMarket'
import { toDocument } from '@/state/workbook/toDocument'
import { figureAt, holdsAll } from './figureAt'
import type { LessonEntry } from './lessonLibrary'
import { rehearse } from './rehearse'
import { stagesOf } from './stages'

const FOLDER = 'public/lessons'
const index: readonly LessonEntry[] = JSON.parse(readFileSync(`${FOLDER}/index.json`, 'utf8'))
const engine = new Engine(builtInRulebooks(), 'lenient')

function lessonOf(id: string): Lesson {
  const read = readLesson(readFileSync(`${FOLDER}/${id}.json`, 'utf8'), builtInRulebooks())
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return read.value
}

/** The statement after each step, with its change made. */
function statementsOf(lesson: Lesson) {
  return stagesOf(lesson)
    .slice(1)
    .map(({ workbook, moves }) => {
      const answer = engine.evaluate(toDocument(workbook, SAMPLE).document, moves)
      if (!answer.ok) throw new Error(JSON.stringify(answer.faults))
      return answer.value.statement
    })
}

test('the list has every lesson file, under its own title and with as many steps', () => {
  const files = readdirSync(FOLDER).filter((name) => name !== 'index.json')
  expect(index.map(({ id }) => `${id}.json`).sort()).toEqual(files.sort())
  expect(index).toHaveLength(11)
  for (const entry of index) {
    const { id, title, summary, steps } = lessonOf(entry.id)
    expect(entry).toEqual({ id, title, summary, steps: steps.length })
  }
})

describe.each(index.map(({ id }) => id))('%s', (id) => {
  const lesson = lessonOf(id)

  test('has three to six steps, each with a prediction before its change', () => {
    expect(lesson.steps.length).toBeGreaterThanOrEqual(3)
    expect(lesson.steps.length).toBeLessThanOrEqual(6)
    expect(lesson.steps.every(({ predict, change }) => predict !== undefined && change !== undefined)).toBe(
      true,
    )
  })

  test('holds over the engine, step by step', async () => {
    const faults = await rehearse(lesson, SAMPLE, async (document, moves) => engine.evaluate(document, moves))
    expect(faults).toEqual([])
  })
})

test('the first lesson has the guide’s 4,500 and 1,500 as the margin itself, and then the contingencies', () => {
  const lesson = lessonOf('hedging-lowers-margin')
  const margins = statementsOf(lesson).map((statement) =>
    Number(figureAt(statement, 'account.maintenanceMargin')),
  )
  expect(margins[0]).toBeCloseTo(4500, 0)
  expect(margins[1]).toBeCloseTo(1500, 0)
  expect(margins[3]).toBeCloseTo(2378.31, 2)
})

test('of the choices of a step exactly the one that the engine confirms is right', () => {
  for (const { id } of index) {
    const lesson = lessonOf(id)
    const statements = statementsOf(lesson)
    for (const [place, { predict }] of lesson.steps.entries()) {
      const statement = statements[place]
      if (predict === undefined || 'answer' in predict || statement === undefined) continue
      const right = predict.choices.filter(({ when }) => holdsAll(statement, when))
      expect(right, `${id}, step ${place + 1}`).toHaveLength(1)
    }
  }
})
