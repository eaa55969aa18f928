import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

interface Account {
  readonly maintenanceMargin: string
  readonly initialMargin: string
  readonly availableBalance: string
  readonly totalEquity: string
  readonly mmRate: string
}

/** What the command line says of a saved scenario, with its options for what-if moves. */
export async function accountByCommandLine(file: string, ...options: readonly string[]): Promise<Account> {
  const words = ['--no-install', 'tsx', 'src/cli/margin.ts', file, ...options]
  const { stdout } = await promisify(execFile)('npx', words)
  return JSON.parse(stdout).account
}

/** `11,953.61`, as the headline shows it. */
export function shown(decimal: string): string {
  const text = Number(decimal).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  return text.replace('-', '−')
}
