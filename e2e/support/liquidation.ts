import type { Liquidation } from '@/engine/liquidation/liquidationPart'
import { printedByCommandLine } from './margin'

/** How the command line liquidates a saved scenario, with its options for what-if moves. */
export async function liquidationByCommandLine(
  file: string,
  ...options: readonly string[]
): Promise<Liquidation> {
  return JSON.parse(await printedByCommandLine(file, '--liquidate', ...options)).liquidation
}
