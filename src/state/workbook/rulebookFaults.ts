import type { RulebookOverrides } from '@/engine/documents/document'
import type { Fault } from '@/engine/documents/fault'
import { checkAnyRulebook } from '@/engine/reading/checkAnyRulebook'

/** Everything that is wrong with a built-in rulebook under a scenario's overrides. */
export function rulebookFaults(builtIn: unknown, overrides: RulebookOverrides | null): readonly Fault[] {
  const checked = checkAnyRulebook(builtIn, overrides ?? undefined)
  return checked.ok ? [] : checked.faults
}
