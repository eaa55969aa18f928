import { readInput } from '@/cli/margin/input'
import { runMargin } from '@/cli/margin/run'

interface Account {
  readonly maintenanceMargin: string
  readonly initialMargin: string
  readonly base: string
  readonly availableBalance: string
  readonly totalEquity: string
  readonly mmRate: string
}

/** What the command line says of a scenario: as far as tests read it. */
interface Statement {
  readonly account: Account
  readonly crossMargin: Pick<Account, 'maintenanceMargin' | 'initialMargin' | 'base'>
  readonly units: Readonly<Record<string, { readonly maxLoss: string; readonly maintenanceMargin: string }>>
}

/** What the command line says of a saved scenario, with its options for what-if moves. */
export async function statementByCommandLine(
  file: string,
  ...options: readonly string[]
): Promise<Statement> {
  return JSON.parse(await printedByCommandLine(file, ...options))
}

/** What a venue's statement says of the account: as far as tests read it. */
interface VenueStatement {
  readonly model: string
  readonly account: Readonly<Record<'equity' | 'initialMargin' | 'maintenanceMargin', string>>
}

/** What the command line says of a saved scenario at other venues. */
export async function venuesByCommandLine(file: string): Promise<readonly VenueStatement[]> {
  const [, ...venues] = (await printedByCommandLine(file, '--model', 'all')).trim().split('\n')
  return venues.map((line) => JSON.parse(line))
}

/**
 * The text that the command line prints of a saved scenario, with its options. Asked in this process: one of its own
 * takes a second to start, and what it does besides is tested by itself.
 */
export async function printedByCommandLine(file: string, ...options: readonly string[]): Promise<string> {
  const { output, faults, status } = await runMargin([file, ...options], readInput)
  if (status !== 0) throw new Error(faults.join('\n'))
  return output
}

export async function accountByCommandLine(file: string, ...options: readonly string[]): Promise<Account> {
  return (await statementByCommandLine(file, ...options)).account
}

/** `11,953.61`, as the headline shows it. */
export function shown(decimal: string): string {
  const text = Number(decimal).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  return text.replace('-', '−')
}

/** `+2,100.00`: how much more the first is, exact to the eighth decimal place. */
export function shownDifference(left: string, right: string): string {
  const difference = (Number(left) - Number(right)).toFixed(8)
  return `${Number(difference) > 0 ? '+' : ''}${shown(difference)}`
}
