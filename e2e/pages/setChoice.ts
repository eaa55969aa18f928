import { expect, type Locator } from '@playwright/test'

/**
 * Chooses a radio button, or ticks or clears a box, by the words beside it: the control itself is out of sight. The
 * click waits until they stand still.
 */
export async function setChoice(control: Locator, isChosen = true): Promise<void> {
  if ((await control.isChecked()) !== isChosen) await control.locator('xpath=ancestor::label').click()
  await expect(control).toBeChecked({ checked: isChosen })
}
