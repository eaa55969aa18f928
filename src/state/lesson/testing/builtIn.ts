import { readFileSync } from 'node:fs'
import { builtInRulebooks } from '@/cli/margin/rulebooks'
import { Engine } from '@/engine/engine'
import type { Statement } from '@/engine/statement/statement'
import type { Lesson } from '@/files/lesson/lesson'
import { readLesson } from '@/files/lesson/readLesson'
import type { LessonEntry } from '@/state/lesson/lessonLibrary'
import { stagesOf } from '@/state/lesson/stages'
import { SAMPLE } from '@/state/testing/sampleMarket'
import { toDocument } from '@/state/workbook/toDocument'

export const FOLDER = 'public/lessons'
export const INDEX: readonly LessonEntry[] = JSON.parse(readFileSync(`${FOLDER}/index.json`, 'utf8'))

const engine = new Engine(builtInRulebooks(), 'lenient')

export function lessonOf(id: string): Lesson {
  const read = readLesson(readFileSync(`${FOLDER}/${id}.json`, 'utf8'), builtInRulebooks())
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return read.value
}

/** The statement before the first step, and after each with its change made. */
export function statementsOf(lesson: Lesson): readonly Statement[] {
  return stagesOf(lesson).map(({ workbook, moves }) => {
    const answer = engine.evaluate(toDocument(workbook, SAMPLE).document, moves)
    if (!answer.ok) throw new Error(JSON.stringify(answer.faults))
    return answer.value.statement
  })
}
