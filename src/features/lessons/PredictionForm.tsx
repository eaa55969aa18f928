import { useState } from 'react'
import type { ChoicePrediction, NumberPrediction, Prediction } from '@/files/lesson/lesson'
import { predict as say } from '@/state/lesson/lessonCommands'
import { Button } from '@/ui/controls/Button'
import { readEntry } from '@/ui/controls/numberEntry'
import { TextField } from '@/ui/controls/TextField'
import styles from './Guide.module.css'
import { unitAt } from './showFigure'

/** Where the learner says what will come, before it is shown. */
export function PredictionForm({ predict }: { predict: Prediction }) {
  return (
    <fieldset className={styles.predict}>
      <legend>{predict.question}</legend>
      {'answer' in predict ? <NumberForm predict={predict} /> : <ChoiceForm predict={predict} />}
      <Button small variant="quiet" onClick={() => say('')}>
        Go on without a prediction
      </Button>
    </fieldset>
  )
}

function NumberForm({ predict: { answer } }: { predict: NumberPrediction }) {
  const [text, setText] = useState('')
  const [fault, setFault] = useState<string>()
  const unit = unitAt(answer)
  const percent = unit === '%'
  const submit = () => {
    const entry = readEntry(text, { percent })
    if ('error' in entry) setFault(entry.error)
    else say(entry.value)
  }
  const suffix = typeof unit === 'string' ? unit : unit.coin
  return (
    <div className={styles.row}>
      <TextField
        inline
        label={`My prediction, ${suffix}`}
        value={text}
        error={fault}
        onChange={setText}
        onSubmit={submit}
      />
      <Button small variant="primary" onClick={submit}>
        Predict
      </Button>
    </div>
  )
}

function ChoiceForm({ predict: { choices } }: { predict: ChoicePrediction }) {
  return (
    <ul className={styles.choices}>
      {choices.map(({ text }, place) => (
        <li key={text}>
          <Button className={styles.choice} onClick={() => say(String(place))}>
            {text}
          </Button>
        </li>
      ))}
    </ul>
  )
}
