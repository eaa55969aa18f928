import { isNothing, readTick } from '@/files/found/cellWords'
import { amount, price, type Row, text } from '@/files/found/foundRow'
import { leftOf } from './leftOf'

const OPEN = /^(?:new|partiallyfilled|active|triggered|created|open|workingorder|)$/
const CONDITIONAL = /^(?:untriggered|conditional|pending)$/

/** Why a conditional order takes no margin begins with these. */
export const CONDITIONAL_WORDS = 'conditional order'

/** Why an order takes no margin; null where it does. */
export function whyNotCounted(row: Row, category: string): string | null {
  const status = text(row, 'orderStatus')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
  if (category === 'spot' || isSpot(row, category)) return 'a spot order'
  if (CONDITIONAL.test(status) || (status === '' && isStop(row))) {
    const trigger = hasTrigger(row)
      ? ` at ${price(row, 'triggerPrice')?.toFixed() ?? text(row, 'triggerPrice')}`
      : ''
    return `${CONDITIONAL_WORDS}, takes no margin until it triggers${trigger}`
  }
  if (!OPEN.test(status)) return `its status is ${text(row, 'orderStatus')}`
  return leftOf(row)?.isZero() ? 'nothing of it is left' : null
}

/** Spot answers have the same symbols in nearly the same shape. */
function isSpot(row: Row, category: string): boolean {
  if (category !== '') return false
  return row.has('baseprice') || row.has('marketunit') || /^[01]$/.test(text(row, 'isLeverage'))
}

function isStop(row: Row): boolean {
  const kind = text(row, 'stopOrderType')
  const isPlain = isNothing(kind) || /^unknown$/i.test(kind) || readTick(kind) === false
  return !isPlain || hasTrigger(row)
}

/** A trigger may be told in words (`Last > 70000`); 0 says that there is none. */
function hasTrigger(row: Row): boolean {
  return !isNothing(text(row, 'triggerPrice')) && !amount(row, 'triggerPrice')?.isZero()
}
