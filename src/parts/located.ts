import type { FigureAddress } from '@/engine/statement/figureAddress'

/** A number, and where its explanation is; null where it has none. */
export interface Located {
  readonly value: string
  readonly address: FigureAddress | null
}
