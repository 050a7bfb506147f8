import { describe, expect, it, test } from 'vitest'
import { loadGardenPack } from './garden-pack.ts'
import { namesIn } from './read-text.ts'

const pack = await loadGardenPack()

type Case = readonly [text: string, ...names: string[]]

/** Each text with all the names in it, in order. */
const finds = (cases: readonly Case[]): void => {
  it.each(cases.map((row) => [row[0], row] as const))('%s', (text, [, ...names]) => {
    expect(namesIn(text, pack)).toEqual(names)
  })
}

describe('titles', () => {
  finds([
    ['They read the Tree Plan.', 'Tree Plan (Plan)'],
    [
      'They read the Tree Plan, the Path Plan and the Hedge Rules.',
      ...['Tree Plan (Plan)', 'Path Plan (Plan)', 'Hedge Rules (Plan)'],
    ],
    ['They read the Tree and Path Plan.', 'Tree and Path Plan (Plan)'],
    ['They read the Rules for Slow Walkers.', 'Rules for Slow Walkers (Plan)'],
    ['They read “Opinions on Better Hedges for All”.', 'Opinions on Better Hedges for All (Plan)'],
    [
      'They read the Fern Plan on Hedges of the Old Kind.',
      'Fern Plan on Hedges of the Old Kind (Plan)',
    ],
    ['They read the Semi-Wild Tree Plan.', 'Semi-Wild Tree Plan (Plan)'],
    ['They read the 14th Tree Plan.', '14th Tree Plan (Plan)'],
    ['They plan to read the rules.'],
    ['The plan was long, and The Plan was read.'],
    ['It was the plan of the day.'],
  ])
})

describe('titles that a translator has broken', () => {
  finds([
    [
      'They read "Fern Town" 14th "Bulb Growers Plan" at night.',
      'Fern Town" 14th "Bulb Growers Plan (Plan)',
    ],
    [
      'They read "Fern Tree Plan (2022-2030)" "Fern Path Plan" "Hedge Rules" and slept.',
      ...['Fern Tree Plan (2022-2030) (Plan)', 'Fern Path Plan (Plan)', 'Hedge Rules (Plan)'],
    ],
    ['They read "Fern Tree Plan (2022-2030" and slept.', 'Fern Tree Plan (2022-2030 (Plan)'],
    ['They read the "Fern Tree Plan" (Draft) at night.', 'Fern Tree Plan" (Draft) (Plan)'],
    ['They read the Fern Tree Plan (which was a long one).', 'Fern Tree Plan (Plan)'],
    ['They read the Fern Tree Plan (as it was then).', 'Fern Tree Plan (Plan)'],
    [
      'They read the Fern Tree Plan (Li Hua wrote it).',
      ...['Fern Tree Plan (Plan)', 'Li Hua (Person)'],
    ],
    ['They read the Fern Tree Plan (draft).', 'Fern Tree Plan (draft) (Plan)'],
    [
      'They read the Fern Tree Plan (Draft) (2022-2030).',
      'Fern Tree Plan (Draft) (2022-2030) (Plan)',
    ],
    ['They read "Opinions on Better Hedges.', 'Opinions on Better Hedges (Plan)'],
    ['They read Fern Tree Plan" and slept.', 'Fern Tree Plan (Plan)'],
    [
      'They read 《Fern Tree Plan》 and <<Path Plan>>.',
      'Fern Tree Plan (Plan)',
      'Path Plan (Plan)',
    ],
  ])
})

describe('quoted names with a head noun', () => {
  finds([
    ['They ran the "green belt" project.', 'green belt (Project)'],
    ['They ran the «green belt» project.', 'green belt (Project)'],
    ['They ran the "A" and "B" projects.', 'A (Project)', 'B (Project)'],
    [
      'They ran the "green belt", "blue belt" and "red belt" campaigns.',
      ...['green belt (Project)', 'blue belt (Project)', 'red belt (Project)'],
    ],
    ['They ran the “A” “B” projects.', 'A (Project)', 'B (Project)'],
    ['They sang "A" and "B", and ran the "C" projects.', 'C (Project)'],
    ['They know "A" and the "B" project.', 'B (Project)'],
    ['They ran the "3 + 10 major project" at home.', '3 + 10 major project (Project)'],
    ['It is the "two rivers one lake" strategy.', 'two rivers one lake" strategy (Plan)'],
    [
      'It is the "two rivers one lake" high-quality growth strategy.',
      'two rivers one lake" high-quality growth strategy (Plan)',
    ],
    ['It is the "two rivers one lake strategy".', 'two rivers one lake strategy (Plan)'],
    ['The green belt project went on.'],
    ['He said "a shame", and the strategy failed.'],
    ['He said "so" and "so" and that the project failed.'],
    ['He called "" a project.'],
  ])
})

