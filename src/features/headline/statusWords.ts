import type { Statement } from '@/engine/statement/statement'

const STATUS: Readonly<Record<Statement['account']['status'], string>> = {
  healthy: 'Healthy',
  noNewRisk: 'No new risk: initial margin is used up',
  autoRepay: 'Auto-repay: borrowed assets are being repaid',
  liquidation: 'Liquidation',
}

/** The account's status in words. */
export function statusWords(status: Statement['account']['status']): string {
  return STATUS[status]
}
