import { tabText } from './safeStorage'

const PREFIX = 'marginscope.view.'

/** What this tab last chose of these before a reload; the first of them where it chose none. */
export function keptChoice<T extends string>(name: string, [usual, ...others]: readonly [T, ...T[]]): T {
  const kept = tabText.get(`${PREFIX}${name}`)
  return others.find((choice) => choice === kept) ?? usual
}

/** Keeps a choice through reloads of this tab. */
export function keepChoice(name: string, choice: string): void {
  tabText.set(`${PREFIX}${name}`, choice)
}
