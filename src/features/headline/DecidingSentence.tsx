import { whyNoResult } from '@/store/chosenUnit'
import { useResult } from '@/store/result'
import { Button } from '@/ui/controls/Button'
import styles from './Headline.module.css'
import { SentencePiece } from './SentencePiece'
import { decidingSentence, type Piece } from './sentence'

/** What decides the margin, in a sentence; said politely to screen readers when it changes. */
export function DecidingSentence() {
  const statement = useResult(({ current }) => current?.statement)
  const failure = useResult((result) => result.failure)
  const missing = useResult(whyNoResult)
  const tryAgain = useResult((result) => result.tryAgain)
  return (
    <p className={styles.sentence} aria-live="polite">
      {failure !== null && (
        <strong>
          {failure}
          {statement !== undefined && ' The numbers are of the last good state.'}
        </strong>
      )}
      {failure !== null && tryAgain !== null && (
        <>
          {' '}
          <Button small onClick={tryAgain}>
            Try again
          </Button>
        </>
      )}
      {failure === null && statement === undefined && (missing ?? 'Calculating …')}
      {failure === null &&
        statement !== undefined &&
        placed(decidingSentence(statement)).map(({ end, ...piece }) => (
          <SentencePiece key={end} piece={piece} />
        ))}
    </p>
  )
}

/** Each piece with where in the sentence it ends: two may read alike (`up 20 %`). */
function placed(pieces: readonly Piece[]) {
  let end = 0
  return pieces.map((piece) => {
    end += piece.text.length
    return { ...piece, end }
  })
}
