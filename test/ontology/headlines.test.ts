import { describe, expect, it } from 'vitest'
import { graphOf } from '../extract/read-text.ts'
import { sharedPack } from '../shared-pack.ts'

const pack = await sharedPack()

const surfaces = (text: string): string[] =>
  graphOf(text, pack)
    .entities.flatMap(({ mentions }) => mentions)
    .map(({ surface }) => surface)

describe('the verb of a headline with capitals ends a name and starts another', () => {
  it.each([
    [
      'Stane Forest Bureau Launches Reed Beds Protection Plan',
      ['Stane Forest Bureau', 'Reed Beds Protection Plan'],
    ],
    ['Oxmouth Releases Three Year Harbour Action Plan', ['Three Year Harbour Action Plan']],
    ['Board Members Inspect Qinghe County', ['Qinghe County']],
    ['They read the Wold Joint Meetings Plan.', ['Wold Joint Meetings Plan']],
    ['They read the Launches and Ferries Plan.', ['Launches and Ferries Plan']],
  ])('%s', (text, names) => {
    expect(surfaces(text)).toEqual(expect.arrayContaining(names))
    expect(surfaces(text)).not.toContain(text)
  })
})
