import { describe, expect, it } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { knownIn } from './known-in.ts'

const pack = await sharedPack()

describe('the bodies and companies of a text', () => {
  it.each([
    ['The General Administration of Customs met.', ['general-administration-of-customs']],
    [
      '海关总署和国家税务总局发布公告。',
      ['general-administration-of-customs', 'state-taxation-administration'],
    ],
    [
      'The notice of the general office of the state council',
      ['general-office-of-the-state-council'],
    ],
    ['国务院办公厅印发通知。', ['general-office-of-the-state-council']],
    ['最高人民法院和最高人民检察院', ['supreme-peoples-court', 'supreme-peoples-procuratorate']],
    ['Huawei and BYD will invest.', ['byd', 'huawei']],
    ['支持华为、比亚迪等企业。', ['byd', 'huawei']],
    ['小米和美的食物，联想丰富。', []],
    ['China Mobile will build base stations.', ['china-mobile-communications']],
    ['The China mobile payment market grew.', []],
    ['中国移动通信集团有限公司', ['china-mobile-communications']],
    ['中国移动支付市场增长。', []],
    ['The China life insurance market grew.', []],
    ['The state grid is old.', []],
    ['The State Grid invested.', ['state-grid-corporation-of-china']],
    ['中国银行业稳健运行。', []],
    ['中国银行发布报告。', ['bank-of-china']],
    ['他坐上汽车去上汽集团。', ['saic-motor']],
  ])('%s', (text, expected) => {
    expect(knownIn(text, 'Organization', pack)).toEqual(expected)
  })
})