describe('proper names', () => {
  finds([
    ['They met the Fern Tree Society.', 'Fern Tree Society (Society)'],
    ['They met the Society of Old Gardeners.', 'Society of Old Gardeners (Society)'],
    ["They met the People's Tree Council.", "People's Tree Council (Society)"],
    ['They met the Fern-Moss Club.', 'Fern-Moss Club (Society)'],
    ['They met the Fern (Moss) Club.', 'Fern (Moss) Club (Society)'],
    ['They sat in Fern Park and by Fern Park Lake.', 'Fern Park (Place)', 'Fern Park Lake (Place)'],
    ['Fern Park is green.', 'Fern Park (Place)'],
    ['In Fern Park they sat.', 'Fern Park (Place)'],
    ['Old Park, and the Big Park too, is green.'],
    ['The council met by the lake in the park.'],
    ['The Council met.'],
  ])
})

describe('common names', () => {
  finds([
    ['They like the wild honey trade.', 'wild honey trade (Trade)'],
    [
      'They like the old rope trade and the rope industry.',
      'old rope trade (Trade)',
      'rope industry (Trade)',
    ],
    ['The local trade and the whole major industry grew.'],
    ['They like the local rope trade.', 'rope trade (Trade)'],
    ['They like Reed County rope trade.', 'Reed County (Place)', 'rope trade (Trade)'],
    ['They like the local cut flower trade.', 'cut flower trade (Trade)'],
    ['Many wild roses stood there.'],
  ])
})

describe('labels of the pack', () => {
  finds([
    ['The ghost lily is rare.', 'ghost lily (Flower)'],
    ['Ghost Lilies are rare.', 'Ghost Lilies (Flower)'],
    ['They saw Lilium umbra.', 'Lilium umbra (Flower)'],
    ['They saw the spirit hundred unions.', 'spirit hundred unions (Flower)'],
    ['They trade cut flowers.', 'cut flowers (Trade)'],
    ['RBS met.', 'RBS (Society)'],
    ['The rbs met, and Rbs too.'],
    ['A reed stood in Reed.', 'Reed (Place)'],
    ['Reed-like hedges, RBS-Moss seeds and semi-Reed hedges.'],
    ['They met the county council.', 'county council (Society)'],
    ["They met the County People's Council.", "County People's Council (Society)"],
  ])

  test('a longer name is no shorter one', () => {
    expect(namesIn('They met the Reed County Council.', pack)[0]).toBe(
      'Reed County Council (Society)',
    )
    expect(namesIn('They met the Fern County Council.', pack)).toEqual([
      'Fern County Council (Society)',
    ])
  })
})

describe('offices', () => {
  finds([
    ['Mayor Li Hua spoke.', 'Mayor (Office)', 'Li Hua (Person)'],
    ['Deputy Mayor Li Hua spoke.', 'Deputy Mayor (Office)', 'Li Hua (Person)'],
    ['It was vice mayor Li Hua.', 'vice mayor (Office)', 'Li Hua (Person)'],
    [
      'Li Hua, mayor of Fern County, spoke.',
      ...['Li Hua (Person)', 'mayor of Fern County (Office)'],
      'in mayor of Fern County: Fern County (Place)',
    ],
    [
      'Moss Club Deputy Secretary Li Hua spoke.',
      'Moss Club Deputy Secretary (Office)',
      'in Moss Club Deputy Secretary: Moss Club (Society)',
      'Li Hua (Person)',
    ],
    [
      'Moss Club Deputy Secretary, Mayor Li Hua, spoke.',
      'Moss Club Deputy Secretary (Office)',
      'in Moss Club Deputy Secretary: Moss Club (Society)',
      ...['Mayor (Office)', 'Li Hua (Person)'],
    ],
    ['The mayor was late, and the secretary too.'],
    ['They sat on the chair.'],
  ])
})

