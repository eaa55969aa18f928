import type { LessonStep } from '@/files/lesson/lesson'
import { expect, test } from './app'
import { Lessons } from './pages/Lessons'
import { LESSONS, lessonOf } from './support/lessons'

/** Says something of a step's question: of a number one that nobody would, of choices the first. */
async function predictAnything(lessons: Lessons, { predict }: LessonStep): Promise<void> {
  if (predict === undefined) return
  if ('choices' in predict) await lessons.choices.first().click()
  else {
    await lessons.prediction.fill('123456')
    await lessons.prediction.press('Enter')
  }
}

test('a learner does lessons by hand, and the own work is back behind them', async ({ app, page }) => {
  const lessons = new Lessons(page)
  const { headline, portfolio, scenario, whatIf } = app
  await app.openStrangle()

  await test.step('the guide’s lesson from its first question to its end', async () => {
    await lessons.open('Hedging lowers margin')
    await expect(lessons.title('Three short calls')).toBeFocused()
    await expect(headline.margin).toHaveText('0.00')
    await lessons.predict.click()
    await expect(lessons.pane).toContainText('Enter a number')
    await lessons.prediction.fill('4,600')
    await lessons.predict.click()
    await portfolio.add('Positions', '-3 BTC-24APR26-20400-C-USDT')
    await expect(lessons.answer).toContainText('Right: you said 4,600.00 USD, it is 4,500.03 USD.')
    await expect(headline.margin).toHaveText('4,500.03')

    await lessons.next.click()
    await expect(lessons.title('A perpetual that gains when they lose')).toBeFocused()
    await lessons.prediction.fill('1500')
    await lessons.prediction.press('Enter')
    await portfolio.add('What-if hedges', '1.5 BTCUSDT')
    await expect(lessons.answer).toContainText('it is 1,500.03 USD')
    await expect(headline.margin).toHaveText('1,500.03')

    await page.reload()
    await expect(lessons.answer).toContainText('it is 1,500.03 USD')
    await lessons.next.click()
    await lessons.choices.first().click()
    await portfolio.setSize('What-if hedges', 'BTCUSDT perpetual', '3')
    await expect(lessons.answer).toContainText(
      'Not so. The answer is “It rises again: another scenario decides.”',
    )

    await lessons.next.click()
    await lessons.skip.click()
    await lessons.doItForMe.click()
    await expect(lessons.answer).toContainText('It is 2,378.31 USD.')
    await expect(app.results.panel).toContainText('2,378.31')
    await lessons.finish.click()
    await expect(lessons.pane).toBeHidden()
    await expect(scenario.trigger).toHaveAccessibleName('Scenario: Untitled scenario')
    await expect(headline.margin).toHaveText('4,088.01')
    await expect(app.messages).toContainText('Lesson finished: what you had open is back.')
  })

  await test.step('every other kind of change counts by hand as well', async () => {
    const begin = async (link: string) => {
      await lessons.follow(link)
      await expect(lessons.pane).toContainText(`step ${link.split('.')[1]} of`)
      await lessons.skip.click()
    }
    await begin('spot-as-a-hedge.2')
    await portfolio.spotHedging.click()
    await expect(lessons.answer).toContainText('96.6348 SOL')
    await begin('spot-as-a-hedge.3')
    await portfolio.wallet('SOL').fill('60')
    await portfolio.wallet('SOL').press('Enter')
    await expect(lessons.answer).toContainText('It is 60 SOL.')
    await begin('orders-before-they-fill.1')
    await portfolio.add('Orders', 'buy 8 ETHUSDT @ 2120')
    await expect(lessons.answer).toContainText('2,788.93')
    await begin('orders-before-they-fill.3')
    await portfolio.limit('ETHUSDT').first().fill('2300')
    await portfolio.limit('ETHUSDT').first().press('Enter')
    await expect(lessons.answer).toContainText('−1,285.02 USD')
    await begin('short-options.3')
    await portfolio.chooseForRow('Positions', 'ETH 24 Apr 2,600 call', 'Delete')
    await portfolio.add('Positions', '10 ETH-26JUN26-2600-C-USDT')
    await expect(lessons.answer).toContainText('It is so: It is back in full.')
    await begin('liquidation-and-back.1')
    await whatIf.set('BTC price', '-1')
    await expect(lessons.answer).toContainText('It repays what it owes by itself.')
    await begin('near-expiry.2')
    await whatIf.set('Minutes ahead', '45')
    await expect(lessons.answer).toContainText('It is 7,089.68 USD.')
  })
})

test('every lesson can be followed to its end', async ({ app, page }) => {
  const lessons = new Lessons(page)
  await app.open()
  for (const { id, title } of LESSONS) {
    await lessons.follow(id)
    const { steps } = lessonOf(id)
    for (const [place, step] of steps.entries()) {
      await expect(lessons.title(step.title)).toBeVisible()
      await expect(lessons.pane).toContainText(`${title} · step ${place + 1} of ${steps.length}`)
      await predictAnything(lessons, step)
      await lessons.doItForMe.click()
      await expect(lessons.answer).toContainText(/^(Right: |Not so\. The answer is “|Not quite: you said )/)
      await (place === steps.length - 1 ? lessons.finish : lessons.next).click()
    }
    await expect(lessons.pane).toBeHidden()
  }
  await app.scenario.choose('Lessons')
  await expect(lessons.finished).toHaveCount(LESSONS.length)
  await lessons.list.getByRole('button', { name: 'Reset the progress' }).click()
  await expect(lessons.finished).toHaveCount(0)
})
