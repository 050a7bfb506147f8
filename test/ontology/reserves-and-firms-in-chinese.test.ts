import { describe, expect, it, test } from 'vitest'
import { graphOf } from '../extract/read-text.ts'
import { sharedPack } from '../shared-pack.ts'
import { findsIn, tellsIn } from './tables.ts'

const pack = await sharedPack()
const finds = findsIn(pack)
const tells = tellsIn(pack)

describe('holders whose office runs into another word', () => {
  tells('holdsRole', [
    ['副主任何树山、吴志远出席会议。', '何树山 副主任', '吴志远 副主任'],
    ['青禾县政府办公室主任何伟主持会议。', '何伟 青禾县政府办公室主任'],
    ['青禾县副县长江志刚出席会议。', '江志刚 青禾县副县长'],
    ['江苏省长江大保护取得成效。'],
    ['湖北省长江采砂管理条例公布。'],
    ['全市长江新螺段保护良好。'],
  ])
  finds('Person', [
    ['青禾县财政局局长陈军作的关于预算的说明。', '陈军'],
    ['会议听取了青禾县水利局局长李平作的报告。', '李平'],
    ['业主任何时候都可以办理。'],
  ])
})

describe('what is counted in the clause before, "among them" some kinds', () => {
  tells('inhabits', [
    [
      '本报西宁10月9日电（记者 王小兰）青鹳湖湿地今年已监测到鸟类21种、2.6万只，其中包括白鹤和灰鹤。',
      '白鹤 青鹳湖湿地',
      '灰鹤 青鹳湖湿地',
    ],
    [
      '本报西宁3月18日电 记者获悉，青禾湖周边湿地已监测到候鸟12种、1.3万余只，其中有大天鹅、黑颈鹤。',
      '大天鹅 青禾湖',
      '黑颈鹤 青禾湖',
    ],
    ['青禾县共记录水鸟8种、3000余只，其中包括国家一级保护动物黑鹳。', '黑鹳 青禾县'],
    ['新华社西宁5月2日电 工作人员介绍，保护区有鸟类12种，其中包括黑颈鹤。'],
  ])
})

describe('a firm without its place and its legal form', () => {
  const bodiesOf = (text: string): string[][] =>
    graphOf(text, pack)
      .entities.filter(({ classIri }) => classIri.endsWith('Organization'))
      .map(({ mentions }) => mentions.map(({ surface }) => surface))

  it.each([
    [
      '江苏华辰光电科技股份有限公司成立。华辰光电在深圳。',
      '江苏华辰光电科技股份有限公司',
      '华辰光电',
    ],
    ['广东禾茂农业集团有限公司发布公告。禾茂农业获奖。', '广东禾茂农业集团有限公司', '禾茂农业'],
    [
      '浙江锦达生物制药有限公司建厂。锦达生物制药获奖。',
      '浙江锦达生物制药有限公司',
      '锦达生物制药',
    ],
  ])('%s', (text, ...names) => {
    expect(bodiesOf(text)).toEqual([names])
  })

  it('but not by common words', () => {
    expect(bodiesOf('广东农业发展集团有限公司成立。农业发展很快。')).toEqual([
      ['广东农业发展集团有限公司'],
    ])
  })
})

describe('a place that is to do something is no part of what it does', () => {
  finds('Organization', [
    ['会议指出，支持合肥市建设综合性国家科学中心。'],
    ['会议同意青禾县创建国家湿地研究中心。', '国家湿地研究中心'],
    ['会议支持青禾县发展研究中心的工作。', '青禾县发展研究中心'],
  ])
})

describe('reserves and parks by rank, whatever words their names are made of', () => {
  finds('Place', [
    ['花萼山国家级自然保护区很大。', '花萼山国家级自然保护区'],
    ['记者来到草海国家级自然保护区。', '草海国家级自然保护区'],
    [
      '霸王岭国家级自然保护区、草海国家湿地公园很大。',
      '霸王岭国家级自然保护区',
      '草海国家湿地公园',
    ],
    ['考察队考察了宽阔水国家级自然保护区。', '宽阔水国家级自然保护区'],
    ['全省国家级自然保护区有三个。'],
    ['森林生态国家级自然保护区增多。'],
    ['申报国家级自然保护区，新建一批国家湿地公园。'],
  ])
})

describe('a notice that issues a plan', () => {
  tells('issuedBy', [
    [
      '青禾县林业局关于印发《青禾县造林规划》的通知',
      '青禾县林业局关于印发《青禾县造林规划》的通知 青禾县林业局',
      '青禾县造林规划 青禾县林业局',
    ],
    [
      '自然资源部 国家林草局关于发布《红树林保护计划》的公告',
      '自然资源部 国家林草局关于发布《红树林保护计划》的公告 自然资源部',
      '自然资源部 国家林草局关于发布《红树林保护计划》的公告 国家林草局',
      '红树林保护计划 自然资源部',
      '红树林保护计划 国家林草局',
    ],
    [
      '青禾县林业局关于贯彻《青禾县造林规划》的通知',
      '青禾县林业局关于贯彻《青禾县造林规划》的通知 青禾县林业局',
    ],
    [
      '青禾县林业局关于停止印发《青禾县造林规划》的通知',
      '青禾县林业局关于停止印发《青禾县造林规划》的通知 青禾县林业局',
    ],
    [
      '青禾县林业局关于不再发布《青禾县造林规划》的公告',
      '青禾县林业局关于不再发布《青禾县造林规划》的公告 青禾县林业局',
    ],
    [
      '青禾县林业局关于贯彻落实广东省人民政府印发《造林总体规划》的意见',
      '青禾县林业局关于贯彻落实广东省人民政府印发《造林总体规划》的意见 青禾县林业局',
    ],
  ])
})

describe('words are not cut', () => {
  finds('Industry', [
    ['青禾县大力发展高新技术产业。', '高新技术产业'],
    ['青禾县大力发展新材料产业。', '新材料产业'],
    ['青禾县有三个主要产业。'],
  ])
  finds('Place', [
    ['青海湖是我国最大的内陆咸水湖。', '青海湖'],
    ['云溪县有一处高原淡水湖。', '云溪县'],
    ['赤麻鸭出现在布哈河口。', '布哈河口'],
    ['支持青禾县建设生态强市，全省要做农业大省。', '青禾县'],
  ])
})

test('no two bodies that are named in relation to a place share a phrase', () => {
  const phrases = pack.relativeNames.flatMap(({ phrases }) =>
    phrases.map(({ value, language }) => `${value}@${language}`),
  )
  expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([])
})

describe('bureaus of a province', () => {
  it.each([
    ['省林业和草原局', 'Qinghai Provincial Bureau of Forestry and Grassland'],
    ['省统计局', 'Qinghai Provincial Bureau of Statistics'],
    ['省能源局', 'Qinghai Provincial Energy Bureau'],
  ])('%s', (words, label) => {
    const { entities } = graphOf(`青海省人民政府印发规划，由${words}牵头。`, pack)
    const bureau = entities.find(({ mentions }) =>
      mentions.some(({ surface }) => surface === words),
    )
    expect(bureau?.labels.map(({ value }) => value)).toContain(label)
  })
})
