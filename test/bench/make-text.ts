import { readdirSync, readFileSync } from 'node:fs'

const FOLDER = 'test/fixtures/corpus'

/** The English documents of the corpus, by name. */
export function corpusTexts(): ReadonlyMap<string, string> {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))
  return new Map(names.sort().map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')]))
}

const SYLLABLES = ['ba', 'de', 'fu', 'gi', 'ko', 'lu', 'ma', 'no', 'pe', 'ri', 'su', 'ta']

/** A text of at least so many characters: the corpus again and again, each time with other names. */
export function variedText(length: number): string {
  const all = [...corpusTexts().values()].join('\n\n')
  let text = ''
  for (let round = 0; text.length < length; round++) text += `${vary(all, round)}\n\n`
  return text
}

/** One sentence of so many characters, made of the corpus. */
export function longSentence(length: number): string {
  const clauses = variedText(length * 2).replace(/[.!?;:。！？\n]+\s*/g, ', ')
  return `${clauses.slice(0, length)}.`
}

/** Every second capitalised word gets an ending, another one in each round but the first. */
function vary(text: string, round: number): string {
  let ending = ''
  for (let rest = round; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    ending += SYLLABLES[rest % SYLLABLES.length] ?? ''
  }
  let word = 0
  return text.replace(/\b[A-Z][a-z]{3,}\b/g, (name) => (word++ % 2 === 0 ? name : name + ending))
}
