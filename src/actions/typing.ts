/** A text field as far as it matters what was typed into it. */
export interface TypedField {
  readonly value: string
  getAttribute(name: string): string | null
}

/**
 * What was typed into the field that has the focus and is not taken over yet. Told of every input before and after
 * it, and of Enter, which takes over what is in a line.
 */
export class Typing {
  #field: TypedField | null = null
  /** What stood in the field before the first key. */
  #before = ''
  /** What stood there after the last; anything else was put there by the page. */
  #after = ''

  before(field: TypedField): void {
    if (this.#field === field && field.value === this.#after) return
    this.#field = field
    this.#before = field.value
    this.#after = field.value
  }

  after(field: TypedField): void {
    if (this.#field === field) this.#after = field.value
  }

  taken(): void {
    this.#field = null
  }

  /** Whether undo or redo in this field is its own: it holds text that the scenario has not. */
  isOf(id: 'undo' | 'redo', field: TypedField): boolean {
    // A line with suggestions hands its text over when it is emptied.
    if (field.getAttribute('role') === 'combobox') return field.value !== ''
    if (field.getAttribute('aria-invalid') === 'true') return true
    if (field !== this.#field || field.value !== this.#after) return false
    return id === 'redo' || field.value !== this.#before
  }
}
