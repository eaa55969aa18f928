/** The market lacks what a strategy needs; the message says what, and the way on. */
export class Missing extends Error {}
