import { readFileSync } from 'node:fs'
import type { Lesson } from '@/files/lesson/lesson'

/** All lessons of the page, in the order of their list. */
export const LESSONS: readonly { id: string; title: string }[] = fileOfLessons('index')

export function lessonOf(id: string): Lesson {
  return fileOfLessons(id)
}

function fileOfLessons<Content>(name: string): Content {
  return JSON.parse(readFileSync(`public/lessons/${name}.json`, 'utf8'))
}
