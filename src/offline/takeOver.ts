/** The page's word to a version that waits. */
export const TAKE_OVER = 'take over'
