/**
 * Says how a number is written whose decimals stand behind a comma: `Write 1.5 with a point: 1,5 could be 1,500.`
 * Undefined where they do not.
 */
export function commaHint(typed: string): string | undefined {
  const [, sign = '', whole = '', digits = ''] = /^([-+\u2212]?)(\d+),(\d+)$/.exec(typed.trim()) ?? []
  if (whole === '') return undefined
  const advice = `Write ${sign}${whole}.${digits} with a point`
  const isShort = digits.length < 3 && !/^0/.test(whole)
  return isShort ? `${advice}: ${whole},${digits} could be ${whole},${digits.padEnd(3, '0')}.` : `${advice}.`
}
