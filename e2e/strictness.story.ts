import { expect, test } from './app'

const CALL = 'BTC 24 Apr 80,000 call'
const PUT = 'BTC 24 Apr 60,000 put'

/** How long something is waited for that never comes, ms. */
const timeout = 50

test('what is not so is not said to be so', async ({ app, page }) => {
  const { headline, messages, portfolio, scenario } = app
  await app.openStrangle()
  const names = portfolio.rows('Positions').getByRole('rowheader')
  const size = portfolio.size('Positions', CALL)
  const undo = scenario.undo
  await expect(names).toHaveText([CALL, PUT])
  await expect(names).toContainText(['call', /put$/])
  await expect(size).toHaveValue('−1')
  await expect(undo).toBeDisabled()
  await expect(scenario.items).toHaveCount(0)

  const untrue: Readonly<Record<string, () => Promise<void>>> = {
    'another text': () => expect(headline.margin).toHaveText('4,088.0', { timeout }),
    'a part of it that is not there': () => expect(headline.margin).toContainText('4,089', { timeout }),
    'a pattern that fits none': () => expect(headline.margin).toHaveText(/^4\.088/, { timeout }),
    'the text, denied': () => expect(headline.margin).not.toHaveText('4,088.01', { timeout }),
    'texts in another order': () => expect(names).toHaveText([PUT, CALL], { timeout }),
    'fewer texts than there are': () => expect(names).toHaveText([CALL], { timeout }),
    'more texts than there are': () => expect(names).toContainText([CALL, PUT, 'put'], { timeout }),
    'parts in another order': () => expect(names).toContainText(['put', 'call'], { timeout }),
    'the text of two at once': () => expect(names).toHaveText(CALL, { timeout }),
    'two at once in sight': () => expect(names).toBeVisible({ timeout }),
    'another count': () => expect(names).toHaveCount(3, { timeout }),
    'none where there are two': () => expect(names).toHaveCount(0, { timeout }),
    'in sight what is in a closed menu': () => expect(scenario.items.first()).toBeVisible({ timeout }),
    'hidden what is in sight': () => expect(headline.margin).toBeHidden({ timeout }),
    'another value': () => expect(size).toHaveValue('−2', { timeout }),
    'the focus elsewhere': () => expect(size).toBeFocused({ timeout }),
    'on what is off': () => expect(portfolio.spotHedging).toBeChecked({ timeout }),
    'off what is on': () => expect(portfolio.include('Positions', CALL)).not.toBeChecked({ timeout }),
    'usable what is not': () => expect(undo).toBeEnabled({ timeout }),
    'not usable what is': () => expect(size).toBeDisabled({ timeout }),
    'another name': () => expect(scenario.trigger).toHaveAccessibleName('Scenario', { timeout }),
    'another description': () => expect(size).toHaveAccessibleDescription('Expected', { timeout }),
    'another attribute': () => expect(scenario.trigger).toHaveAttribute('aria-expanded', 'true', { timeout }),
    'an attribute that is not there': () => expect(size).toHaveAttribute('title', /./, { timeout }),
    'another title': () => expect(page).toHaveTitle('Margin', { timeout }),
    'another address': () => expect(page).toHaveURL('/other', { timeout }),
    'a text in what is not there': () => expect(messages).toContainText('Undone', { timeout }),
    'pressed what is not there': () => portfolio.size('Positions', 'ETHUSDT').click({ timeout }),
    'there what is not': () => portfolio.row('Positions', 'ETHUSDT').waitFor({ timeout }),
  }
  for (const [what, say] of Object.entries(untrue)) {
    await expect(say(), what).rejects.toThrow()
  }
})
