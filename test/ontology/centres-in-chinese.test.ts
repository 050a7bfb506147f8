import { describe } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { findsIn } from './tables.ts'

const pack = await sharedPack()
const finds = findsIn(pack)

describe('what a body is for is no verb in its name', () => {
  finds('Organization', [
    ['青禾县人才评审委员会今天开会。', '青禾县人才评审委员会'],
    ['青禾县地名普查编纂委员会今天开会。', '青禾县地名普查编纂委员会'],
    ['青禾县疾病预防控制中心发布提示。', '青禾县疾病预防控制中心'],
    ['县检验检测中心今天挂牌。', '县检验检测中心'],
  ])
})

describe('a centre is one of its own behind its place', () => {
  finds('Organization', [
    ['青禾县气象中心与县融媒体中心搬迁。', '青禾县气象中心', '县融媒体中心'],
    ['村里新建了两个养老服务中心。'],
    ['城市中心很热闹，要建成区域金融中心。'],
  ])
  finds('Place', [
    ['展会在青禾县会展中心举行。', '青禾县会展中心'],
    ['新建了一座体育馆和三个文化活动中心。'],
  ])
})
