/**
 * What the orders of a group have in common. Not their side: selling a put adds long delta, and buying one short delta.
 */
export const ORDER_GROUPS = {
  A: 'orders that add long delta',
  B: 'orders that add short delta',
} as const
