import { OWN_MODEL } from '@/models/accountModels'
import { useResult } from './resultStore'

/** The id of the margin model by which the account was computed, for components. */
export function useAccountModel(): string {
  return useResult(({ current }) => current?.model) ?? OWN_MODEL
}
