import type { Example } from '@/cli/sample/example'
import { borrowedDollars } from './borrowedDollars'
import { calendarSpread } from './calendarSpread'
import { cashAndCarry } from './cashAndCarry'
import { closeToLiquidation } from './closeToLiquidation'
import { coveredCall } from './coveredCall'
import { guideShortCalls, guideShortCallsHedged } from './guideShortCalls'
import { halfHedgedStrangle } from './halfHedgedStrangle'
import { ironCondor } from './ironCondor'
import { nearExpiry } from './nearExpiry'
import { ordersOnBothSides } from './ordersOnBothSides'
import { threeDollars } from './threeDollars'
import { twoUnits } from './twoUnits'

/** The examples, in the order in which to meet them. */
export const EXAMPLES: readonly Example[] = [
  guideShortCalls,
  guideShortCallsHedged,
  halfHedgedStrangle,
  ironCondor,
  coveredCall,
  calendarSpread,
  cashAndCarry,
  threeDollars,
  twoUnits,
  ordersOnBothSides,
  nearExpiry,
  borrowedDollars,
  closeToLiquidation,
]
