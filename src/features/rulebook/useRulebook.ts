import { useMemo } from 'react'
import { useLibrary } from '@/state/library/libraryStore'
import { useScenario } from '@/state/scenario/scenarioStore'
import { type Difference, differencesOf } from '@/state/workbook/rulebookEdits'
import { rulebookFaults } from '@/state/workbook/rulebookFaults'
import { venueOf } from '@/state/workbook/venueOf'
import { pricedCoins, sourceMarket } from '@/state/workbook/workbookMarket'
import { type Coins, coinsOf } from './coinsWithOwn'
import { type EditedRulebook, editedRulebook } from './parameterRows'

/** The scenario's rulebook as it is edited, what it changes, and the coins it can be set for. */
export function useRulebook(): {
  readonly rulebook: EditedRulebook
  readonly differences: readonly Difference[]
  readonly coins: Coins
} {
  const workbook = useScenario((state) => state.workbook)
  const { rulebooks, sample } = useLibrary((library) => library)
  const { rulebook: id, rulebookOverrides: overrides } = workbook
  const builtIn = rulebooks[id]
  return useMemo(() => {
    const rulebook = editedRulebook(builtIn, overrides, rulebookFaults(builtIn, overrides))
    const market = sourceMarket(workbook, sample)
    // A coin that a venue's rulebook does not have would need every parameter at once.
    const priced = (list: 'underlyings' | 'stablecoins') =>
      venueOf(builtIn) === null ? pricedCoins(list, market, workbook.marketEdits) : []
    return {
      rulebook,
      differences: differencesOf(builtIn, rulebook.merged),
      coins: coinsOf(rulebook.merged, priced('underlyings'), priced('stablecoins')),
    }
  }, [builtIn, overrides, workbook, sample])
}
