/** Stands for every unit that a move does not name. */
export const EVERY_UNIT = '*'
