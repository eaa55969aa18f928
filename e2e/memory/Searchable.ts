import { getByRoleSelector, getByTextSelector, getByTitleSelector } from 'ivya'

export type Text = string | RegExp
type Exactly = Readonly<{ exact?: boolean }>

/** What else is to be true of what is found. */
export interface Filter {
  readonly has?: { readonly selector: string }
  readonly hasNot?: { readonly selector: string }
  readonly hasText?: Text
  readonly visible?: boolean
}

/** Something in which elements are found in Playwright's words: a page, or what a locator finds. */
export abstract class Searchable<Found extends { filter(wanted: Filter): Found }> {
  /** What a selector finds in it. */
  abstract within(selector: string): Found

  getByRole = (role: string, options?: Parameters<typeof getByRoleSelector>[1]) =>
    this.within(getByRoleSelector(role, options))
  getByText = (text: Text, options?: Exactly) => this.within(getByTextSelector(text, options))
  getByTitle = (text: Text, options?: Exactly) => this.within(getByTitleSelector(text, options))

  locator(inside: string | { readonly selector: string }, wanted: Filter = {}): Found {
    const part = typeof inside === 'string' ? inside : `internal:chain=${JSON.stringify(inside.selector)}`
    return this.within(part).filter(wanted)
  }
}
