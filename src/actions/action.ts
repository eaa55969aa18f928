/** Headings under which actions are listed. */
export const GROUPS = ['Scenario', 'Portfolio', 'Compare', 'Market and rules', 'Explain', 'View'] as const

/** Something that the user can do, wherever on the page. */
export interface Action {
  readonly id: string
  readonly label: string
  readonly group: (typeof GROUPS)[number]
  /** Words by which it is found as well. */
  readonly words?: string
  /** Keys that do it everywhere, the usual ones first: `Mod+Shift+Z`; Mod is Ctrl, or Cmd on a Mac. */
  readonly keys?: readonly string[]
  /** What it is now, such as a name or a choice. */
  readonly note?: string
  /** Not possible now. */
  readonly isOff?: boolean
  readonly run: () => void
}
