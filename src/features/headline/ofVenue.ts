export { VenueNotes } from './VenueNotes'
export { VenueSentence } from './VenueSentence'
