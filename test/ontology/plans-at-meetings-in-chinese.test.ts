import { describe } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { tellsIn } from './tables.ts'

const pack = await sharedPack()
const tells = tellsIn(pack)

describe('lists of plans with notes in brackets', () => {
  tells('approved', [
    [
      '云溪市政府第12次常务会议审议通过了《云溪市教育规划》（送审稿）、《云溪市防汛预案》（修订）和《云溪市公园条例》。',
      '云溪市政府第12次常务会议 云溪市教育规划',
      '云溪市政府第12次常务会议 云溪市防汛预案',
      '云溪市政府第12次常务会议 云溪市公园条例',
    ],
  ])
  tells('studied', [
    [
      '云溪市政府第12次常务会议研究了《云溪市教育规划》（送审稿）、《云溪市防汛预案》。',
      '云溪市政府第12次常务会议 云溪市教育规划',
      '云溪市政府第12次常务会议 云溪市防汛预案',
    ],
    [
      '云溪市政府第12次常务会议研究讨论了《云溪市教育规划》《云溪市防汛预案》。',
      '云溪市政府第12次常务会议 云溪市教育规划',
      '云溪市政府第12次常务会议 云溪市防汛预案',
    ],
    ['云溪市政府第12次常务会议研究了《云溪市教育规划》的汇报。'],
  ])
})
