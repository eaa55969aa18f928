/** A file of the page did not come. */
export class NotLoaded extends Error {}
