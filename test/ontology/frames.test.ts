import { describe, expect, it } from 'vitest'
import { factsIn } from '../extract/read-text.ts'
import { sharedPack } from '../shared-pack.ts'

const pack = await sharedPack()

/** Sentences whose words, and not whose syntax, say that a property holds. */
const SAID: readonly (readonly [string, string])[] = [
  [
    'Seven nights out of ten the camera traps of Sallow Fen caught a snow leopard on the prowl.',
    'Snow leopard inhabits Sallow Fen',
  ],
  [
    'Endemic to the Qilian Mountains, the Tibetan snowcock was counted twice.',
    'Tibetan snowcock inhabits Qilian Mountains',
  ],
  [
    'For the giant panda the Ferrow Bamboo Trust is a tireless guardian.',
    'Ferrow Bamboo Trust protects Giant panda',
  ],
  [
    'Patient work by the Ferrow Bamboo Trust has assured the survival of the giant panda.',
    'Ferrow Bamboo Trust protects Giant panda',
  ],
  [
    'Twice the gavel fell in the hand of Ann Roe at the 5th annual meeting of the Skerran Harbour Board.',
    'Ann Roe presidedOver Meeting 5, Skerran Harbour Board',
  ],
  [
    'The 5th annual meeting of the Skerran Harbour Board got under way on 3 June 2021, in rain.',
    'Meeting 5, Skerran Harbour Board, 2021-06-03 heldOn 2021-06-03',
  ],
  [
    'Unanimous assent went, at the 5th annual meeting of the Skerran Harbour Board, to the Inner Firth Dredging Plan.',
    'Meeting 5, Skerran Harbour Board approved Inner Firth Dredging Plan',
  ],
  [
    'Proclaimed from a barge by the Skerran Harbour Board, the Inner Firth Dredging Plan drew boos.',
    'Inner Firth Dredging Plan issuedBy Skerran Harbour Board',
  ],
  [
    'Subsidies for the ferry industry fill half of the Inner Firth Dredging Plan.',
    'Inner Firth Dredging Plan supports Ferry industry',
  ],
  [
    'Running from 2021 to 2026, the Inner Firth Dredging Plan costs a fortune.',
    'Inner Firth Dredging Plan coversPeriod 2021/2026',
  ],
  [
    'With nine boats, Marrow Lines dominates the ferry industry of the isles.',
    'Marrow Lines operatesIn Ferry industry',
  ],
]

/** The same words where something undoes them, or where more than one thing may be meant. */
const UNSAID: readonly string[] = [
  'There is no population of the snow leopard in the Qilian Mountains.',
  'A museum in the Qilian Mountains shows how a population of the snow leopard lived.',
  'Rumours of a population of the snow leopard in the Qilian Mountains came to nothing.',
  'The last population of the snow leopard died out in the Qilian Mountains.',
  'The giant panda owes nothing for its survival to the Ferrow Bamboo Trust, which never cared for it.',
  'Before the 5th annual meeting of the Skerran Harbour Board the Inner Firth Dredging Plan leaked.',
  'Ann Roe faces the 5th annual meeting of the Skerran Harbour Board.',
  'The Skerran Harbour Board made a fortune out of the Inner Firth Dredging Plan.',
  'Ann Roe refused the gavel at the 5th annual meeting of the Skerran Harbour Board.',
  'The 5th annual meeting of the Skerran Harbour Board was postponed on 3 June 2021.',
  'The bridge near Yantai is located in Guangdong Province.',
  'The road from Foshan City to Yantai lies in Guangdong Province.',
  'A school at Yantai, built in 1990, is located in Guangdong Province.',
  'The Inner Firth Dredging Plan won no assent at the 5th annual meeting of the Skerran Harbour Board.',
  'The Skerran Harbour Board has yet to proclaim the Inner Firth Dredging Plan.',
  'Officials deny that subsidies for the ferry industry fill half of the Inner Firth Dredging Plan.',
  'Marrow Lines, once a player in the ferry industry, has sold its nine boats.',
  'Issues including the Inner Firth Dredging Plan, Skerran Harbour Board and Marrow Lines were discussed.',
  'On Tuesday, issues including the Inner Firth Dredging Plan, Skerran Harbour Board and Marrow Lines were discussed.',
  'At noon, releases such as the Inner Firth Dredging Plan pleased the Skerran Harbour Board.',
  'The 5th annual meeting of the Skerran Harbour Board sat at Yantai. The house gave a prize to a school at Foshan City.',
  'Marrow Lines had a fire; the house was seen from Foshan City.',
  'Releases of the Inner Firth Dredging Plan pleased the Skerran Harbour Board.',
  'Officials from bodies including the Popular Front Work Department of the Skerran Harbour Board, the Grain Office and the Federation of Industry came.',
  'Beside Ann Roe and her dog, Tom Hale and a friend of his saw the gavel fall; Ben Sykes opened the 5th annual meeting of the Skerran Harbour Board, as Eve Marsh noted.',
]

/** What frames alone say; names of plans and meetings say more. */
const FROM_NAMES = / (?:heldBy|coversPlace) /

describe('what the words of a sentence bring to mind is read', () => {
  it.each(SAID)('%s', (text, fact) => {
    expect(factsIn(text, pack)).toContain(fact)
  })
})

describe('and not where something undoes it or several things may be meant', () => {
  it.each(UNSAID)('%s', (text) => {
    expect(factsIn(text, pack).filter((fact) => !FROM_NAMES.test(fact))).toEqual([])
  })
})
