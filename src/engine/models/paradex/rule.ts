/** The source of numbers that the venue's rule itself names. */
export const RULE = { kind: 'rule', note: 'Paradex, portfolio margin' } as const
