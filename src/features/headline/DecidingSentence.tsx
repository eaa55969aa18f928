import { whyNoResult } from '@/state/result/chosenUnit'
import { useResult } from '@/state/result/resultStore'
import { Button } from '@/ui/controls/Button'
import type { Piece } from './piece'
import { SentenceBox } from './SentenceBox'
import { SentencePiece } from './SentencePiece'
import { decidingSentence } from './sentence'

/** What decides the margin, in a sentence; said politely to screen readers when it changes. */
export function DecidingSentence() {
  const current = useResult((result) => result.current)
  const failure = useResult((result) => result.failure)
  const missing = useResult(whyNoResult)
  const tryAgain = useResult((result) => result.tryAgain)
  const pieces = current === null ? [] : placed(decidingSentence(current))
  return (
    <SentenceBox letters={failure === null ? pieces.at(-1)?.end : undefined}>
      {failure !== null && (
        <strong>
          {failure}
          {current !== null && ' These numbers are from before your last edits.'}
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
      {failure === null && current === null && (missing ?? 'Calculating …')}
      {failure === null &&
        current !== null &&
        pieces.map(({ end, tail, ...piece }) => <SentencePiece key={end} piece={piece} tail={tail} />)}
    </SentenceBox>
  )
}

const PUNCTUATION = /^[.,;:]/

/**
 * Each piece with where in the sentence it ends, as two may read alike (`up 20 %`); punctuation goes with its amount.
 */
function placed(pieces: readonly Piece[]) {
  let end = 0
  return pieces.map((piece, i) => {
    end += piece.text.length
    const follows = pieces[i - 1]?.address !== undefined
    const text = follows ? piece.text.replace(PUNCTUATION, '') : piece.text
    const isAmount = piece.address !== undefined
    const tail = (isAmount && PUNCTUATION.exec(pieces[i + 1]?.text ?? '')?.[0]) || ''
    return { ...piece, text, end, tail }
  })
}
