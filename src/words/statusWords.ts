import type { Statement } from '@/engine/statement/statement'

/** Said in place of a status where a margin is needed and no balance is there to carry it. */
export const NO_COLLATERAL = 'No collateral entered'

const STATUS: Readonly<Record<Statement['account']['status'], string>> = {
  healthy: 'Healthy',
  noNewRisk: 'Reduce only: initial margin is used up',
  autoRepay: 'Auto-repay: borrowed assets are being repaid',
  liquidation: 'Liquidation',
}

/** The account's status in words. */
export function statusWords(status: Statement['account']['status']): string {
  return STATUS[status]
}
