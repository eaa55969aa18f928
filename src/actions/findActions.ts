import type { Action } from './action'

/**
 * The actions that every typed word is found in, those whose own words start with it first; possible ones before those
 * that are not.
 */
export function findActions(actions: readonly Action[], typed: string): readonly Action[] {
  const wanted = wordsOf(typed)
  if (wanted.length === 0) return actions
  const ranked = actions.flatMap((action) => {
    const rank = rankOf(action, wanted)
    return rank === null ? [] : [{ action, rank: rank + (action.isOff ? 100 : 0) }]
  })
  return ranked.sort((one, other) => one.rank - other.rank).map(({ action }) => action)
}

/** The less the better; null: not found. */
function rankOf({ label, words = '', note = '', group }: Action, wanted: readonly string[]): number | null {
  const own = wordsOf(label)
  const others = wordsOf(`${words} ${note} ${group}`)
  let rank = own.join(' ').startsWith(wanted.join(' ')) ? -1 : 0
  for (const word of wanted) {
    if (own.some((one) => one.startsWith(word))) continue
    if (others.some((one) => one.startsWith(word))) rank += 1
    else if (own.some((one) => one.includes(word))) rank += 2
    else return null
  }
  return rank
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}?]+/u)
    .filter((word) => word !== '')
}
