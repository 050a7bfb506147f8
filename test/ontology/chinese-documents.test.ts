import { describe, expect, it } from 'vitest'
import { graphOf } from '../extract/read-text.ts'
import { sharedPack } from '../shared-pack.ts'
import { said as saidBy } from './said.ts'

const pack = await sharedPack()

const said = (text: string): string[] => saidBy(text, pack)

const PLAN = '罗山县湿地保护总体规划（2023—2032年）'

describe('a Chinese document says', () => {
  it.each<[title: string, text: string, facts: string[]]>([
    [
      'what a plan under its short form says',
      `罗山县林业局印发《${PLAN}》（以下简称《总体规划》）。《总体规划》将朱鹮列为重点保护对象，规划范围涵盖新县、息县。`,
      [
        `${PLAN} issuedBy 罗山县林业局`,
        `${PLAN} coversPeriod 2023/2032`,
        `${PLAN} protects 朱鹮`,
        `${PLAN} coversPlace 息县`,
      ],
    ],
    [
      'what a company under its short form does',
      '云溪玻璃科技有限公司（以下简称“云溪玻璃”）签约。云溪玻璃总部位于昆明市，主营光伏玻璃产业。',
      ['云溪玻璃科技有限公司 locatedIn 昆明市', '云溪玻璃科技有限公司 operatesIn 光伏玻璃产业'],
    ],
    [
      'who held a meeting, and what it called for',
      '罗山县林业局召开全县生态农业工作推进会，局长李华出席。会议强调，要培育油茶产业，加强朱鹮栖息地保护。',
      [
        '全县生态农业工作推进会 heldBy 罗山县林业局',
        '李华 attended 全县生态农业工作推进会',
        '全县生态农业工作推进会 supports 油茶产业',
        '全县生态农业工作推进会 protects 朱鹮',
      ],
    ],
  ])('%s', (_title, text, facts) => {
    expect(said(text)).toEqual(expect.arrayContaining(facts))
  })

  it.each<[title: string, text: string, property: string]>([
    ['no office that somebody once held', '原省林业厅副厅长李华认为，湿地很好。', 'holdsRole'],
    ['no home that is in question', '达氏鲟是否在洞庭湖栖息，没有定论。', 'inhabits'],
    [
      'no study of what was not studied',
      '罗山县第3次常务会议没有研究保护区范围调整工作。',
      'studied',
    ],
  ])('%s', (_title, text, property) => {
    expect(said(text).filter((fact) => fact.includes(` ${property} `))).toEqual([])
  })
})

/** Statements by IRIs, without the document's own. */
function factsOf(text: string): string[] {
  const { statements, document } = graphOf(text, pack)
  return statements
    .filter(({ subject }) => subject !== document.iri)
    .map(({ subject, predicate, object }) =>
      [subject, predicate, object.kind === 'entity' ? object.iri : object.value].join(' '),
    )
}

describe('traditional characters', () => {
  const simplified =
    '云溪玻璃科技有限公司（以下简称“云溪玻璃”）签约。云溪玻璃总部位于昆明市。局长张国华出席罗山县林业局会议。会议强调，要保护中华秋沙鸭。'
  const traditional =
    '雲溪玻璃科技有限公司（以下簡稱「雲溪玻璃」）簽約。雲溪玻璃總部位於昆明市。局長張國華出席羅山縣林業局會議。會議強調，要保護中華秋沙鴨。'

  it('say what simplified ones say, of the same things', () => {
    expect(factsOf(simplified).length).toBeGreaterThan(2)
    expect(factsOf(traditional)).toEqual(factsOf(simplified))
  })

  it('stay what they are where the text is quoted', () => {
    const { entities } = graphOf(traditional, pack)
    const mentions = entities.flatMap((entity) => entity.mentions)
    expect(mentions.map(({ surface }) => surface)).toEqual(
      expect.arrayContaining(['雲溪玻璃科技有限公司', '張國華', '中華秋沙鴨']),
    )
    for (const { start, end, surface } of mentions) {
      expect(traditional.slice(start, end)).toBe(surface)
    }
  })
})
