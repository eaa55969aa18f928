import { describe, expect, test } from 'vitest'
import { patternOf } from '@/engine/models/parameterTable'
import { MODELS, OWN_MODEL as OWN } from '@/engine/models/registry'
import { accountWords, OWN_MODEL } from './accountModels'

test('the model of rulebooks that name none is the engine’s', () => {
  expect(OWN_MODEL).toBe(OWN.id)
})

test('a model without words is refused', () => {
  expect(() => accountWords('none')).toThrow('no words of the model none')
})

describe.each(Object.values(MODELS))('the page’s half of $id', (model) => {
  const words = accountWords(model.id)

  test('names the components of the model, in their order, and what they are made of', () => {
    expect(words.components.map(({ key }) => key)).toEqual(model.components.map(({ id }) => id))
    expect(words.components.map(({ made }) => made && [made.key, made.of.map(({ key }) => key)])).toEqual(
      model.components.map(({ parts, charges }) => parts && [parts.key, charges.map(({ id }) => id)]),
    )
  })

  test('knows whether its parts add up to the maintenance margin', () => {
    expect(words.addsUp).toBe(model.requirement.addsUp)
  })

  test('names its order portfolios, in their order, and which orders they fill', () => {
    expect(words.orderPortfolios.map(({ name, filled }) => ({ name, filled }))).toEqual(
      model.orderPortfolios.map(({ name, filled }) => ({ name, filled })),
    )
  })

  test('speaks of a liquidation where the model has one, and of parameters that it has', () => {
    expect(words.liquidation === null).toBe(model.liquidation === undefined)
    const has = model.parameters.flatMap((group) =>
      Object.keys(group.rows).map((key) => patternOf(group, key)),
    )
    const ofUnits = [
      ...[words.maxLoss, ...words.components].flatMap(({ parameters, made }) => [
        ...parameters,
        ...(made?.of.flatMap((charge) => charge.parameters) ?? []),
      ]),
      ...words.initialMarginParameters,
      ...words.otherParameters,
    ].map((path) => `units.*.${path}`)
    for (const path of [...ofUnits, ...(words.liquidation?.parameters ?? [])]) expect(has).toContain(path)
    expect(ofUnits).toHaveLength(new Set(ofUnits).size)
  })
})
