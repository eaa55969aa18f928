import { useMemo, useState } from 'react'
import { faultLine } from '@/engine/documents/faultLine'
import { bringToDoor } from '@/state/door/doorStore'
import { useSweep } from '@/state/query/useSweep'
import { tabText } from '@/state/storage/safeStorage'
import { Button } from '@/ui/controls/Button'
import { Copyable } from '@/ui/controls/Copyable'
import { TextField } from '@/ui/controls/TextField'
import { useKeptFocus } from '@/ui/controls/useKeptFocus'
import layout from '@/ui/layout/tab.module.css'
import { capitalised } from '@/ui/letterCase'
import { Disclosure } from '@/ui/overlays/Disclosure'
import { Notice } from '@/ui/overlays/Notice'
import { Progress } from '@/ui/overlays/Progress'
import tab from './CompareTab.module.css'
import { Explanations } from './Explanations'
import styles from './Reconcile.module.css'
import { ReconcileTable } from './ReconcileTable'
import { differs, groupsOf, type ReconciledUnit, reconciled } from './reconciled'
import { reconcileFinding } from './reconcileFinding'

const KEPT = 'marginscope.reconcile'

/** Somebody else's numbers of this account beside ours: where they part, and what alone would explain it. */
export function Reconcile() {
  const [text, setText] = useState(() => tabText.get(KEPT) ?? '')
  const change = (to: string) => {
    tabText.set(KEPT, to)
    setText(to)
  }
  const kept = useKeptFocus<HTMLDivElement>()
  return (
    <div {...kept} className={tab.part}>
      <TextField
        label="The exchange’s portfolio-margin answer, or a statement"
        code
        rows={text === '' ? 6 : 3}
        value={text}
        onChange={change}
        hint="Paste the JSON that the exchange answers. It stays in this tab and is sent nowhere."
      />
      {text !== '' && (
        <div className={styles.actions}>
          <Button small onClick={() => change('')}>
            Clear
          </Button>
        </div>
      )}
      {text.trim() !== '' && <Result text={text} />}
    </div>
  )
}

function Result({ text }: { text: string }) {
  const { parts, done, state, problem, stop } = useSweep('reconcile', { text })
  const all = useMemo(() => reconciled(parts), [parts])
  // What is adopted goes with all that it explained, until the numbers come that are equal now.
  const kept = useKeptFocus<HTMLDivElement>()
  const { faults, account, units } = all
  if (problem !== null) return <Notice tone="error" title={problem} />
  if (faults.length > 0)
    return <Notice tone="error" title="These are no numbers to compare with" lines={faults.map(faultLine)} />
  const { title, sentences } = reconcileFinding(all)
  return (
    <div {...kept} className={tab.comparison}>
      {units.length + account.length > 0 && (
        <Copyable what="the finding">
          <h3 className={tab.finding}>{title}</h3>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Copyable>
      )}
      {isMarginAnswer(text) && units.length > 0 && units.every(({ isOurs }) => !isOurs) && (
        <div className={styles.actions}>
          <Button onClick={() => bringToDoor({ texts: [{ name: 'Margin answer', text }], unread: [] })}>
            Build the scenario from this answer
          </Button>
        </div>
      )}
      {state === 'running' && <Progress label="Looking for what explains it" done={done} onStop={stop} />}
      {account.length > 0 && <ReconcileTable label="Account, theirs and ours" rows={account} />}
      {units
        .filter(({ isOurs }) => isOurs)
        .map((unit) => (
          <Unit key={unit.base} {...unit} isSearching={state === 'running'} />
        ))}
    </div>
  )
}

function Unit({ base, rows, explainedBy, isSearching }: ReconciledUnit & { isSearching: boolean }) {
  const [[, whole] = ['', []], ...groups] = groupsOf(rows)
  const apart = rows.filter(differs)
  const isApart = apart.length > 0
  return (
    <section className={tab.part} aria-label={`${base}, theirs and ours`}>
      <h3 className={tab.caption}>{base}</h3>
      {isApart && explainedBy.length > 0 && (
        <>
          <p className={layout.note}>
            Each of these parameters alone would make ours theirs
            {explainedBy.length > 1 && '; these numbers do not decide which'}:
          </p>
          <Explanations base={base} explainedBy={explainedBy} />
        </>
      )}
      {isApart && explainedBy.length === 0 && !isSearching && (
        <p className={layout.note}>
          {apart.every(({ isUndecided }) => isUndecided)
            ? 'Which parameter explains what differs is not decided by these numbers.'
            : 'No single parameter explains what differs.'}
        </p>
      )}
      <ReconcileTable label={`${base}, theirs and ours`} rows={whole} />
      {groups.map(([of, its]) => (
        <Disclosure
          key={of}
          summary={capitalised(of)}
          aside={countWords(its.length, its.filter(differs).length)}
        >
          <ReconcileTable label={`${base}, ${capitalised(of)}`} rows={its} />
        </Disclosure>
      ))}
    </section>
  )
}

/** A statement, and typed figures, have no positions of their own to build from. */
function isMarginAnswer(text: string): boolean {
  return text.includes('"assetPnlRange"')
}

function countWords(all: number, apart: number): string {
  return apart === 0 ? `${all} equal` : `${apart} of ${all} differ`
}
