import { venueOf } from './venueOf'
import { EMPTY_WORKBOOK, type Workbook } from './workbook'

/**
 * The rules by which the account's own margin is computed: the workbook's, or the usual ones where it has those of
 * another venue. The same object where nothing changes.
 */
export function underOwnModel<Rules extends Pick<Workbook, 'rulebook' | 'rulebookOverrides'>>(
  rules: Rules,
  rulebooks: Readonly<Record<string, unknown>>,
): Rules {
  if (venueOf(rulebooks[rules.rulebook]) === null) return rules
  return { ...rules, rulebook: EMPTY_WORKBOOK.rulebook, rulebookOverrides: null }
}
