/** One of the figures that are always in sight. */
export interface HeadlineFigure {
  /** Accessible name of its group. */
  readonly name: string
  /** Key in the statement's account, and so its address. */
  readonly key:
    | 'maintenanceMargin'
    | 'initialMargin'
    | 'mmRate'
    | 'imRate'
    | 'availableBalance'
    | 'totalEquity'
  readonly kind: 'money' | 'rate'
}

export const HEADLINE: readonly HeadlineFigure[] = [
  { name: 'Maintenance margin', key: 'maintenanceMargin', kind: 'money' },
  { name: 'Initial margin', key: 'initialMargin', kind: 'money' },
  { name: 'MM rate', key: 'mmRate', kind: 'rate' },
  { name: 'IM rate', key: 'imRate', kind: 'rate' },
  { name: 'Available balance', key: 'availableBalance', kind: 'money' },
  { name: 'Total equity', key: 'totalEquity', kind: 'money' },
]
