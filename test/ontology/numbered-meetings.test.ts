import { describe, expect, it } from 'vitest'
import { graphOf } from '../extract/read-text.ts'
import { sharedPack } from '../shared-pack.ts'
import { tellsIn } from './tables.ts'

const pack = await sharedPack()
const tells = tellsIn(pack)

/** The meetings of a text: the names of each, with a stroke between. */
const meetingsIn = (text: string): string[] =>
  graphOf(text, pack)
    .entities.filter(({ classIri }) => /Meeting$/.test(classIri))
    .map(({ mentions }) => [...new Set(mentions.map(({ surface }) => surface))].join('|'))
    .sort()

describe('which of several meetings is meant', () => {
  it.each([
    [
      '八届云溪市政协第三次会议在云溪举行，八届云溪市政协第四次会议在青禾县举行。',
      ['八届云溪市政协第三次会议', '八届云溪市政协第四次会议'],
    ],
    [
      '八届云溪市政协第三次主席会议举行，建议召开八届云溪市政协第三次会议。',
      ['八届云溪市政协第三次主席会议', '八届云溪市政协第三次会议'],
    ],
    [
      '青禾县第五届人大常委会第七次会议举行。县五届人大常委会第七次会议审议了报告。',
      ['青禾县第五届人大常委会第七次会议|县五届人大常委会第七次会议'],
    ],
    [
      '云溪县水利学会第二次湿地生态研讨会举行。代表们在湿地生态研讨会上发言。',
      ['云溪县水利学会第二次湿地生态研讨会|湿地生态研讨会'],
    ],
  ])('%s', (text, meetings) => {
    expect(meetingsIn(text)).toEqual([...meetings].sort())
  })
})

describe('a body is the same whichever term it is in', () => {
  tells('heldBy', [
    [
      '全国政协副主席来到云溪。十三届全国政协第三次会议在京举行。',
      '十三届全国政协第三次会议 全国政协',
    ],
    [
      '全国政协副主席来到云溪。第十三届全国政协第三次会议在京举行。',
      '第十三届全国政协第三次会议 全国政协',
    ],
  ])
})
