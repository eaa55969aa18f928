/** Where a fault of the moves belongs, as its slider is called. */
export function sliderName(path: string): string {
  const [, option = '', coin = ''] = /^--(\w+)(?: (.+))?$/.exec(path) ?? []
  if (option === 'days') return 'Days ahead'
  if (option === 'volatility') return coin === '*' ? 'Volatility' : `${coin} volatility`
  return option === '' ? 'What if' : `${coin} ${option}`
}

/** Whether a fault is one of the moves, not of the scenario. */
export function isMoveFault({ path }: { readonly path: string }): boolean {
  return path === 'moves' || path.startsWith('--')
}
