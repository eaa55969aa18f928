/** What a text is by the look of it: a file of ours, or something that the readers of imports must look into. */
export type TextKind = 'scenario' | 'rulebook' | 'lesson' | 'other'

/** Tells by the format that a file of ours says; whether it has faults is not looked into. */
export function textKind(text: string): TextKind {
  if (!/^[\s\ufeff]*\{/.test(text.slice(0, MOST_BEFORE))) return 'other'
  const [, kind] = /"format"\s*:\s*"margin-(scenario|rulebook|lesson)@/.exec(text) ?? []
  return kind === 'scenario' || kind === 'rulebook' || kind === 'lesson' ? kind : 'other'
}

/** Characters of a text in which it begins. */
const MOST_BEFORE = 2000
