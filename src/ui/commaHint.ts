/**
 * Says how a number is written whose decimals stand behind a comma: `Write 1.5 with a point: 1,5 could be 1,500.`
 * Undefined where they do not.
 */
export function commaHint(typed: string): string | undefined {
  const [, sign = '', whole = '', digits = ''] = COMMA.exec(typed.trim()) ?? []
  if (whole === '') return undefined
  const advice = `Write ${sign}${whole.replaceAll('.', '')}.${digits} with a point`
  const isShort = digits.length < 3 && !/^0|\./.test(whole)
  return isShort ? `${advice}: ${whole},${digits} could be ${whole},${digits.padEnd(3, '0')}.` : `${advice}.`
}

/** Points may stand between the thousands: `1.000,50`. */
const COMMA = /^([-+\u2212]?)(\d+|\d{1,3}(?:\.\d{3})+),(\d+)$/
