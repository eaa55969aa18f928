import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Liquidation } from '@/engine/liquidation/liquidationPart'

/** How the command line liquidates a saved scenario, with its options for what-if moves. */
export async function liquidationByCommandLine(
  file: string,
  ...options: readonly string[]
): Promise<Liquidation> {
  const words = ['--no-install', 'tsx', 'src/cli/margin.ts', '--liquidate', file, ...options]
  const { stdout } = await promisify(execFile)('npx', words)
  return JSON.parse(stdout).liquidation
}
