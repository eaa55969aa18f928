export { HeadlineVenueNotes } from './HeadlineVenueNotes'
export { VenueSentence } from './VenueSentence'
