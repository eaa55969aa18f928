/** Characters of a share link from which on some chat and mail programs cut it. */
export const LONG_LINK = 8_000

/** Longer share links are neither made nor read. */
export const MOST_LINK = 32_000
