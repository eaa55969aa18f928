import type { RulebookOverrides } from '@/engine/model/document'
import type { Fault } from '@/engine/model/fault'
import { checkRulebook } from '@/engine/reading/checkRulebook'

/** Everything that is wrong with a built-in rulebook under a scenario's overrides. */
export function rulebookFaults(builtIn: unknown, overrides: RulebookOverrides | null): readonly Fault[] {
  const checked = checkRulebook(builtIn, overrides ?? undefined)
  return checked.ok ? [] : checked.faults
}
