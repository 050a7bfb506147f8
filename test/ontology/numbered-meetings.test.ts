import { describe, expect, it } from 'vitest'
import { graphOf } from '../extract/read-text.ts'
import { sharedPack } from '../shared-pack.ts'
import { findsIn, tellsIn } from './tables.ts'

const pack = await sharedPack()
const tells = tellsIn(pack)
const finds = findsIn(pack)

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
    [
      '八届云溪市政协第三次主席会议举行。主席会议审议了报告。',
      ['八届云溪市政协第三次主席会议|主席会议'],
    ],
    [
      '八届云溪市政协第三次主席会议举行，八届云溪市政协第四次主席会议举行。主席会议审议了报告。',
      ['八届云溪市政协第三次主席会议', '八届云溪市政协第四次主席会议'],
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

describe('the number of a meeting stands right behind the body that holds it', () => {
  tells('heldBy', [
    [
      '云溪县委全面深化改革委员会第五次会议5月6日召开。',
      '云溪县委全面深化改革委员会第五次会议 云溪县委全面深化改革委员会',
    ],
    [
      '云溪县委全面依法治县领导小组第二次全体会议在云溪举行。',
      '云溪县委全面依法治县领导小组第二次全体会议 云溪县委全面依法治县领导小组',
    ],
    [
      '云溪县委网络安全和信息化委员会第一次会议召开。',
      '云溪县委网络安全和信息化委员会第一次会议 云溪县委网络安全和信息化委员会',
    ],
    ['云溪县安委会全体会议召开。', '云溪县安委会全体会议 云溪县安委会'],
  ])
  tells('approved', [
    [
      '云溪县委全面深化改革委员会第五次会议召开。会议审议通过了《云溪县竹林保护办法》。',
      '云溪县委全面深化改革委员会第五次会议 云溪县竹林保护办法',
    ],
  ])
})

describe('what is only a word of a report or of an approval', () => {
  tells('reviewed', [
    ['云溪县第二十三次主任会议听取了《云溪县竹林保护办法》审议结果的报告。'],
    ['云溪县第二十三次主任会议听取了《云溪县竹林保护办法》审议意见的汇报。'],
  ])
  tells('studied', [
    ['云溪县政府第12次常务会议讨论通过《云溪县竹林名录》。'],
    ['云溪县政府第12次常务会议要求根据讨论情况修改完善后报批。'],
    ['云溪县政府第12次常务会议讨论茶园保护工作。', '云溪县政府第12次常务会议 茶园保护工作'],
  ])
})

describe('a list of those who took part goes on with some who are not named', () => {
  tells('attended', [
    [
      '云溪县政府召开第12次常务会议。副主任朱虹、马志强，秘书长韩军和委员共54人出席会议。',
      '朱虹 第12次常务会议',
      '马志强 第12次常务会议',
      '韩军 第12次常务会议',
    ],
    [
      '云溪县政府召开第12次常务会议。县人民法院院长罗小雨、县人民检察院检察长田北川，有关单位负责同志列席会议。',
      '罗小雨 第12次常务会议',
      '田北川 第12次常务会议',
    ],
    ['云溪县政府召开第12次常务会议。罗小雨致信，有关单位负责同志列席会议。'],
  ])
})

describe('a list of bodies ends in how many they are', () => {
  tells('issuedBy', [
    ['财政部等12部门日前出台《云溪养老规划》。', '云溪养老规划 财政部'],
    [
      '教育部、财政部等七部门联合印发《云溪养老规划》。',
      '云溪养老规划 教育部',
      '云溪养老规划 财政部',
    ],
    ['财政部等12部门尚未出台《云溪养老规划》。'],
  ])
})

describe('a paper that bears the word for what was decided is no plan of what follows', () => {
  tells('presidedOver', [
    [
      '云溪县委七届二次全会通过了关于加强湿地保护的决定，罗小雨主持会议。',
      '罗小雨 云溪县委七届二次全会',
    ],
    [
      '云溪县政府召开第12次常务会议，研究了关于公园门票的建议，县长罗小雨主持会议。',
      '罗小雨 第12次常务会议',
    ],
    [
      '云溪县政府召开第12次常务会议，听取了关于修建水库的提议，县长罗小雨主持会议。',
      '罗小雨 第12次常务会议',
    ],
    ['会议作出了关于召开云溪县第三次党代会的决定，罗小雨主持会议。'],
    ['会议决定，罗小雨主持云溪县第三次党代会。'],
  ])
})

describe('who made what a meeting heard', () => {
  finds('Person', [['会议听取了县长李国强作的关于茶园的说明。', '李国强']])
  finds('Role', [['王晓明当选为执行副会长。', '执行副会长']])
})

/** The addresses of the meetings of a text, from the class on. */
const meetingIris = (text: string): string[] =>
  graphOf(text, pack)
    .entities.filter(({ classIri }) => /Meeting$/.test(classIri))
    .map(({ iri }) => iri.replace(/^.*\/meeting\//, ''))

describe('the number of a meeting is its own, not that of its body', () => {
  it.each([
    [
      'The 5th session of the 12th Foshan Municipal People’s Congress opened on March 3, 2020.',
      '5-foshan-municipal-peoples-congress-2020-03-03',
    ],
    [
      'The third council of the Foshan Tea Association held the 8th meeting of the 3rd council on May 2, 2021.',
      /^8-/,
    ],
  ] as const)('%s', (text, iri) => {
    expect(meetingIris(text)).toEqual([expect.stringMatching(iri)])
  })
})
