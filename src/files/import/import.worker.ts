import { answerImport, type ImportQuestion } from './answerImport'

// What cannot be read is part of the answer; the page hears of what is thrown all the same.
addEventListener('message', ({ data }: MessageEvent<ImportQuestion>) => postMessage(answerImport(data)))
