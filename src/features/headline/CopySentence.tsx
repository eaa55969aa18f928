import type { Evaluation } from '@/engine/engine'
import { useResult } from '@/state/result/resultStore'
import { CopyButton } from '@/ui/controls/CopyButton'
import { movesInWords } from '@/words/movesInWords'
import styles from './DecidingSentence.module.css'
import { leftOutPieces } from './leftOutPieces'
import { decidingSentence } from './sentence'

/** Copies what decides, with the lines that belong to it: the what-if moves before it, what is left out behind it. */
export function CopySentence() {
  const current = useResult((result) => result.current)
  return (
    current && (
      <div className={styles.copy}>
        <CopyButton what="what decides" textOf={() => sentenceText(current)} />
      </div>
    )
  )
}

function sentenceText(evaluation: Evaluation): string {
  const { statement, leftOut } = evaluation
  const textOf = (pieces: readonly { readonly text: string }[]) => pieces.map(({ text }) => text).join('')
  return [
    ...(statement.moves === undefined ? [] : [`What if: ${movesInWords(statement.moves)}.`]),
    textOf(decidingSentence(evaluation)),
    ...(leftOut.length === 0 ? [] : [textOf(leftOutPieces(leftOut))]),
  ].join('\n')
}
