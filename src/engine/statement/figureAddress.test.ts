import { expect, expectTypeOf, test } from 'vitest'
import { Engine } from '@/engine/engine'
import { RULEBOOKS } from '@/engine/reading/testing/documents'
import { caseDocument } from '@/engine/testing/cases'
import type { FigureAddress, UnitAddress } from './figureAddress'

const BASE: string = 'BTC'

const ADDRESSES: readonly FigureAddress[] = [
  'account.mmRate',
  'account.borrowed.maintenanceMargin',
  'crossMargin.base',
  'crossAccount.borrowed.initialMargin',
  `units.${BASE}.maxLoss`,
  `units.${BASE}.scenarios.12.pnl`,
  `units.${BASE}.contingency.vegaSpread`,
  `units.${BASE}.legs.0.worstPnl`,
  `crossUnits.${BASE}.contracts.0.size`,
  'rows.positions[0].mark',
  'coins.USDT.collateralValue',
]

test.each(ADDRESSES)('%s leads to a figure', (address) => {
  expect(new Engine(RULEBOOKS).explain(caseDocument('02'), address, [])).toMatchObject({
    value: { trail: [{}] },
  })
})

test('a slip does not compile', () => {
  expectTypeOf<'account.mmRat'>().not.toExtend<FigureAddress>()
  expectTypeOf<`units.${string}.maxLos`>().not.toExtend<FigureAddress>()
  expectTypeOf<`units.${string}.scenarios.${number}`>().not.toExtend<FigureAddress>()
  expectTypeOf<`rows.${string}.set`>().not.toExtend<FigureAddress>()
  expectTypeOf<`unit.${string}.maxLoss`>().not.toExtend<FigureAddress>()
  expectTypeOf<'account.mmRate'>().not.toExtend<UnitAddress>()
  expectTypeOf<string>().not.toExtend<FigureAddress>()
  expectTypeOf<'contingency.vegaSpread'>().toExtend<UnitAddress>()
})
