import model from 'wink-eng-lite-web-model'
import winkNlp from 'wink-nlp'
import { englishWords } from '../authority/english-words.mjs'

/** Words of English with a capital. */
const CALENDAR = `january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday easter`

/** Tells whether English has the word in lower case: by the tagger's lexicon and by CC-CEDICT's glosses. */
export function makeIsEnglish(cedict) {
  const nlp = winkNlp(model, ['sbd', 'pos'])
  const words = new Set([...englishWords(cedict), ...CALENDAR.split(/\s+/)])
  const numbersOf = (word) => nlp.readDoc(word).tokens().out(nlp.its.uniqueId)
  // Words that the lexicon lacks get the numbers behind its own.
  const [end] = numbersOf('xqzxqz')
  return (word) => words.has(word) || numbersOf(word).every((number) => number < end)
}
