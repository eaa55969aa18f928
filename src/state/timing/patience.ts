/** Before this many milliseconds nobody misses a newer figure: only then does an older one look old. */
export const PATIENCE = 100
