import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { builtInRulebooks } from '@/cli/margin/rulebooks'
import { Engine } from '@/engine/engine'
import { WHOLE } from '@/engine/sweep/sweep'
import { SAMPLE } from '@/state/testing/sampleMarket'
import { toDocument } from '@/state/workbook/toDocument'
import { figureAt, holdsAll } from './figureAt'
import { rehearse } from './rehearse'
import { stagesOf } from './stages'
import { FOLDER, INDEX, lessonOf, statementsOf } from './testing/builtIn'

const engine = new Engine(builtInRulebooks(), 'lenient')

test('the list has every lesson file, under its own title and with as many steps', () => {
  const files = readdirSync(FOLDER).filter((name) => name !== 'index.json')
  expect(INDEX.map(({ id }) => `${id}.json`).sort()).toEqual(files.sort())
  expect(INDEX).toHaveLength(11)
  for (const entry of INDEX) {
    const { id, title, summary, steps } = lessonOf(entry.id)
    expect(entry).toEqual({ id, title, summary, steps: steps.length })
  }
})

describe.each(INDEX.map(({ id }) => id))('%s', (id) => {
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
  const [, ...margins] = statementsOf(lesson).map((statement) =>
    Number(figureAt(statement, 'account.maintenanceMargin')),
  )
  expect(margins[0]).toBeCloseTo(4500, 0)
  expect(margins[1]).toBeCloseTo(1500, 0)
  expect(margins[3]).toBeCloseTo(2378.31, 2)
})

test('of the choices of a step exactly the one that the engine confirms is right', () => {
  for (const { id } of INDEX) {
    const lesson = lessonOf(id)
    const [, ...statements] = statementsOf(lesson)
    for (const [place, { predict }] of lesson.steps.entries()) {
      const statement = statements[place]
      if (predict === undefined || 'answer' in predict || statement === undefined) continue
      const right = predict.choices.filter(({ when }) => holdsAll(statement, when))
      expect(right, `${id}, step ${place + 1}`).toHaveLength(1)
    }
  }
})

test('where the way to liquidation says that repaying is enough, nothing else is done', () => {
  const [, , stage] = stagesOf(lessonOf('liquidation-and-back'))
  if (stage === undefined) throw new Error('no second step')
  const { document } = toDocument(stage.workbook, SAMPLE)
  const sweep = engine.sweep('liquidation', document, stage.moves, null, WHOLE)
  if (!sweep.ok) throw new Error(JSON.stringify(sweep.faults))
  const parts = [...sweep.value].flatMap(({ part }) => part ?? [])
  expect(JSON.stringify(parts)).toContain('"outcome":"repaired"')
  expect(JSON.stringify(parts)).not.toContain('"step":"reduce"')
})

test('what is lost before the perpetual is halved stays lost', () => {
  const [, , before, after] = statementsOf(lessonOf('liquidation-and-back'))
  expect(Number(after?.account.totalEquity)).toBeCloseTo(Number(before?.account.totalEquity), 1)
})

test('only lessons on how an account stands show one that is not healthy', () => {
  const onStatus = ['initial-against-maintenance', 'liquidation-and-back']
  for (const { id } of INDEX.filter((entry) => !onStatus.includes(entry.id)))
    expect([id, ...statementsOf(lessonOf(id)).map(({ account }) => account.status)]).not.toContain(
      'liquidation',
    )
})

test('whatever is held of perpetuals and futures has an entry, so that liquidation prices count its gains', () => {
  for (const { id } of INDEX) {
    for (const { workbook } of stagesOf(lessonOf(id))) {
      const rows = workbook.positions.filter(({ symbol }) => !/-[CP](?:-USDT)?$/.test(symbol))
      expect(
        rows.filter(({ entry }) => entry === ''),
        id,
      ).toEqual([])
    }
  }
})
