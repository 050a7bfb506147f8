import { describe, expect, it } from 'vitest'
import { factsIn } from '../extract/read-text.ts'
import { sharedPack } from '../shared-pack.ts'

const pack = await sharedPack()

/** News of four subjects, with what each says that the pack can say; the document's own left out. */
const NEWS: Readonly<Record<string, { readonly text: string; readonly facts: readonly string[] }>> =
  {
    'a harbour board': {
      text: `Harbour board clears dredging plan

Pilots, anglers and a brass band turned out for the 41st annual meeting of the Skerran Harbour Board, which was held on 3 June 2021. In the chair was Dana Whitlow. Members adopted the Inner Firth Dredging Plan 2021-2026 and discussed mooring fees.

The plan, written by the consultancy Brine & Askew, takes in Cutter Sound, Tolly Bay and the Isle of Marrow. It supports the ferry industry, and it forms part of the Northern Freight Strategy, which the Ministry of Transport published in 2019.

Marrow Ferries, a family firm in Oxmouth, will not be affected. The company has been active in the ferry industry since 1988.`,
      facts: [
        'Dana Whitlow presidedOver Meeting 41, Skerran Harbour Board, 2021-06-03',
        'Meeting 41, Skerran Harbour Board, 2021-06-03 heldBy Skerran Harbour Board',
        'Meeting 41, Skerran Harbour Board, 2021-06-03 heldOn 2021-06-03',
        'Meeting 41, Skerran Harbour Board, 2021-06-03 approved Inner Firth Dredging Plan 2021-2026',
        'Meeting 41, Skerran Harbour Board, 2021-06-03 studied mooring fees',
        'Inner Firth Dredging Plan 2021-2026 coversPeriod 2021/2026',
        'Inner Firth Dredging Plan 2021-2026 coversPlace Inner Firth',
        'Inner Firth Dredging Plan 2021-2026 coversPlace Cutter Sound',
        'Inner Firth Dredging Plan 2021-2026 coversPlace Tolly Bay',
        'Inner Firth Dredging Plan 2021-2026 coversPlace Isle of Marrow',
        'Inner Firth Dredging Plan 2021-2026 supports Ferry industry',
        'Inner Firth Dredging Plan 2021-2026 partOf Northern Freight Strategy',
        'Northern Freight Strategy issuedBy Ministry of Transport',
        'Marrow Ferries locatedIn Oxmouth',
        'Marrow Ferries operatesIn Ferry industry',
      ],
    },
    'a chemical plant': {
      text: `Kestrel to close Dunmere works

Ferrow-based Kestrel Polymers said on Monday that it would close its works at Dunmere by the end of the year.

The firm, a subsidiary of Aldous Industries, operates in the plastics industry. Kestrel has its headquarters in Ferrow. Its rival Lindqvist Chemicals, which is headquartered in Port Hallow, is not affected.

Aldous is not active in the gas industry, and there is no plan to buy Umber Gas, a utility in Wensham.`,
      facts: [
        'Kestrel Polymers locatedIn Ferrow',
        'Kestrel Polymers partOf Aldous Industries',
        'Kestrel Polymers operatesIn plastics industry',
        'Lindqvist Chemicals locatedIn Port Hallow',
        'Umber Gas locatedIn Wensham',
      ],
    },
    'a warbler': {
      text: `Song over the mere

The saffron warbler breeds at Sallow Mere and winters on the Tamber Delta. It was not seen at Coot Marsh last year.

The Fen Birds Recovery Plan (2022–2032), published by the Ostrey Wildlife Trust, extends to Sallow Mere, Coot Marsh and the Isle of Teal. "It is a start," said Dr Ines Calloway, a wetland ecologist at the Ostrey Institute of Ecology.

The trust runs the Sallow Mere Nature Reserve, which lies in the parish of Ambleford, and protects the saffron warbler.`,
      facts: [
        'saffron warbler inhabits Sallow Mere',
        'saffron warbler inhabits Tamber Delta',
        'Fen Birds Recovery Plan (2022–2032) coversPeriod 2022/2032',
        'Fen Birds Recovery Plan (2022–2032) issuedBy Ostrey Wildlife Trust',
        'Fen Birds Recovery Plan (2022–2032) coversPlace Sallow Mere',
        'Fen Birds Recovery Plan (2022–2032) coversPlace Coot Marsh',
        'Fen Birds Recovery Plan (2022–2032) coversPlace Isle of Teal',
        'Ines Calloway memberOf Ostrey Institute of Ecology',
        'Sallow Mere Nature Reserve locatedIn Ambleford',
        'Ostrey Wildlife Trust protects saffron warbler',
      ],
    },
    'a school trust': {
      text: `Governors back language scheme

Birchgate Schools Trust, a charity with its headquarters in Wensham, is part of the Harshire Education Federation. At the 9th ordinary meeting of the Birchgate Schools Trust on 12 May 2022, governors approved the Modern Languages Strategy 2022-2027, which the trust had drawn up itself.

The strategy covers Wensham, Oxmouth and the villages of Lower Tolly. It promotes language tourism and the Open Door Exchange, a scheme under which pupils spend a term abroad.`,
      facts: [
        'Birchgate Schools Trust locatedIn Wensham',
        'Birchgate Schools Trust partOf Harshire Education Federation',
        'Meeting 9, Birchgate Schools Trust, 2022-05-12 heldBy Birchgate Schools Trust',
        'Meeting 9, Birchgate Schools Trust, 2022-05-12 heldOn 2022-05-12',
        'Meeting 9, Birchgate Schools Trust, 2022-05-12 approved Modern Languages Strategy 2022-2027',
        'Modern Languages Strategy 2022-2027 coversPeriod 2022/2027',
        'Modern Languages Strategy 2022-2027 coversPlace Wensham',
        'Modern Languages Strategy 2022-2027 coversPlace Oxmouth',
        'Modern Languages Strategy 2022-2027 coversPlace Lower Tolly',
        'Modern Languages Strategy 2022-2027 supports language tourism',
        'Modern Languages Strategy 2022-2027 supports Open Door Exchange',
      ],
    },
  }

describe('ordinary news says what a reader finds in it, and no more', () => {
  it.each(Object.entries(NEWS))('%s', (_, { text, facts }) => {
    expect(factsIn(text, pack).sort()).toEqual([...facts].sort())
  })
})

const NOTHING_STATED: Readonly<Record<string, string>> = {
  sport: `Rovers snatch late win

Harlow Rovers beat Cadley Town 2-1 on Saturday, a result that keeps them third. The winner came from Pete Strand, a striker in his second season, four minutes from time. Rovers, a side in form, have now won five in a row.`,
  court: `Man fined over parrot

A man who taught his parrot to swear at a neighbour was fined on Friday. The court heard that the bird, a present from an aunt, lived in a shed. The defendant, who is based in his own words "nowhere much", said nothing.`,
  recipe: `Plum tart

Heat the oven. Line a tin with the pastry, cover it with plums and include the stones if you dare. Bake until gold. A tart like this, part of every summer, supports any amount of cream. Serve in bowls.`,
}

describe('texts of other kinds state nothing', () => {
  it.each(Object.entries(NOTHING_STATED))('%s', (_, text) => {
    expect(factsIn(text, pack)).toEqual([])
  })
})
