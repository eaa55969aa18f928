import { useResult } from '@/state/result/resultStore'
import { venueSentence } from '@/words/venueSentence'
import { SentenceBox } from './SentenceBox'

/** What decides the margin at the venue whose rulebook is chosen; said politely to screen readers when it changes. */
export function VenueSentence() {
  const venue = useResult(({ current }) => current?.venue)
  const failure = useResult((result) => result.failure)
  const sentence = venue && venueSentence(venue)
  return (
    <SentenceBox letters={failure === null ? sentence?.length : undefined}>
      {failure !== null && <strong>{failure} These numbers are from before your last edits.</strong>}
      {failure === null && sentence}
    </SentenceBox>
  )
}
