import { isOption } from '@/engine/market/quoted'
import { isMuch, type LookedAt } from './lookedAt'
import type { Surprise } from './surprise'

/**
 * Positions in perpetuals and futures without an entry price: their open profit is 0 at whatever price, so that nothing
 * that moves the price counts what they gain or lose. Follows the margin model, section "Account".
 */
export function noEntry({ base, now }: LookedAt): readonly Surprise[] {
  let exposure = 0
  const paths: string[] = []
  for (const { from, path, quoted, size, entry } of now.legs.held) {
    if (from !== 'position' || entry !== null || isOption(quoted)) continue
    exposure += size * quoted.exposure
    paths.push(path)
  }
  const { prices } = now.unit.grid.doubles
  const shock = exposure > 0 ? Math.min(...prices) : Math.max(...prices)
  const loss = -exposure * shock
  const [path] = paths
  if (path === undefined || !isMuch(loss, now)) return []
  return [{ kind: 'noEntry', atStake: loss, base, path, positions: paths.length, shock, loss }]
}
