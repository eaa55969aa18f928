import type { FigureAddress } from '@/engine/statement/figureAddress'

/** A piece of the sentence; what decides is strong, an amount leads to its explanation. */
export interface Piece {
  readonly text: string
  readonly strong?: boolean
  /** Where the amount is explained, and what it is. */
  readonly address?: FigureAddress
  readonly label?: string
}
