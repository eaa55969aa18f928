/** Before a pressed button goes away: puts the focus on a control near it, so that the keyboard keeps its place. */
export function focusNear(button: HTMLElement, container: string, control: string): void {
  button.closest(container)?.querySelector<HTMLElement>(control)?.focus()
}
