import { useId, useState } from 'react'
import { faultLine } from '@/engine/documents/faultLine'
import { tableOf } from '@/engine/models/parameterTables'
import type { Refusal } from '@/state/files/openFile'
import { useLibrary } from '@/state/library/libraryStore'
import { useScenario } from '@/state/scenario/scenarioStore'
import { venueOf } from '@/state/workbook/venueOf'
import { Spinner } from '@/ui/overlays/Spinner'
import { groupsOf } from '@/words/parameterEntries'
import { Choices } from './Choices'
import type { Coins } from './coinsWithOwn'
import { Differences } from './Differences'
import { GroupSection } from './GroupSection'
import { Problems } from './Problems'
import { Proofs } from './Proofs'
import { rowsOf } from './parameterRows'
import styles from './RulebookForm.module.css'
import { useRulebook } from './useRulebook'
import { VenueProof } from './VenueProof'

interface RulebookFormProps {
  refused: Refusal | null
  onDismiss: () => void
}

/** Choices on the left, on the right what differs and every parameter in its group. */
export function RulebookForm({ refused, onDismiss }: RulebookFormProps) {
  const isLoaded = useLibrary(({ rulebooks }) => Object.keys(rulebooks).length > 0)
  return isLoaded ? (
    <LoadedForm refused={refused} onDismiss={onDismiss} />
  ) : (
    <Spinner label="Loading the rulebooks" />
  )
}

function LoadedForm({ refused, onDismiss }: RulebookFormProps) {
  const { rulebook, differences, coins } = useRulebook()
  const id = useScenario(({ workbook }) => workbook.rulebook)
  const venue = venueOf(rulebook.builtIn)
  const [wanted, setCoin] = useState('default')
  const coin = coinIn(coins, wanted, venue === null)
  const place = useId()
  const sectionId = (key: string) => `${place}-${key}`
  const isUnit = !coins.collateralOnly.includes(coin)
  const groups = groupsOf(tableOf(rulebook.builtIn))
    .map((group) => ({ group, rows: rowsOf(group, coin, isUnit, rulebook) }))
    .filter(({ rows }) => rows.length > 0)
  return (
    <div className={styles.columns}>
      <Choices
        coins={coins}
        coin={coin}
        onCoin={setCoin}
        groups={groups.map(({ group }) => group)}
        differences={differences}
        hasDefault={venue === null}
        sectionId={sectionId}
      />
      <div className={styles.main}>
        <Problems refused={refused} onDismiss={onDismiss} standing={rulebook.faults.map(faultLine)} />
        <Differences key={id} builtIn={rulebook.builtIn} differences={differences} />
        {venue === null ? <Proofs /> : <VenueProof rulebook={rulebook.builtIn} model={venue} />}
        {!isUnit && (
          <p className={styles.note}>{coin} has no contracts of its own: it counts as collateral only.</p>
        )}
        {groups.map(({ group, rows }) => (
          <GroupSection key={group.key} id={sectionId(group.key)} group={group} coin={coin} rows={rows} />
        ))}
      </div>
    </div>
  )
}

/** The coin that is wanted where the rulebook has it; of a venue's, which has no default, the first otherwise. */
function coinIn({ units, collateralOnly }: Coins, wanted: string, hasDefault: boolean): string {
  if (units.includes(wanted) || (hasDefault && collateralOnly.includes(wanted))) return wanted
  return hasDefault ? 'default' : (units[0] ?? wanted)
}
