import type { ContractModel } from '@/engine/models/model'
import { accountBy } from '@/engine/models/uta/account'
import { BORROW, COLLATERAL, CROSS, CROSS_BY_COIN } from '@/engine/models/uta/parameters'
import { contracts } from './contracts'

/**
 * Cross margin of the unified trading account: every contract and order on its own, no offsets, no scenarios. It
 * margins the same account by the same rulebook, but the value of options is no collateral.
 */
export const CROSS_MARGIN: ContractModel = {
  id: 'cross',
  parameters: [COLLATERAL, BORROW, CROSS_BY_COIN, CROSS],
  contracts,
  account: accountBy(({ funds }) => funds),
}