describe('people', () => {
  finds([
    ['Yesterday Li Hua spoke.', 'Li Hua (Person)'],
    ['Yesterday Ouyang Xiu spoke.', 'Ouyang Xiu (Person)'],
    ['Zhang Xiao-bo spoke.', 'Zhang Xiao-bo (Person)'],
    ['Mayor in Xiaobo spoke.', 'Mayor (Office)', 'in Xiaobo (Person)'],
    [
      'Vice Mayor in Xiaobo, Stone Qinghe and Wang Emperor spoke.',
      'Vice Mayor (Office)',
      ...['in Xiaobo (Person)', 'Stone Qinghe (Person)', 'Wang Emperor (Person)'],
    ],
    ['Ms Lena Voss spoke.', 'Lena Voss (Person)'],
    ['Mayor Helmi Rauta-Salo spoke.', 'Mayor (Office)', 'Helmi Rauta-Salo (Person)'],
    [
      'Yesterday ten thousand Shuting attended the 3rd meeting.',
      ...['ten thousand Shuting (Person)', '3rd meeting (Meeting)'],
    ],
    ['They live in Xiaobo, and Wang Emperor is a tree.'],
    ['Helmi Rautasalo was there.'],
    ['Lena Voss was there.', 'Lena Voss (Person)'],
    ['They read "Han Jun".'],
  ])
})

describe('meetings', () => {
  finds([
    ['The 12th executive meeting was long.', '12th executive meeting (Meeting)'],
    ['The No. 112 executive meeting was long.', 'No. 112 executive meeting (Meeting)'],
    ['The seventh session was long.', 'seventh session (Meeting)'],
    [
      'The 2nd meeting of the Moss Club was long.',
      '2nd meeting of the Moss Club (Meeting)',
      'in 2nd meeting of the Moss Club: Moss Club (Society)',
    ],
    [
      'The annual meeting of the Moss Club 2021 was long.',
      'annual meeting of the Moss Club 2021 (Meeting)',
      'in annual meeting of the Moss Club 2021: Moss Club (Society)',
    ],
    [
      'They were at the county council 2021 meetings.',
      'county council 2021 meetings (Meeting)',
      'in county council 2021 meetings: county council (Society)',
    ],
    ['The meeting was long, and meetings are.'],
    ['The executive meeting was long.'],
  ])
})

describe('headlines in capitals', () => {
  finds([
    [
      'GHOST LILY SEEN NEAR MOSS LAKE BY RBS',
      ...['GHOST LILY (Flower)', 'MOSS LAKE (Place)', 'RBS (Society)'],
    ],
    ['THE FERN TREE SOCIETY READ THE LONG TREE PLAN'],
  ])
})

describe('an epithet names nothing but itself', () => {
  finds([
    ['The ghost lily is known as "the lantern of Moss Lake".', 'ghost lily (Flower)'],
    ['The ghost lily is hailed as "a Li Hua, the rope trade of Fern Park".', 'ghost lily (Flower)'],
    [
      'The ghost lily is near "the lantern of Moss Lake".',
      'ghost lily (Flower)',
      'Moss Lake (Place)',
    ],
  ])
})

describe('what a name is made of', () => {
  test('a name stands inside another of another class, and never twice', () => {
    expect(namesIn('They read the Reed County Cut Flower Trade Plan.', pack)).toEqual([
      'Reed County Cut Flower Trade Plan (Plan)',
      'in Reed County Cut Flower Trade Plan: Reed County (Place)',
      'in Reed County Cut Flower Trade Plan: Cut Flower Trade (Trade)',
    ])
  })

  it.each([
    ['No name stands here.'],
    ['...'],
    ['123 456'],
    ['""()[]<>《》'],
    ['Plan'],
    ['meeting'],
  ])('nothing in %s', (text) => {
    expect(namesIn(text, pack)).toEqual([])
  })
})
