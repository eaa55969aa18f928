import { type RefObject, useEffect, useState } from 'react'
import { contractName } from '@/state/names/contractName'
import styles from './Chain.module.css'
import { bothSides } from './marginWords'
import type { Ticket } from './newLeg'
import type { AddedMarginsView } from './useAddedMargins'

interface LookLineProps {
  /** Around the options, each of which says its symbol. */
  box: RefObject<HTMLElement | null>
  margins: AddedMarginsView
  ticket: Ticket
  asOf: string
}

/**
 * Of the option under the pointer or with the focus, what each side would add; drawn without drawing the options again.
 */
export function LookLine({ box, margins, ticket, asOf }: LookLineProps) {
  const [symbol, setSymbol] = useState<string | null>(null)
  useEffect(() => {
    const options = box.current
    const look = ({ target }: Event) => {
      const option = target instanceof Element ? target.closest<HTMLElement>('[data-symbol]') : null
      if (option?.dataset.symbol !== undefined) setSymbol(option.dataset.symbol)
    }
    options?.addEventListener('pointerover', look)
    options?.addEventListener('focusin', look)
    return () => {
      options?.removeEventListener('pointerover', look)
      options?.removeEventListener('focusin', look)
    }
  }, [box])
  const added = symbol === null ? undefined : margins.bySymbol.get(symbol)
  return (
    <p className={styles.look} data-older={margins.isOlder || undefined} aria-busy={margins.isOlder}>
      {symbol !== null && added !== undefined && (
        <>
          {contractName(symbol, asOf)}. {bothSides(added, ticket)}
        </>
      )}
    </p>
  )
}
