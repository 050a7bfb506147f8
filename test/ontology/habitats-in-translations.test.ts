import { describe } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { bearsOutIn, type Telling } from './tables.ts'

const bearsOut = bearsOutIn(await sharedPack())

const CASES: readonly Telling[] = [
  [
    'Fanjing Mountain Nature Reserve lives the Guizhou golden monkey, the giant salamander and other rare animals.',
    [
      'Guizhou golden monkey inhabits Fanjing Mountain Nature Reserve',
      'giant salamander inhabits Fanjing Mountain Nature Reserve',
    ],
    [],
  ],
  [
    'Caohai Nature Reserve lives black-necked crane, bar-headed goose and so on rare birds.',
    [
      'black-necked crane inhabits Caohai Nature Reserve',
      'bar-headed goose inhabits Caohai Nature Reserve',
    ],
    [],
  ],
  [
    'Green Cloud Nature Reserve is in Wufeng County. There grow the dove tree, live the golden pheasant and forest musk deer.',
    [
      'forest musk deer inhabits Green Cloud Nature Reserve',
      'golden pheasant inhabits Green Cloud Nature Reserve',
      'dove tree inhabits Green Cloud Nature Reserve',
    ],
    [],
  ],
  [
    'Green Cloud Nature Reserve is in Wufeng County. Here live the red panda and black bear.',
    ['red panda inhabits Green Cloud Nature Reserve'],
    [],
  ],
  [
    'In Wanglang Nature Reserve live the giant panda, the golden monkey.',
    ['giant panda inhabits Wanglang Nature Reserve'],
    [],
  ],
  [
    'Hepu Bay is a habitat of Chinese white dolphin.',
    ['Chinese white dolphin inhabits Hepu Bay'],
    [],
  ],
  ["Poyang Lake is white crane's habitat.", ['white crane inhabits Poyang Lake'], []],
  [
    "Yancheng wetland is the red-crowned crane's wintering place.",
    ['red-crowned crane inhabits Yancheng wetland'],
    [],
  ],
  [
    "Qinghai Lake and Zhaling Lake are the black-necked crane and bar-headed goose's main breeding ground.",
    ['black-necked crane inhabits Qinghai Lake', 'bar-headed goose inhabits Zhaling Lake'],
    [],
  ],
  [
    "Qinghai Lake, Zhaling Lake are the black-necked crane, the bar-headed goose and the brown-headed gull's main breeding ground.",
    ['black-necked crane inhabits Qinghai Lake', 'brown-headed gull inhabits Zhaling Lake'],
    [],
  ],
  [
    "Przewalski's gazelle only distributes around Qinghai Lake place.",
    ["Przewalski's gazelle inhabits Qinghai Lake"],
    [],
  ],
  [
    "Przewalski's gazelle main lives in Tianjun County and Haiyan County.",
    ["Przewalski's gazelle inhabits Haiyan County"],
    [],
  ],
  [
    'Brown-headed gull, great cormorant and black-necked crane also nest at Bird Island.',
    ['black-necked crane inhabits Bird Island', 'Brown-headed gull inhabits Bird Island'],
    [],
  ],
  [
    'Chinese sturgeon mainly distributes the Yangtze River.',
    ['Chinese sturgeon inhabits Yangtze River'],
    [],
  ],
  [
    'Finless porpoise mainly live in Dongting Lake, Poyang Lake.',
    ['Finless porpoise inhabits Poyang Lake'],
    [],
  ],
  [
    'Giant salamander lives in Zijiang River upstream.',
    ['Giant salamander inhabits Zijiang River'],
    [],
  ],
  [
    "Chinese bee lives in Green Cloud mountain, is the pear's helper.",
    ['Chinese bee inhabits Green Cloud mountain'],
    [],
  ],
  [
    'Every winter white crane, swan goose come to Poyang Lake to pass the winter.',
    ['white crane inhabits Poyang Lake', 'swan goose inhabits Poyang Lake'],
    [],
  ],
  ['White crane overwinters at Poyang Lake.', ['White crane inhabits Poyang Lake'], []],
  ['Black stork inhabits in Yang County.', ['Black stork inhabits Yang County'], []],
  ['Crested ibis inhabits and breeds in Ocean County.', ['Crested ibis inhabits Ocean County'], []],
  [
    "Asian elephant is distributed in Xishuangbanna and Pu'er City.",
    ["Asian elephant inhabits Pu'er City"],
    [],
  ],
  [
    'Green Cloud Nature Reserve has golden monkey, black bear and so on animals.',
    ['golden monkey inhabits Green Cloud Nature Reserve'],
    [],
  ],
  [
    'Green Cloud Nature Reserve is the home of golden monkey.',
    ['golden monkey inhabits Green Cloud Nature Reserve'],
    [],
  ],
  [
    'Qinling Golden hair antelope lives in Huayang Town.',
    ['Qinling Golden hair antelope inhabits Huayang Town'],
    [],
  ],
  ['Did not monitor cloud leopard in Yang County.', [], ['inhabits']],
  ['Rangers will release black stork in Yang County.', [], ['inhabits']],
  ['Black stork may breed in Yang County.', [], ['inhabits']],
  ['Hepu Bay is not a habitat of Chinese white dolphin.', [], ['inhabits']],
  ['Farmers live in Yang County, raise the pig.', [], ['inhabits']],
  ['The old town lives on tea and giant salamander meat.', [], ['inhabits']],
  [
    'The release to the wild of crested ibis in Yang County will begin in spring.',
    [],
    ['inhabits'],
  ],
]

describe('where kinds live in rough translations', () => {
  bearsOut(CASES)
})
