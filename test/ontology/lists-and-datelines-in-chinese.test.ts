import { describe } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { findsIn, tellsIn } from './tables.ts'

const pack = await sharedPack()
const finds = findsIn(pack)
const tells = tellsIn(pack)

describe('a dateline is no part of the name behind it', () => {
  finds('Meeting', [
    [
      '新华社长沙3月4日电　湖南省第十四届人民代表大会第二次会议4日开幕。',
      '湖南省第十四届人民代表大会第二次会议',
    ],
    ['中新社合肥10月12日电 安徽省第十次党代会12日闭幕。', '安徽省第十次党代会'],
    [
      '青禾在线云溪6月2日讯 青禾县妇女联合会第四次代表大会2日举行。',
      '青禾县妇女联合会第四次代表大会',
    ],
  ])
  tells('heldBy', [['新华社长沙3月4日电　第十四届全国蜜蜂大会4日开幕。']])
})

describe('names in a list of persons that the dictionary cuts', () => {
  finds('Person', [
    [
      '自治区主席艾尔肯·吐尼亚孜、副主席凯赛尔·阿不都克热木出席会议。',
      '艾尔肯·吐尼亚孜',
      '凯赛尔·阿不都克热木',
    ],
    ['县长热依拉·买买提明说，水位下降。', '热依拉·买买提明'],
    [
      '副委员长王小晨、白玛赤林、丁大礼、齐达峰出席会议。',
      '王小晨',
      '白玛赤林',
      '丁大礼',
      '齐达峰',
    ],
  ])
})
