import { describe } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { findsIn, tellsIn } from './tables.ts'

const pack = await sharedPack()
const finds = findsIn(pack)
const tells = tellsIn(pack)

describe('a common noun that starts with a surname is nobody, whatever verb stands beside it', () => {
  finds('Person', [
    ['环评由项目审批部门按权限审核。'],
    ['该文件由方案起草单位修改。'],
    ['云溪某上市公司参加会议。'],
    ['会议由李华主持。', '李华'],
  ])
})

describe('a meeting goes on being meant when it speaks of another one', () => {
  const meeting = '省十二届人大常委会第八次会议'
  tells('attended', [
    [
      `${meeting}召开，会议通过了关于召开省十三届人大一次会议的决定。李华出席会议。`,
      `李华 ${meeting}`,
    ],
    [`${meeting}召开。会议讨论了省政协二次会议的安排。李华出席会议。`, `李华 ${meeting}`],
    ['省政协二次会议召开。随后，省政协三次会议召开。李华出席会议。', '李华 省政协三次会议'],
  ])
})

describe('whose law it is says nothing of where it holds', () => {
  tells('coversPlace', [
    ['会议学习了《中华人民共和国湿地保护法》。'],
    ['依照《中华人民共和国渔业法》制定《辽宁省渔业管理办法》。', '辽宁省渔业管理办法 辽宁省'],
    ['会议学习了《中国水资源规划》。', '中国水资源规划 中国'],
  ])
})

describe('firms that are called by their kind alone are not named', () => {
  finds('Organization', [
    ['云溪科技公司签约。', '云溪科技公司'],
    ['白鹤航空公司开通航线。', '白鹤航空公司'],
    ['三家上市公司和两家合资公司到会，跨国公司和保险公司没有来。'],
  ])
})
