import { describe, expect, it } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { cueCases } from './cue-cases.ts'

describe.each(['ontology', 'test/fixtures/chess-club'])('the cues of %s', async (folder) => {
  const pack = await sharedPack(folder)
  const cases = cueCases(pack)
  const mustRead = cases.flatMap(({ cue, sentence, wanted, find }) =>
    wanted === undefined ? [] : [[cue, sentence, wanted, find] as const],
  )
  const mustLeave = cases.flatMap(({ cue, sentence, wanted, find }) =>
    wanted === undefined ? [[cue, sentence, find] as const] : [],
  )

  it('bring an example of both kinds each', () => {
    const cues = [...pack.nameCues, ...pack.propertyCues].map(({ iri }) =>
      iri.replace(/^.*[#/]/, ''),
    )
    expect(cues.length).toBeGreaterThan(10)
    expect(new Set(mustRead.map(([cue]) => cue))).toEqual(new Set(cues))
    expect(new Set(mustLeave.map(([cue]) => cue))).toEqual(new Set(cues))
  })

  it.each(mustRead)('%s reads: %s (%s)', (_cue, _sentence, wanted, find) => {
    expect(find()).toEqual(expect.arrayContaining([wanted]))
  })

  it.each(mustLeave)('%s leaves alone: %s', (_cue, _sentence, find) => {
    expect(find()).toEqual([])
  })
})
