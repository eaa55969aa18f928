import { contractName } from '@/state/names/contractName'
import { subtract } from '@/ui/decimalText'
import type { StandingKey } from './explainStep'
import type { AccountState } from './walk'

/** A figure before and after a step; decimal text. */
export interface StepChange {
  readonly key: string
  readonly name: string
  /** What of the account it is, where that explains itself at every step. */
  readonly standing: StandingKey | null
  readonly kind: 'rate' | 'money' | 'quantity'
  /** Behind the name, such as `USD`. */
  readonly unit: string | null
  readonly before: string
  readonly after: string
  /** After less before; undefined where one of them is infinite. */
  readonly difference: string | undefined
}

/** MM rate, margin balance and margin, and of everything else what is not the same at two places. */
export function changesBetween(
  before: AccountState,
  after: AccountState,
  asOf: string,
): readonly StepChange[] {
  const change = (
    key: string,
    name: string,
    kind: StepChange['kind'],
    unit: string | null,
    from: string,
    to: string,
    standing: StandingKey | null = null,
  ) => ({
    key,
    name,
    standing,
    kind,
    unit,
    before: from,
    after: to,
    difference: differenceOf(to, from),
  })
  const standing = [
    change('mmRate', 'MM rate', 'rate', null, before.mmRate, after.mmRate, 'mmRate'),
    change('base', 'Margin balance', 'money', 'USD', before.base, after.base, 'base'),
    change(
      'maintenanceMargin',
      'Maintenance margin',
      'money',
      'USD',
      before.maintenanceMargin,
      after.maintenanceMargin,
      'maintenanceMargin',
    ),
  ]
  const burdens = [
    change('orders', 'Open orders', 'quantity', null, String(before.orders), String(after.orders)),
    change('owed', 'Owed', 'money', 'USD', before.owed, after.owed),
  ]
  const positions = [...after.sizes].map(([symbol, size]) =>
    change(symbol, contractName(symbol, asOf), 'quantity', null, before.sizes.get(symbol) ?? '0', size),
  )
  const balances = [...after.balances].flatMap(([coin, { wallet, borrowed }]) => {
    const old = before.balances.get(coin)
    return [
      change(`${coin} wallet`, `${coin} wallet`, 'quantity', coin, old?.wallet ?? '0', wallet),
      change(`${coin} borrowed`, `${coin} borrowed`, 'quantity', coin, old?.borrowed ?? '0', borrowed),
    ]
  })
  const others = [...burdens, ...positions, ...balances].filter(({ before: from, after: to }) => from !== to)
  return [...standing, ...others]
}

/** One decimal less another, without zeros at its end; undefined where one of them is infinite. */
export function differenceOf(left: string, right: string): string | undefined {
  return subtract(left, right)
    ?.replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '')
}
