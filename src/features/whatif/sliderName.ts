import type { Fault } from '@/engine/documents/fault'

/** Where a fault of the moves belongs, as its slider is called. */
export function sliderName({ path: [option, coin = ''] }: Pick<Fault, 'path'>): string {
  if (option === 'days') return 'Days ahead'
  if (option === 'volatility') return coin === '*' ? 'Volatility' : `${coin} volatility`
  return option === undefined ? 'What if' : `${coin} ${option}`
}

/** Whether a fault is one of the moves, not of the scenario. */
export function isMoveFault({ of }: Pick<Fault, 'of'>): boolean {
  return of === 'moves'
}
