/** When a payoff is looked at: so many days from the market's time, or when an expiry has come (ms since 1970 UTC). */
export type PayoffTime = { readonly days: number } | { readonly expiry: number }

/** Which payoff: of which unit (`*`: of the whole account, every price moving alike), when, and gained since when. */
export interface PayoffQuestion {
  readonly base: string
  readonly times: readonly PayoffTime[]
  /** Since the market as it is, or since every position was opened at its entry price. */
  readonly since: 'now' | 'entry'
  /** How many places at equal distances; strikes are added. */
  readonly points: number
}
