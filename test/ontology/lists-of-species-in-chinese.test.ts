import { describe } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { findsIn, tellsIn } from './tables.ts'

const pack = await sharedPack()
const finds = findsIn(pack)
const tells = tellsIn(pack)

describe('kinds that only their list tells', () => {
  finds('Species', [
    ['青鹳湿地记录到兽类，包括青尾獴、长耳麂。', '青尾獴', '长耳麂'],
    ['主要树种有青皮栎、灰背槠、大叶栲等。', '青皮栎', '灰背槠', '大叶栲'],
    ['底栖动物以白纹蚬、褐泥螺为主。', '白纹蚬', '褐泥螺'],
    ['山坡上生长着青皮栎、灰背槠等珍稀植物。', '青皮栎', '灰背槠'],
    ['队员发现国家二级保护植物灰瓣兰、斑舌兰野生种群。', '灰瓣兰', '斑舌兰'],
    ['救护的动物有白鹇、勺鸡、灰背狸。', '白鹇', '勺鸡', '灰背狸'],
    ['鸟类以鱼虾、螺蛳为食。'],
    ['区内有哺乳动物、鸟类、两栖动物等野生动物。'],
    ['各地迎来候鸟北归的高峰。'],
    ['为鸟类提供觅食地、停歇地等物种栖息空间。'],
    ['动物疫病主要有口蹄疫、羊痘。'],
  ])
})

describe('where the kinds of a list live', () => {
  tells('inhabits', [
    ['青鹳湿地有鸟类30种，其中国家一级保护鸟类有白鹤、黑鹳。', '白鹤 青鹳湿地', '黑鹳 青鹳湿地'],
    ['青鹳湿地始建于2001年。区内兽类有青尾獴、长耳麂。', '青尾獴 青鹳湿地', '长耳麂 青鹳湿地'],
    ['巡护员在青鹳湿地记录到水鸟12种，包括白鹤和黑鹳等。', '白鹤 青鹳湿地', '黑鹳 青鹳湿地'],
    ['江西省武宁县森林茂密。鸟类有白鹇、勺鸡。', '白鹇 武宁县', '勺鸡 武宁县'],
    ['青鹳湿地救护的鸟类有白鹤、黑鹳。'],
    ['青鹳湿地始建于2001年。其中记录到白鹇。'],
    ['青鹳湿地没有白鹤等鸟类。'],
  ])
})

describe('what is under protection is not protected by whom a sentence names', () => {
  tells('protects', [
    ['中国野外中心介绍，白鹇是国家二级保护动物。'],
    ['青禾日报拍到国家一级保护动物白鹤。'],
    ['青禾县林业局专家说，这只白鹤属国家重点保护野生动物。'],
  ])
})
