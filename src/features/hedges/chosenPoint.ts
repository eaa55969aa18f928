import { createContext } from 'react'
import type { CurveRow } from './hedgeCurveRows'

/**
 * The chosen size and the margin there. A context, so that only its marker is drawn again while the slider is dragged,
 * not the chart around it.
 */
export const ChosenPoint = createContext<CurveRow | null>(null)
