export { Guide } from './Guide'
export { LessonsDialog } from './LessonsDialog'
