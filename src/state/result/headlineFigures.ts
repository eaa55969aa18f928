import type { Evaluation } from '@/engine/engine'
import type { FigureAddress } from '@/engine/statement/figureAddress'
import { memoize } from '@/engine/util/memoize'

type MarginKey = 'maintenanceMargin' | 'initialMargin' | 'mmRate' | 'imRate'
type OwnKey = MarginKey | 'availableBalance' | 'totalEquity'

/** One of the figures that are always in sight. */
export interface HeadlineFigure<Key extends string = OwnKey | 'equity'> {
  /** Accessible name of its group. */
  readonly name: string
  /** Key in the statement's account. */
  readonly key: Key
  readonly kind: 'money' | 'rate'
  /** Where its explanation stands. */
  readonly address: FigureAddress
}

const MARGINS = [
  { name: 'Maintenance margin', key: 'maintenanceMargin', kind: 'money' },
  { name: 'Initial margin', key: 'initialMargin', kind: 'money' },
  { name: 'MM rate', key: 'mmRate', kind: 'rate' },
  { name: 'IM rate', key: 'imRate', kind: 'rate' },
] as const

export const HEADLINE: readonly HeadlineFigure<OwnKey>[] = [
  ...MARGINS,
  { name: 'Available balance', key: 'availableBalance', kind: 'money' } as const,
  { name: 'Total equity', key: 'totalEquity', kind: 'money' } as const,
].map((figure) => ({ ...figure, address: `account.${figure.key}` }))

/** Those of a venue whose rulebook is chosen: what it has no notion of is not among them. */
const venueHeadline = memoize((model: string): readonly HeadlineFigure[] =>
  [...MARGINS, { name: 'Equity', key: 'equity', kind: 'money' } as const].map((figure) => ({
    ...figure,
    address: `venues.${model}.account.${figure.key}`,
  })),
)

/** The figures of the headline: a venue's where its rulebook is chosen, otherwise the account's own. */
export function headlineOf(evaluation: Evaluation | null): readonly HeadlineFigure[] {
  const model = evaluation?.venue?.model
  return model === undefined ? HEADLINE : venueHeadline(model)
}

/** One of them. Nothing where the evaluation is of another model than `beside`, with which it is to be compared. */
export function headlineValue(
  evaluation: Evaluation | null | undefined,
  key: HeadlineFigure['key'],
  beside: Evaluation | null | undefined = evaluation,
): string | undefined {
  if (evaluation?.venue?.model !== beside?.venue?.model) return undefined
  const account: { readonly [Key in HeadlineFigure['key']]?: string } | undefined =
    evaluation?.venue?.account ?? evaluation?.statement.account
  return account?.[key]
}
