import { Fragment } from 'react'
import styles from './WholeAmounts.module.css'

/** An amount with the dollars behind it. */
const AMOUNT = /[\d,.]+ USD[TC]?\b/g

/** A text in which no amount is parted from its unit at the end of a line. Its words stay as they are. */
export function WholeAmounts({ text }: { text: string }) {
  const amounts = [...text.matchAll(AMOUNT)]
  return (
    <>
      {amounts.map(({ 0: amount, index }, place) => (
        <Fragment key={index}>
          {text.slice(endOf(amounts[place - 1]), index)}
          <span className={styles.amount}>{amount}</span>
        </Fragment>
      ))}
      {text.slice(endOf(amounts.at(-1)))}
    </>
  )
}

function endOf(amount: RegExpExecArray | undefined): number {
  return amount === undefined ? 0 : amount.index + amount[0].length
}
