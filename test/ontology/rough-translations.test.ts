import { describe, expect, it } from 'vitest'
import { graphOf } from '../extract/read-text.ts'
import { sharedPack } from '../shared-pack.ts'

const pack = await sharedPack()

/** What a text says, `words property words`, each thing by its first mention. */
function said(text: string): string[] {
  const { entities, statements } = graphOf(text, pack)
  const wordsFor = (iri: string): string =>
    entities.find((entity) => entity.iri === iri)?.mentions[0]?.surface ?? 'Document'
  return statements.map(({ subject, predicate, object }) => {
    const target = object.kind === 'entity' ? wordsFor(object.iri) : object.value
    return `${wordsFor(subject)} ${predicate.replace(/^.*[#/]/, '')} ${target}`
  })
}

/** The IRIs, without what all have in common, of what a text names by the words. */
const identityOf = (text: string, words: string): string[] =>
  graphOf(text, pack)
    .entities.filter(({ mentions }) => mentions.some(({ surface }) => surface === words))
    .map(({ iri }) => decodeURI(iri).replace(/^.*\/id\//, ''))

type Case = readonly [text: string, says: readonly string[], never: readonly string[]]

const check = (title: string, cases: readonly Case[]): void => {
  describe(title, () => {
    it.each(cases)('%s', (text, says, never) => {
      const facts = said(text)
      expect(facts).toEqual(expect.arrayContaining([...says]))
      for (const other of never) expect(facts).not.toContain(other)
    })
  })
}

check('clauses without a subject go on with that of the clause before', [
  [
    '《青禾县湿地规划》由罗山县水务局印发，是《云溪省生态规划》的组成部分，覆盖宁海县和罗山县。',
    [
      '青禾县湿地规划 issuedBy 罗山县水务局',
      '青禾县湿地规划 partOf 云溪省生态规划',
      '青禾县湿地规划 coversPlace 罗山县',
    ],
    ['云溪省生态规划 coversPlace 罗山县', '云溪省生态规划 issuedBy 罗山县水务局'],
  ],
  [
    '《青禾县湿地规划》已由罗山县水务局印发，是《云溪省生态规划》的组成部分，支持观鸟旅游业。',
    ['青禾县湿地规划 supports 观鸟旅游业', '青禾县湿地规划 partOf 云溪省生态规划'],
    ['云溪省生态规划 supports 观鸟旅游业'],
  ],
  [
    'The "Qinghe County Wetland Plan" is a component part of the "Foshan City Ecology Plan", cover Luoshan County.',
    [
      'Qinghe County Wetland Plan partOf Foshan City Ecology Plan',
      'Qinghe County Wetland Plan coversPlace Luoshan County',
    ],
    ['Foshan City Ecology Plan coversPlace Luoshan County'],
  ],
])

describe('people of a Chinese list are told from what they do', () => {
  it.each<[text: string, holders: readonly string[]]>([
    [
      '副省长武长汀出席会议，省政府秘书长水云舟列席会议。',
      ['武长汀 holdsRole 副省长', '水云舟 holdsRole 省政府秘书长'],
    ],
    ['县委书记普照林主持会议并讲话。', ['普照林 holdsRole 县委书记']],
    ['青禾县商务局局长汤在水因会务冲突未出席。', ['汤在水 holdsRole 青禾县商务局局长']],
  ])('%s', (text, holders) => {
    expect(said(text)).toEqual(expect.arrayContaining([...holders]))
  })
})

describe('departments and offices are those of the place, in either language', () => {
  it.each<[chinese: string, english: string, words: readonly [string, string]]>([
    [
      '元阳县很美。县委召开会议。',
      'Yuanyang County is green. The county committee met.',
      ['县委', 'county committee'],
    ],
    [
      '元阳县很美。县长李华出席。',
      'Yuanyang County is green. County long Li Hua attended.',
      ['县长', 'County long'],
    ],
    [
      '甘肃省很美。方案由省农业农村厅印发。',
      'Gansu Province is green. The provincial agriculture rural hall met.',
      ['省农业农村厅', 'provincial agriculture rural hall'],
    ],
  ])('%s', (chinese, english, [words, translated]) => {
    const meant = identityOf(chinese, words)
    expect(meant).toHaveLength(1)
    expect(identityOf(english, translated)).toEqual(meant)
  })
})

describe('meetings of different bodies are different, whatever word they are translated with', () => {
  const TEXT =
    'Luoshan County Committee Rural Work Meeting held. The Luoshan County Committee rural work conference was held on May 3, 2020 in Nansha Town. The meeting conveyed the spirit of the Provincial Party Committee rural work meeting, support Nanhu Glass Group.'
  const own = identityOf(TEXT, 'Luoshan County Committee rural work conference')

  it('those of one body and kind are one', () => {
    expect(own).toHaveLength(1)
    expect(identityOf(TEXT, 'Luoshan County Committee Rural Work Meeting')).toEqual(own)
  })

  it('one in passing is another, and says nothing', () => {
    expect(identityOf(TEXT, 'Provincial Party Committee rural work meeting')).not.toEqual(own)
    expect(said(TEXT)).toContain(
      'Luoshan County Committee Rural Work Meeting supports Nanhu Glass Group',
    )
  })
})

check('machine English names', [
  [
    'The 3rd executive meeting of Foshan City was held. The meeting asked to wipe bright the "sweet taste" brand.',
    ['3rd executive meeting of Foshan City supports sweet taste" brand'],
    [],
  ],
  [
    'Nanhu Glass Company is the composition enterprise of Crane Holding Group, engaged in the solar glass industry.',
    [
      'Nanhu Glass Company partOf Crane Holding Group',
      'Nanhu Glass Company operatesIn solar glass industry',
    ],
    ['Crane Holding Group operatesIn solar glass industry'],
  ],
])

check('Chinese appointments are read, not those that are over or to come', [
  ['会议任命王晓明为罗山县财政局局长。', ['王晓明 holdsRole 罗山县财政局局长'], []],
  ['王晓明拟任罗山县财政局局长。', [], ['王晓明 holdsRole 罗山县财政局局长']],
  ['会议免去王晓明的罗山县财政局局长职务。', [], ['王晓明 holdsRole 罗山县财政局局长']],
])

check('industries are named whole, and what only describes one names none', [
  [
    '罗山县第3次常务会议要求大力发展新能源装备制造业，茶产业是富民产业。',
    ['罗山县第3次常务会议 supports 新能源装备制造业'],
    ['罗山县第3次常务会议 supports 新能源', '罗山县第3次常务会议 concernsIndustry 富民产业'],
  ],
  ['云溪锂能股份有限公司主营正极材料产业。', ['云溪锂能股份有限公司 operatesIn 正极材料产业'], []],
])

describe('living things whose names were translated sign by sign', () => {
  it.each([
    ['The big bear cat lives here.', 'big bear cat', 'species/giant-panda'],
    [
      'Chinese white sea pig lives in the bay.',
      'Chinese white sea pig',
      'species/chinese-white-dolphin',
    ],
    ['They released the China xun.', 'China xun', 'species/chinese-sturgeon'],
    ['The antelope cattle came down.', 'antelope cattle', 'species/takin'],
  ])('%s', (text, words, iri) => expect(identityOf(text, words)).toEqual([iri]))
})
