import type { UnitStatement } from '@/engine/statement/statement'
import { figure, row, table } from './cells'
import { marginTables } from './marginTables'
import type { StatementSection, StatementTable } from './statementDocument'
import type { StatementWords } from './statementSource'
import { legTable, scenarioTable } from './stressTables'

/**
 * A risk unit: its rules, its scenarios, what each leg does in the one that decides, and what the margin is made of.
 */
export function unitSection(base: string, unit: UnitStatement, words: StatementWords): StatementSection {
  return {
    title: `Risk unit ${base}`,
    apart: true,
    paragraphs: [words.worst(base, unit)],
    facts: [],
    tables: [
      scenarioTable(base, unit, words),
      legTable(base, unit, words),
      ...marginTables(base, unit, words),
      greekTable(base, unit),
      parameterTable(base, words),
    ],
  }
}

function greekTable(base: string, { greeks }: UnitStatement): StatementTable {
  const of = (key: keyof UnitStatement['greeks'], name: string, unit: string) =>
    row([
      name,
      figure('number', greeks[key], `${name.toLowerCase()}, ${base}`, `units.${base}.greeks.${key}`),
      unit,
    ])
  return table(
    `Greeks of what is held, ${base}`,
    ['Greek', '#Amount', 'Unit'],
    [
      of('delta', 'Delta', base),
      of('gamma', 'Gamma', `${base} per unit of price`),
      of('vega', 'Vega', 'USD per point of volatility'),
      of('theta', 'Theta', 'USD a day'),
    ],
  )
}

function parameterTable(base: string, words: StatementWords): StatementTable {
  return table(
    `Other parameters, ${base}`,
    ['Parameter', 'Value', 'Source'],
    words.account.otherParameters
      .flatMap((key) => words.parameter(`units.${base}.${key}`) ?? [])
      .map(({ name, value, source }) => row([name, value, source])),
  )
}
