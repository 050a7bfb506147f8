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
  const meeting = '市八届政协第九次会议'
  tells('attended', [
    [`${meeting}召开，会议通过了召开市九届人大二次会议的决定。李华出席会议。`, `李华 ${meeting}`],
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

describe('bodies of towns and counties that every notice lists', () => {
  finds('Organization', [
    [
      '叙永县住建局、叙永县红十字会和叙永县法院参加。',
      '叙永县住建局',
      '叙永县红十字会',
      '叙永县法院',
    ],
    ['叙永县小学和叙永县妇幼保健院参加。', '叙永县小学', '叙永县妇幼保健院'],
    ['青禾县教育局和叙永县审计局参加。', '青禾县教育局', '叙永县审计局'],
    ['县信访局、县医保局和县气象局参加。', '县信访局', '县医保局', '县气象局'],
    ['海关总署说，小学和办事处很多。', '海关总署'],
  ])
})

describe('a year up to which plans reach does not date what is told', () => {
  tells('heldOn', [
    ['云溪市政府第3次常务会议于7月16日召开，提出到2030年建成。'],
    ['云溪市政府第3次常务会议于7月16日召开。自2018年以来，建设很快。'],
    [
      '云溪市政府第3次常务会议于7月16日召开。2024年云溪很好。',
      '云溪市政府第3次常务会议 2024-07-16',
    ],
    ['The Stane Council held its 3rd meeting on 16 July. It will end by 2030.'],
  ])
})
