import { describe, expect, it } from 'vitest'
import { loadGardenPack } from './garden-pack.ts'
import { graphOf } from './read-text.ts'

const pack = await loadGardenPack()

/** The days on which meetings were held, with the words that say so. */
function daysIn(text: string): string[] {
  return graphOf(text, pack)
    .statements.filter(({ predicate }) => predicate.endsWith('heldOn'))
    .map(({ object, evidence }) => {
      const words = evidence.flatMap(({ marks }) =>
        marks.map(({ start, end }) => text.slice(start, end)),
      )
      return `${object.kind === 'literal' ? object.value : ''} ${words.join(', ')}`
    })
}

describe('a day beside a meeting is the day of the meeting', () => {
  it.each([
    ['On 3 May 2020, Li Hua chaired the 2nd meeting.', ['2020-05-03 3 May 2020']],
    ['Li Hua chaired the 2nd meeting on May 3, 2020.', ['2020-05-03 May 3, 2020']],
    ['The 2nd meeting reviewed the Tree Plan on 2020-05-03.', ['2020-05-03 2020-05-03']],
    [
      'The 2021 work\n\nOn November 16th, Li Hua chaired the 2nd meeting.',
      ['2021-11-16 November 16th'],
    ],
  ])('%j', (text, days) => {
    expect(daysIn(text)).toEqual(days)
  })

  it.each([
    'Li Hua chaired the 2nd meeting. The bridge opened on 3 May 2020.',
    'Li Hua chaired the 2nd meeting on Monday.',
    'Li Hua chaired the 2nd meeting in May 2020.',
    'Li Hua chaired the 2nd meeting on November 16th.',
    'On 3 May 2020 the 2nd meeting was far away.',
    'On 3 May 2020 Li Hua did not chair the 2nd meeting.',
  ])('none: %s', (text) => {
    expect(daysIn(text)).toEqual([])
  })
})
