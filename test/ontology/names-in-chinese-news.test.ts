import { describe, expect, it } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { said } from './said.ts'
import { findsIn, type Row, tellsIn } from './tables.ts'

const pack = await sharedPack()
const finds = findsIn(pack)
const tells = tellsIn(pack)

const holds = (rows: readonly Row[]): void => tells('holdsRole', rows)

describe('an office behind a name is that of the person', () => {
  holds([
    ['孙立群校长会见了来访的客人。', '孙立群 校长'],
    ['云南大学郭雨副校长会见了来访的客人。', '郭雨 副校长'],
    ['郑海波总经理、沈月琴书记分别介绍了情况。', '郑海波 总经理', '沈月琴 书记'],
    ['省长黄海波、宋立到会。', '黄海波 省长', '宋立 省长'],
    ['华虹董事长到会。'],
  ])
})

describe('where a personal name ends', () => {
  finds('Person', [
    ['副县长周雪梅、沈青云和县政府办公室主任丁立出席会议。', '周雪梅', '沈青云', '丁立'],
    ['会议选举马远为云溪市人大常委会主任。', '马远'],
    ['市领导冯晓东、韩雪、彭立新一同调研。', '冯晓东', '韩雪', '彭立新'],
    ['专家对取得的成绩表示祝贺，并简要介绍了经验。'],
    ['校长林建国、苏子和等出席第3届云溪河绿色能源大会。', '林建国', '苏子和'],
    ['双方一致表示满意。'],
    ['局长傅晓燕、赖春生、皇甫明出席会议。', '傅晓燕', '赖春生', '皇甫明'],
    ['县委书记陆明向记者介绍了情况。', '陆明'],
  ])
})

describe('who was somebody once is so no more', () => {
  holds([
    ['罗江曾在青禾工作，任青禾县县长、县委书记等职务。'],
    ['罗江先后任青禾县县长、青禾县委书记。罗江是好人。'],
    ['罗江此前任青禾县财政局局长。'],
    ['罗江历任青禾县县长、青禾县委书记。'],
    ['青禾县财政局局长由副县长罗江兼任。', '罗江 副县长', '罗江 青禾县财政局局长'],
    ['此前，罗江任青禾县财政局局长、党组书记。'],
    ['罗江进入林业局工作。之后，罗江出任青禾县林业局副局长。'],
    ['陆明同志任青禾县委书记。', '陆明 青禾县委书记'],
    ['罗江此前在云溪工作。罗江现任青禾县县长。', '罗江 青禾县县长'],
  ])
})

describe('offices in a line behind a name', () => {
  holds([
    [
      '- 罗江：青禾县委副书记，县政府县长、党组书记。',
      '罗江 青禾县委副书记',
      '罗江 县政府县长',
      '罗江 党组书记',
    ],
    ['沈文：青禾县委常委、县委秘书长。', '沈文 青禾县委常委', '沈文 县委秘书长'],
    ['市委副书记、党工委副书记罗江出席。', '罗江 市委副书记', '罗江 党工委副书记'],
    ['日本首相石破茂会见客人。', '石破茂 日本首相'],
    ['县农业局副局长兼县政府办公室主任陆明出席。', '陆明 县农业局副局长', '陆明 县政府办公室主任'],
    ['云溪集团副总经理、党组成员陆明出席。', '陆明 云溪集团副总经理', '陆明 党组成员'],
  ])
})

describe('who wrote a text stands', () => {
  it.each<Row>([
    ['新华社长春5月3日电（陆明、沈青云）记者从林业局获悉，湿地很好。', '陆明', '沈青云'],
    ['新华社长春5月3日电（记者 罗江）湿地很好。', '罗江'],
    ['（融媒体记者 陆明 沈青云）', '陆明', '沈青云'],
    ['〔記者罗江/台南報導〕湿地很好。', '罗江'],
    ['青禾日报记者 陆明 沈青云', '陆明', '沈青云'],
    ['- 沈文：青禾县副县长。'],
  ])('%s', (text, ...names) => {
    const found = said(text, pack).filter((fact) => fact.includes(' reportedBy '))
    expect(found.sort()).toEqual(names.map((name) => `Document reportedBy ${name}`).sort())
  })
})

