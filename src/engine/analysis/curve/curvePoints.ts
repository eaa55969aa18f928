import type { CurveAxis } from './axis'

/**
 * Places at equal distances on the curves of the page; against price one a per cent of the range, the others have as
 * many.
 */
export const CURVE_POINTS: Readonly<Record<CurveAxis, number>> = { price: 161, volatility: 121, days: 121 }
