import { useMemo } from 'react'
import { ExplainedAt } from '@/parts/ExplainedAt'
import { useResult } from '@/state/result/resultStore'
import { type SettledLine, settlementsIn } from './settlements'
import styles from './WhatIf.module.css'

/** Names what the clock has settled and what was paid for it; nothing before the first expiry. */
export function SettledNote() {
  const current = useResult((result) => result.current)
  const document = useResult((result) => result.document)
  const settlements = useMemo(
    () => (current === null || document === null ? null : settlementsIn(current, document)),
    [current, document],
  )
  if (settlements === null) return null
  const { title, lines, lapsed } = settlements
  return (
    <section className={styles.settled} aria-label="Settled">
      <p role="status" className={styles.settledTitle}>
        {lines.length === 0 ? 'Nothing settled, orders lapsed' : `${title}:`}
      </p>
      <ul className={styles.settledList}>
        {lines.map((line) => (
          <li key={line.address}>
            <Settled line={line} />
          </li>
        ))}
        {lapsed.map(({ path, what }) => (
          <li key={path}>Order lapsed: {what}</li>
        ))}
      </ul>
    </section>
  )
}

function Settled({ line: { address, what, verb, cash } }: { line: SettledLine }) {
  return (
    <>
      {what}, {verb}{' '}
      <ExplainedAt address={address} label={`Settlement of ${what}`}>
        {cash}
      </ExplainedAt>
    </>
  )
}
