/** What reading a text gives: a value, or in words what was not understood. */
export type Said<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: string }

export function understood<T>(value: T): Said<T> {
  return { ok: true, value }
}

export function problem(words: string): { readonly ok: false; readonly problem: string } {
  return { ok: false, problem: words }
}
