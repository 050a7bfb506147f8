import { describe, expect, it, test } from 'vitest'
import { thingsIn } from '../../resolve/things-in.ts'
import { loadGardenPack } from '../garden-pack.ts'
import { factsIn, graphOf } from '../read-text.ts'

const pack = await loadGardenPack()

/** The persons of a text: IRI without its class, and names, the document's own digits as `#`. */
function personsIn(text: string): Record<string, string[]> {
  const hash = graphOf(text, pack).document.hash.slice(0, 8)
  const persons = Object.entries(thingsIn(text, pack)).filter(([iri]) => iri.startsWith('person/'))
  return Object.fromEntries(
    persons.map(([iri, names]) => [iri.slice('person/'.length).replace(hash, '#'), names]),
  )
}

type Case = readonly [text: string, persons: Record<string, string[]>]

const persons = (cases: readonly Case[]): void => {
  it.each(cases)('%s', (text, expected) => {
    expect(personsIn(text)).toEqual(expected)
  })
}

describe('a surname alone is the one person of that surname', () => {
  persons([
    [
      'Lena Voss left. Voss said so, and Ms Voss smiled.',
      { 'lena-voss': ['Lena Voss', 'Voss', 'Voss'] },
    ],
    ['Voss said so. Lena Voss left.', { 'lena-voss': ['Voss', 'Lena Voss'] }],
    [
      "Brian O'Neill left. O'Neill's roses bloom.",
      { 'brian-oneill': ["Brian O'Neill", "O'Neill"] },
    ],
    [
      'Tom de Vries left. De Vries said so. The man is de Vries.',
      { 'tom-de-vries': ['Tom de Vries', 'De Vries', 'de Vries'] },
    ],
    ['Mayor Li Hua left. Mayor Li said so. Li agreed.', { 'li-hua': ['Li Hua', 'Li', 'Li'] }],
    [
      'Jinhai Zhang left. ZHANG Jinhai and Zhang Jin-hai left. Zhang agreed.',
      {
        'zhang-jinhai': ['Jinhai Zhang', 'ZHANG Jinhai', 'Zhang Jin-hai', 'Zhang'],
      },
    ],
    ['Lena Voss left. Lena said so.', { 'lena-voss': ['Lena Voss', 'Lena'] }],
  ])
})

describe('words that a surname is too are no person', () => {
  persons([
    ['Tom Brown left. Brown bears said so.', { 'tom-brown': ['Tom Brown'] }],
    ['Tom Reed left. Reed County is green.', { 'tom-reed': ['Tom Reed'] }],
    ['He Lifeng left. He said so.', { 'he-lifeng': ['He Lifeng'] }],
    ['Tom Voss left. Lake Voss froze, and Voss Lake too.', { 'tom-voss': ['Tom Voss'] }],
  ])
})

describe('of two persons of one surname, gender or office tells who is meant, or nobody is', () => {
  persons([
    [
      'Zhao Min (female) and Zhao Lei (male) left. Ms Zhao agreed. Mr Zhao agreed. Zhao agreed.',
      { 'zhao-lei': ['Zhao Lei', 'Zhao'], 'zhao-min': ['Zhao Min', 'Zhao'] },
    ],
    [
      'Zhao Min, mayor of Reed County, met Zhao Lei, secretary of the Moss Club. Secretary Zhao left.',
      { 'zhao-lei': ['Zhao Lei', 'Zhao'], 'zhao-min': ['Zhao Min'] },
    ],
    [
      'Vice Mayor Wang Min met Mayor Wang Lei. Vice Mayor Wang left.',
      { 'wang-lei': ['Wang Lei'], 'wang-min': ['Wang Min', 'Wang'] },
    ],
    [
      'Zhao Min met Zhao Lei. Ms Zhao left. Secretary Zhao left.',
      { 'zhao-lei': ['Zhao Lei'], 'zhao-min': ['Zhao Min'] },
    ],
    [
      "Brian O'Neill met Mary O'Neill. Mrs O'Neill left. O'Neill left.",
      { 'brian-oneill': ["Brian O'Neill"], 'mary-oneill': ["Mary O'Neill", "O'Neill"] },
    ],
    ['Mary Roe left. Mr Roe left.', { 'mary-roe': ['Mary Roe'], 'roe-male-#': ['Roe'] }],
  ])
})

