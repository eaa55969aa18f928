import type { Appraisal } from '@/engine/liquidation/appraisal'
import type { Reduction } from './reduction'
import type { Repayment } from './repayment'

/** One step of a liquidation: what it did, and the account afterwards. */
export type DetailedStep = { readonly after: Appraisal } & (
  | { readonly step: 'autoRepay'; readonly repayment: Repayment }
  | { readonly step: 'cancelOrders'; readonly cancelled: number }
  | { readonly step: 'reduce'; readonly reduction: Reduction }
)
