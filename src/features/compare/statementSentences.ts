import { portfolioWords } from '@/models/portfolioWords'
import { signOf } from '@/ui/format'
import { lowered } from '@/ui/letterCase'
import { readableMoney } from '@/ui/readable'
import type { SideNames, Sides } from './comparedSides'
import type { Compared, StatementComparison } from './compareStatements'
import { changesInWords, sizeOf } from './comparisonFinding'
import type { ComparisonRow } from './comparisonRow'
import type { UnitComparison } from './unitComparison'

/** What makes the difference of two statements, in plain sentences, unit by unit and for the account. */
export function statementSentences(
  sides: Sides,
  comparison: StatementComparison,
  left: Compared,
  right: Compared,
): readonly string[] {
  const { units, account } = comparison
  const said = [
    ...units.flatMap((unit) => [
      ...marginSentence(sides, unit),
      ...decidesSentence(sides, unit.base, left, right),
      ...factorSentence(unit),
    ]),
    ...borrowedSentence(account),
    ...baseSentence(account),
  ]
  return said.length > 0 ? said : ['Every part of the margin is the same on both sides.']
}

function marginSentence(
  { left, right }: Sides,
  { base, parts, maintenanceMargin }: UnitComparison,
): string[] {
  const { difference = '0' } = maintenanceMargin
  if (maintenanceMargin.right === null) return onlyIn(left, 'left', base, parts, maintenanceMargin)
  if (maintenanceMargin.left === null) return onlyIn(right, 'right', base, parts, maintenanceMargin)
  const parted = changesInWords(parts)
  if (parted === '') return []
  const change = `${readableMoney(sizeOf(difference))} USD`
  if (signOf(difference) === 0) return [`${base} needs as much, made of other parts: ${parted}.`]
  return [`${base} needs ${change} ${signOf(difference) > 0 ? 'more' : 'less'}: ${parted}.`]
}

function onlyIn(
  { words }: SideNames,
  side: 'left' | 'right',
  base: string,
  parts: readonly ComparisonRow[],
  margin: ComparisonRow,
): string[] {
  const needs = readableMoney(margin[side]?.value ?? '0')
  const made = parts
    .filter((part) => signOf(part[side]?.value ?? '0') !== 0)
    .map((part) => `${lowered(part.name)} ${readableMoney(part[side]?.value ?? '0')}`)
  const of = made.length === 0 ? '' : `: ${made.join(', ')}`
  return [`${base} is in ${words} only, where it needs ${needs} USD${of}.`]
}

function decidesSentence({ left, right }: Sides, base: string, one: Compared, other: Compared): string[] {
  const decides = ({ statement }: Compared) => statement.units[base]?.portfolios.decides
  const [here, there] = [decides(one), decides(other)]
  if (here === undefined || there === undefined || here === there) return []
  const words = [portfolioWords(one.model, here).decider, portfolioWords(other.model, there).decider]
  return [`What decides ${base} differs: ${words[0]} (${left.words}), ${words[1]} (${right.words}).`]
}

/** Only where the factors differ: otherwise initial margin follows maintenance margin. */
function factorSentence({ base, factor, initialMargin }: UnitComparison): string[] {
  const { difference = '0' } = initialMargin
  if (!/ and /.test(factor.name) || signOf(difference) === 0) return []
  const direction = signOf(difference) > 0 ? 'more' : 'less'
  return [
    `Initial margin of ${base} is ${readableMoney(sizeOf(difference))} USD ${direction}, by another factor as well.`,
  ]
}

function borrowedSentence(account: readonly ComparisonRow[]): string[] {
  const difference = account.find(({ key }) => key === 'borrowed')?.difference ?? '0'
  if (signOf(difference) === 0) return []
  const direction = signOf(difference) > 0 ? 'more' : 'less'
  return [`Borrowed assets need ${readableMoney(sizeOf(difference))} USD ${direction}.`]
}

function baseSentence(account: readonly ComparisonRow[]): string[] {
  const { difference = '0', left, right } = account.find(({ key }) => key === 'base') ?? {}
  if (signOf(difference) === 0) return []
  const direction = signOf(difference) > 0 ? 'larger' : 'smaller'
  const [one, other] = [left?.value ?? '0', right?.value ?? '0'].map((value) => readableMoney(value))
  return [
    `The margin balance is ${readableMoney(sizeOf(difference))} USD ${direction}: ${one} instead of ${other}.`,
  ]
}
