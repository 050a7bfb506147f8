import { describe } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { bearsOutIn, type Telling } from './tables.ts'

const bearsOut = bearsOutIn(await sharedPack())

const CASES: readonly Telling[] = [
  [
    'Compile: city place record office  Editor: Reed Hua',
    ['Document editedBy Reed Hua'],
    ['city place record office'],
  ],
  [
    'Source of manuscript: Min river farm 报   Writer: Lin Xiaohe, Gao Feng',
    [
      'Document publishedBy Min river farm 报',
      'Document reportedBy Lin Xiaohe',
      'Document reportedBy Gao Feng',
    ],
    [],
  ],
  [
    'Original publish: Black Soil Agriculture Information (2021.3.4)   text: Zhao Lin',
    ['Document publishedBy Black Soil Agriculture Information', 'Document reportedBy Zhao Lin'],
    [],
  ],
  [
    'Time: 2023 years 4 months 5 days  Manuscript source: Huai river business daily  Author: Sun Min',
    ['Document publishedBy Huai river business daily', 'Document reportedBy Sun Min'],
    [],
  ],
  [
    '(reporter Zhou Ping correspondent Qian Lan) Responsibility compile: Xu Qing',
    ['Document reportedBy Zhou Ping', 'Document reportedBy Qian Lan', 'Document editedBy Xu Qing'],
    [],
  ],
  [
    'Responsible editing: Han Meng. Proofread: Gao Rui',
    ['Document editedBy Han Meng'],
    ['Document editedBy Gao Rui'],
  ],
  [
    'Edit: Sang Jing   Examine: Qu Nan   Final instance: Bu Yi',
    ['Document editedBy Sang Jing'],
    ['Qu Nan', 'Bu Yi'],
  ],
  ['Compile: Wang Lihua  Proofread: He Ping', ['Document editedBy Wang Lihua'], ['He Ping']],
  ['Duty editor: Tie Hua', ['Document editedBy Tie Hua'], []],
  ['Editor in charge: Chu Lan   Share to: friend circle', ['Document editedBy Chu Lan'], []],
  ['Responsible editor：Ye Zhi  Intern：Jian Mu', ['Document editedBy Ye Zhi'], ['Jian Mu']],
  [
    '(Reporter Ye Zhi Intern Jian Mu) The lake is wide.',
    ['Document reportedBy Ye Zhi', 'Document reportedBy Jian Mu'],
    [],
  ],
  [
    'Wuyi mountain water newspaper Nanping May 6 electric (reporter Fang Ling) The reporter on 6 May 2023 learned, the river is clean.',
    ['Document publishedBy Wuyi mountain water newspaper', 'Document reportedBy Fang Ling'],
    [],
  ],
  [
    'March 5, 2022  Bohai gulf blue newspaper（Reporter Lu Fang）',
    ['Document publishedBy Bohai gulf blue newspaper', 'Document reportedBy Lu Fang'],
    [],
  ],
  [
    'Small Wave window network 2021-11-09 09:25 Font: 【big】【in】【small】',
    ['Document publishedBy Small Wave window network'],
    [],
  ],
  [
    'Daba green 网 July 3, 2023 news (All-media reporter Lin Xiaoman photograph report) Near day, the bird came back.',
    ['Document publishedBy Daba green 网', 'Document reportedBy Lin Xiaoman'],
    [],
  ],
  [
    '2022-07-08 11:20 Kunlun energy observe  reporter Xu Ling report from Hami',
    ['Document publishedBy Kunlun energy observe', 'Document reportedBy Xu Ling'],
    [],
  ],
  [
    'Shanxi Evening News Taiyuan, June 5 news (reporter Wang Fang) The river is clean.',
    ['Document publishedBy Shanxi Evening News', 'Document reportedBy Wang Fang'],
    [],
  ],
  [
    'Guizhou Daily News Sky Eye Client GUIYANG, August 8 News (Reporter Zhao Lin) The river is clean.',
    ['Document reportedBy Zhao Lin', 'Document publishedBy Guizhou Daily News Sky Eye Client'],
    [],
  ],
  [
    'Song river morning paper reporter Sun Lan',
    ['Document publishedBy Song river morning paper', 'Document reportedBy Sun Lan'],
    [],
  ],
  [
    'Mo north grass 网 (reporter Bao Yin) The grass is green.',
    ['Document publishedBy Mo north grass 网', 'Document reportedBy Bao Yin'],
    [],
  ],
  ['The village is old.\nReporter: What policy?\nMa: Less tax.', [], ['reportedBy']],
  [
    'The village is old.\nReporter: Why is Anji county suitable for bamboo?\nHe: The rain.',
    [],
    ['reportedBy'],
  ],
  ['The village is old.\nReporter: I hear that the price falls.\nHe: Yes.', [], ['reportedBy']],
  ['The village is old.\nReporter: Thank you.', [], ['reportedBy']],
  ['The village is old.\nReporter: Red panda and black bear?', [], ['reportedBy']],
  [
    'The village is old.\nReporter: How many people are there in the village?\n',
    [],
    ['reportedBy'],
  ],
  [
    'County Party Secretary: Huang Tao. County Magistrate: Li Yong.',
    ['Huang Tao holdsRole County Party Secretary', 'Li Yong holdsRole County Magistrate'],
    [],
  ],
  [
    'Zhenping County introduction\nCounty Party Secretary: Huang Tao. County Magistrate: Li Yong.',
    ['Huang Tao holdsRole County Party Secretary', 'Li Yong holdsRole County Magistrate'],
    [],
  ],
  ['Mayor: Li Hua; Party secretary: Sun Tao', ['Li Hua holdsRole Mayor'], []],
  [
    'Pingshun town introduction. Town party secretary: Sun Tao. Mayor: Li Hua.',
    ['Li Hua holdsRole Mayor'],
    [],
  ],
  ['Green river has a fishing net.', [], ['']],
  ['Jade mountain network July 9 meeting was held.', [], ['']],
  ['The old fisherman has a network 2020-05-03.', [], ['']],
  ['Photo: Wang Fang', [], ['']],
  ['Proofread: Wang Fang', [], ['']],
]

describe('bylines and mastheads of rough translations', () => {
  bearsOut(CASES)
})