describe('where animals and plants live', () => {
  it.each<Row>([
    [
      '云河国家级自然保护区是鸟类的家，有东方白鹳、白枕鹤等濒危鸟类在此繁殖。',
      '东方白鹳 inhabits 云河国家级自然保护区',
      '白枕鹤 inhabits 云河国家级自然保护区',
    ],
    ['洞庭湖分布有朱鹮。', '朱鹮 inhabits 洞庭湖'],
    ['朱鹮数量不多，越冬地主要在洞庭湖。', '朱鹮 inhabits 洞庭湖'],
    ['洞庭湖是朱鹮越冬的重要湿地。', '朱鹮 inhabits 洞庭湖'],
    ['洞庭湖没有朱鹮等鸟类。'],
  ])('%s', (text, ...facts) => {
    expect(said(text, pack).filter((fact) => fact.includes(' inhabits '))).toEqual(facts)
  })
})

describe('a meeting that a body brings about is another one', () => {
  it('and has another holder and another day', () => {
    const text =
      '2021年1月8日，青禾县政府第3次常务会议召开。1月4日，罗山县林业局召开会议，宣布决定。'
    expect(
      said(text, pack)
        .filter((fact) => /heldOn|heldBy/.test(fact))
        .sort(),
    ).toEqual([
      '青禾县政府第3次常务会议 heldBy 青禾县政府',
      '青禾县政府第3次常务会议 heldOn 2021-01-08',
    ])
  })

  it('and is not held on the day of the report', () => {
    const text = '据青禾日报2021年5月3日消息，5月2日，县长罗江主持召开县政府第7次常务会议。'
    expect(said(text, pack)).toContain('县政府第7次常务会议 heldOn 2021-05-02')
  })
})

describe('a meeting is named', () => {
  it.each<Row>([
    [
      '县长罗江主持召开九届县政府第二次全体（扩大）会议，审议《青禾县湿地规划》。副县长沈青云、彭立新和县政府办公室主任丁立出席会议。',
      '罗江 presidedOver 九届县政府第二次全体（扩大）会议',
      '九届县政府第二次全体（扩大）会议 reviewed 青禾县湿地规划',
      '沈青云 attended 九届县政府第二次全体（扩大）会议',
      '彭立新 attended 九届县政府第二次全体（扩大）会议',
      '丁立 attended 九届县政府第二次全体（扩大）会议',
    ],
    [
      '县长罗江主持召开县政府第7次常务会议，副县长沈青云、彭立新出席会议。',
      '彭立新 attended 县政府第7次常务会议',
      '沈青云 attended 县政府第7次常务会议',
    ],
    [
      '市科协主席罗江，中国科学院院士沈青云、彭立新出席2023云溪科学家论坛。',
      '罗江 attended 2023云溪科学家论坛',
      '沈青云 attended 2023云溪科学家论坛',
    ],
  ])('%s', (text, ...facts) => {
    expect(said(text, pack)).toEqual(expect.arrayContaining(facts))
  })

  it('by no words of a diploma', () => {
    const text = '云溪市第九届人民代表大会第二次会议闭幕。罗江，在职研究生学历，管理学硕士。'
    expect(said(text, pack).filter((fact) => fact.includes('studied'))).toEqual([])
  })
})

describe('places, whole and without the verb before them', () => {
  finds('Place', [
    ['云河国家级自然保护区西临白鹤湖。', '云河国家级自然保护区', '白鹤湖'],
    ['白鹤河流经青禾县等多座城市。', '白鹤河', '青禾县'],
    ['规划涵盖鞍山、抚顺两市。', '鞍山', '抚顺'],
    ['我市建设国家级自然保护区和综合保税区。'],
    ['白鹤山省级自然保护区升级为国家级自然保护区。', '白鹤山省级自然保护区'],
  ])
})

describe('bodies, with all fields of their names', () => {
  finds('Role', [
    ['创新及贸易局局长罗江出席。', '创新及贸易局局长'],
    ['罗江和财政局局长沈青云出席。', '财政局局长'],
    ['云溪玻璃集团总裁助理罗江出席。', '云溪玻璃集团总裁助理'],
    ['云溪市委常委、代市长罗江出席。', '云溪市委常委', '代市长'],
  ])
})

describe('projects, not many of them at once', () => {
  finds('Project', [['县长陆明在园区督促重点项目建设。']])
})

describe('sectors, by names that tell which', () => {
  finds('Industry', [['帮助家乡产业升级，建成羊毛百亿级产业集群。'], ['推动高端高效产业发展。']])
})
