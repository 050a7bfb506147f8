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

describe('a meeting that is yet to come is not the one that people go to', () => {
  const meeting = '市八届政协第九次会议'
  tells('attended', [
    [
      `${meeting}召开。张明指出，即将召开的市九届人大二次会议很重要。李华出席会议。`,
      `李华 ${meeting}`,
    ],
    [`${meeting}召开。要筹备召开市九届人大二次会议。李华出席会议。`, `李华 ${meeting}`],
  ])
})

describe('a name by sound, without a dot, is a person behind an office', () => {
  finds('Person', [
    ['法国总统博尔特内说，项目不停。', '博尔特内'],
    ['肯尼亚外长穆瓦卡迪、德国总理施泰默尔和李华出席会议。', '穆瓦卡迪', '施泰默尔', '李华'],
    ['联合国秘书长拉卡雷斯指出，湿地很重要。', '拉卡雷斯'],
    ['公司总经理马达加说，项目不停。', '马达加'],
    ['村民因雷明受伤。'],
    ['市长信箱收到投诉，日本首相官邸公布名单。'],
  ])
  tells('holdsRole', [
    ['肯尼亚总统穆瓦卡迪来到云溪县。', '穆瓦卡迪 肯尼亚总统'],
    ['肯尼亚总统在马达加斯加访问。'],
  ])
})

describe('what a picture shows, methods and railways in general are no names', () => {
  finds('Place', [
    ['图为白鹤湿地。', '白鹤湿地'],
    ['图为青禾县白鹤湿地的冬天。', '青禾县', '白鹤湿地'],
    ['这是全省第一条铁路。'],
    ['各地建设小城镇。'],
    ['云溪玻璃项目落地青禾县。', '青禾县'],
  ])
  finds('Plan', [
    ['他们用样线调查法和直接计数法统计水鸟。'],
    ['他们学习湿地保护法。', '湿地保护法'],
  ])
})

describe('no text is published by a place', () => {
  tells('publishedBy', [
    ['发布于：北京市'],
    ['来源：北京市'],
    ['来源：云溪晨报', 'Document 云溪晨报'],
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