describe('a person without a whole name is one of this document alone', () => {
  persons([
    [
      'Ms Zhao left. Mr Zhao left. Ms Zhao smiled.',
      {
        'zhao-female-#': ['Zhao', 'Zhao'],
        'zhao-male-#': ['Zhao'],
      },
    ],
    ['Dr. Nair left. Nair smiled.', { 'nair-dr-#': ['Nair', 'Nair'] }],
    ['Secretary Zhao left.', { 'zhao-secretary-#': ['Zhao'] }],
  ])

  test('so that two documents have two', () => {
    const [a] = Object.keys(thingsIn('Ms Zhao left.', pack))
    const [b] = Object.keys(thingsIn('Ms Zhao smiled.', pack))
    expect(a).not.toBe(b)
  })
})

describe('capitalised words before "said" are a person where the text speaks of one', () => {
  persons([
    ['Helmi Rautasalo said so.', {}],
    ['Halden Stanley said so. Johnson Controls added more.', {}],
    ['Helmi Rautasalo said so. Rautasalo left.', {}],
    [
      'Helmi Rautasalo said so. Rautasalo agreed.',
      { 'helmi-rautasalo': ['Helmi Rautasalo', 'Rautasalo'] },
    ],
    ['Helmi Rautasalo said so. She left.', { 'helmi-rautasalo': ['Helmi Rautasalo'] }],
    ['Helmi Rautasalo, 54, said so.', { 'helmi-rautasalo': ['Helmi Rautasalo'] }],
    ['"No," said Helmi Rautasalo, who left.', { 'helmi-rautasalo': ['Helmi Rautasalo'] }],
    ['Helmi Rautasalo, a retired teacher, left.', { 'helmi-rautasalo': ['Helmi Rautasalo'] }],
  ])
})

describe('what stands behind an office and is no surname', () => {
  persons([
    ['The word of Secretary Mayor Secretary, spoken at night.', {}],
    ['Chair Executive said so. Secretary General left.', {}],
    ['Secretary Finance left. All finance is here.', {}],
    ['Secretary Voss left.', { 'voss-secretary-#': ['Voss'] }],
  ])
})

describe('a headline over a text whose name was translated otherwise', () => {
  persons([
    [
      'To Haitang chaired the 2nd meeting\n\nMayor Xiang Begonia opened the 2nd meeting.',
      { 'xiang-begonia': ['To Haitang', 'Xiang Begonia'] },
    ],
    [
      'To Haitang chaired the 2nd meeting\n\nMayor Xiang Begonia met Mayor Xiang Hua.',
      {
        'to-haitang': ['To Haitang'],
        'xiang-begonia': ['Xiang Begonia'],
        'xiang-hua': ['Xiang Hua'],
      },
    ],
    [
      'King Haitang chaired the 2nd meeting\n\nMayor Xiang Begonia left.',
      { 'king-haitang': ['King Haitang'], 'xiang-begonia': ['Xiang Begonia'] },
    ],
  ])
})

describe('"he" and "she" mean the one person whose gender fits', () => {
  it.each([
    ['Lena Voss left. She attended the 2nd meeting.', 'Lena Voss attended 2nd meeting'],
    ['Li Hua left. He attended the 2nd meeting.', 'Li Hua attended 2nd meeting'],
    ['Lena Voss met Tom Reed. He attended the 2nd meeting.', 'Tom Reed attended 2nd meeting'],
    ['Lena Voss left. It rained. She attended the 2nd meeting.', 'Lena Voss attended 2nd meeting'],
  ])('%s', (text, fact) => {
    expect(factsIn(text, pack)).toEqual([fact])
  })

  it.each([
    'Lena Voss left. He attended the 2nd meeting.',
    'Lena Voss met Ann Roe. She attended the 2nd meeting.',
    'Zhao Min met Zhao Lei. She attended the 2nd meeting.',
  ])('or nobody: %s', (text) => {
    expect(factsIn(text, pack)).toEqual([])
  })
})
