import { describe, expect, it } from 'vitest'
import { extractDocument } from '../../src/extract-document.ts'
import { documentQuads } from '../../src/rdf/document-quads.ts'
import { DEFAULT_BASE } from '../../src/rdf/namespaces.ts'
import { readDocument } from '../../src/text/read-document.ts'
import { validateQuads } from '../../src/validate/validate-quads.ts'
import { sharedPack } from '../shared-pack.ts'

const base = DEFAULT_BASE
const pack = await sharedPack()

/** The dates and periods of a text, and whether the graph is sound. */
async function datesIn(text: string): Promise<readonly string[]> {
  const document = readDocument(new TextEncoder().encode(text), { name: 'a.txt', base })
  const graph = extractDocument(document, pack, { base, minConfidence: 0 })
  const quads = documentQuads(graph, { base, version: '0', pack })
  expect(await validateQuads(quads, pack.shapes)).toEqual({ conforms: true, violations: [] })
  return [graph].flatMap(({ statements }) =>
    statements.flatMap(({ predicate, object, evidence: [first] }) => {
      if (object.kind !== 'literal') return []
      const marked = first?.marks.map(({ start, end }) => text.slice(start, end)) ?? []
      return [`${predicate.replace(/^.*#/, '')} ${object.value}: ${marked.at(-1)}`]
    }),
  )
}

const PLAN = 'The Foshan City Clean Air Plan'
const MEETING = 'Mayor Li Hua chaired the 12th executive meeting of Foshan City'

describe('dates and periods as the pack has them', () => {
  it.each([
    [
      `${PLAN} covers the 14th Five-Year Plan period.`,
      'coversPeriod 2021/2025: 14th Five-Year Plan period',
    ],
    [
      `${PLAN} covers the Tenth Five-Year Plan period.`,
      'coversPeriod 2001/2005: Tenth Five-Year Plan period',
    ],
    [
      `${PLAN} covers January 2022 to June 2023.`,
      'coversPeriod 2022-01/2023-06: January 2022 to June 2023',
    ],
    [`${PLAN} runs from 2022 to 2030.`, 'coversPeriod 2022/2030: 2022 to 2030'],
    [`2020-05-05\n\n${MEETING} yesterday.`, 'heldOn 2020-05-04: yesterday'],
    [`${MEETING} on 2020年5月4日.`, 'heldOn 2020-05-04: 2020年5月4日'],
    [
      'The 12th executive meeting of Foshan City took place from 4 to 6 May 2020.',
      'heldOn 2020-05-04: 4 to 6 May 2020',
    ],
    ['《佛山市清洁空气规划》规划期限为2022年至2030年。', 'coversPeriod 2022/2030: 2022年至2030年'],
    ['《佛山市清洁空气规划》规划期为“十四五”时期。', 'coversPeriod 2021/2025: “十四五”'],
    ['佛山市政府第12次常务会议于2020年5月4日至6日召开。', 'heldOn 2020-05-04: 2020年5月4日至6日'],
    [
      '发布时间：2020-05-05 10:00\n\n昨日，市长李华主持召开佛山市政府第12次常务会议。',
      'heldOn 2020-05-04: 昨日',
    ],
  ])('%s', async (text, expected) => {
    expect(await datesIn(text)).toEqual([expected])
  })

  it.each([
    'They reviewed the Foshan City "14th Five-Year" Clean Air Plan.',
    'They reviewed the Foshan City 14th Five-Year Plan for Clean Air.',
    `${PLAN} covers Foshan City from 3 May.`,
    `${PLAN} was reviewed in the 14th Five-Year Plan period.`,
    `${MEETING} yesterday.`,
    'The 12th executive meeting of Foshan City will be held on 4 May 2020.',
    '他们审议《佛山市“十四五”清洁空气规划》。',
    '十四五个人读了《佛山市清洁空气规划》。',
  ])('none: %s', async (text) => {
    expect(await datesIn(text)).toEqual([])
  })
})
