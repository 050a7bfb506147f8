import { expect, test } from 'vitest'
import { english } from '../../../src/language/en/index.ts'
import type { Token } from '../../../src/model.ts'

/** Words and marks of all kinds that tell of persons, and some that tell nothing. */
const WORDS =
  `, ( ) : " “ - and with his her himself herself aged born accompanied is was were with who whose
  wife colleague 's 54 a an the our as teacher farmer minister said told drew wrote presides named present attending
  chair mother father of two b. Ann Stane rook`.split(/\s+/)

const token = (text: string, place: number): Token => ({
  start: 10 * place,
  end: 10 * place + text.length,
  text,
  normal: text.toLowerCase(),
  partOfSpeech: /^[A-Z]/.test(text) ? 'PROPN' : /^\p{P}/u.test(text) ? 'PUNCT' : 'NOUN',
})

const { persons } = english

/** What is asked only where `mayTell` says yes. */
const QUESTIONS: readonly ((tokens: readonly Token[], index: number) => unknown)[] = [
  persons.isCalling,
  persons.signAt,
  persons.isSaying,
  persons.labelsPersons,
  persons.likelySignAt,
  persons.isHumanAct,
]

test('where anything tells of a person, the quick question says that it may', () => {
  const missed: string[] = []
  let told = 0
  for (const first of WORDS) {
    for (const second of WORDS) {
      for (const third of WORDS) {
        const tokens = ['Roe', first, second, third].map(token)
        const tells = QUESTIONS.some((question) => Boolean(question(tokens, 1)))
        if (tells) told += 1
        if (tells && !persons.mayTell(tokens, 1)) missed.push([first, second, third].join(' '))
      }
    }
  }
  expect(missed).toEqual([])
  expect(told).toBeGreaterThan(1000)
})
