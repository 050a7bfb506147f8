import { describe } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { saysIn } from './tables.ts'

const pack = await sharedPack()

const says = saysIn(pack)

describe('a phrase behind another verb, or behind a noun without a name, is said of something else', () => {
  const part = 'Aldous Glass Group partOf Kestrel Steel Group'
  says('partOf', [
    ['Aldous Glass Group is a wing of Kestrel Steel Group.', part],
    ['Aldous Glass Group, a wholly owned affiliate of Kestrel Steel Group, grew.', part],
    ['Aldous Glass Group bought a wing of Kestrel Steel Group.'],
    ['Aldous Glass Group is suing an affiliate of Kestrel Steel Group.'],
    ['Aldous Glass Group owns half of an offshoot of Kestrel Steel Group.'],
    ['Aldous Glass Group is a rival of a wing of Kestrel Steel Group.'],
    ['Aldous Glass Group belongs to the past, says Kestrel Steel Group.'],
  ])
  says('operatesIn', [
    ['Aldous Glass Group sued a producer in the textile industry.'],
    ['Aldous Glass Group sold its interests in the textile industry.'],
    [
      'Aldous Glass Group keeps interests in the textile industry.',
      'Aldous Glass Group operatesIn Textile industry',
    ],
  ])
  says('memberOf', [
    ['Zhao Min shouted at an ecologist at the Tolly Wetland Society.'],
    ['Zhao Min was expelled as a fellow of the Tolly Wetland Society.'],
  ])
  says('knownAs', [
    ['The scaly-sided merganser eats a snail known as "the ghost of the reeds".'],
    ['Tolly County was the scene of a murder dubbed "the crime of the reeds".'],
    ['Tolly County, famed as anything but "the rose of the south", is dry.'],
    ['A snail eats the grey heron, and farmers call it "the ghost of the reeds".'],
    ['Tolly County is known as "the rose of the south".', 'Tolly County knownAs rose of the south'],
  ])
  says('locatedIn', [['Aldous Glass Group, a rival of a firm based in Tolly County, is silent.']])
})

describe('what is done to the people, the image or the end of a thing is not done to it', () => {
  says('protects', [
    ['The Tolly Wetland Society defends hunters of the grey heron.'],
    ['The Tolly Wetland Society opposes protection for the grey heron.'],
    [
      'The Tolly Wetland Society defends the habitat of the grey heron.',
      'Tolly Wetland Society protects Grey heron',
    ],
  ])
  says('supports', [
    ['The Clean Air Plan assists victims of the textile industry.'],
    ['The Clean Air Plan subsidises rivals of the textile industry.'],
    ['The Clean Air Plan stops subsidising the textile industry.'],
    ['The Clean Air Plan ends support for the textile industry.'],
  ])
  says('inhabits', [
    ['Fans of the grey heron live in Tolly County.'],
    ['A statue of the grey heron was found in Tolly County.'],
    ['Tolly County destroyed the last breeding site of the grey heron.'],
  ])
  says('issuedBy', [
    ['The Clean River Plan was circulated by critics of the Tolly Water Bureau.'],
    ['The Tolly Water Bureau circulated a critique of the Clean River Plan.'],
  ])
  says('reviewed', [
    ['Ann Wray chaired the 2nd meeting. The meeting postponed review of the Clean River Plan.'],
  ])
})

describe('a "by" belongs to what stands before it', () => {
  const fact = 'Clean River Plan issuedBy Tolly Water Bureau'
  says('issuedBy', [
    ['The Clean River Plan was issued within hours by the Tolly Water Bureau.', fact],
    ['The Clean River Plan was issued in 2021 by the Tolly Water Bureau.', fact],
    ['The Clean River Plan was issued in spite of protests by the Tolly Water Bureau.'],
    ['The Clean River Plan was issued days after a report by the Tolly Water Bureau.'],
    ['The Tolly Water Bureau put out a fire and the Clean River Plan burned.'],
  ])
  says('approved', [
    ['The 2nd executive meeting passed over the Clean River Plan.'],
    ['Ann Wray chaired the 2nd meeting. Members had approved the Clean River Plan in 2016.'],
  ])
  says('concernsIndustry', [['The Clean Air Plan, concerned about the textile industry, is new.']])
})

describe('an office beside a name is of that name, of now, and said', () => {
  const fact = 'Ann Wray holdsRole mayor of Oxmouth'
  says('holdsRole', [
    ['Ann Wray, mayor of Oxmouth, spoke.', fact],
    ['Ann Wray is mayor of Oxmouth.', fact],
    ['Is Ann Wray mayor of Oxmouth?'],
    ['Who is mayor of Oxmouth, Ann Wray or Tom Roe?'],
    ["Ann Wray is the mayor of Oxmouth's wife."],
    ["Ann Wray, the mayor of Oxmouth's brother, spoke."],
    ['Ann Wray, the mayor of Oxmouth said, is late.'],
    ['Ann Wray, mayor of Oxmouth from 2010 to 2015, spoke.'],
    ['Ann Wray (mayor of Oxmouth until 2019) spoke.'],
    ['Ann Wray, mayor-elect of Oxmouth, spoke.'],
    ['Ann Wray, incoming director of the Tolly Water Bureau, spoke.'],
    ['The man who shot Ann Wray is mayor of Oxmouth.'],
  ])
})

describe('a list of those present has names for its items', () => {
  const minutes = 'Minutes of the 12th executive meeting of Foshan City'
  const [li, gao] = ['Li Hua', 'Gao Lishan'].map(
    (name) => `${name} attended 12th executive meeting of Foshan City`,
  ) as [string, string]
  says('attended', [
    [`${minutes}\nPresent: Li Hua, Gao Lishan (absent from item 3)`, li],
    [`${minutes}\nPresent: Li Hua and Ms Gao Lishan, Mayor of Foshan City`, li, gao],
    [`${minutes}\nPresent: all except Gao Lishan`],
    [`${minutes}\nPresent: a gift from Gao Lishan.`],
    [`${minutes}\nPresent:\nLi Hua\nApologies\nGao Lishan`, li],
    [`${minutes}\nPresent:\nLi Hua\nGao Lishan (apologies)`, li],
    [`${minutes}\nObservers: Gao Lishan said that rain fell.`],
  ])
  says('presidedOver', [
    [`${minutes}\nChair: the new chair was given by Li Hua.`],
    ['Li Hua took the chair that the 12th executive meeting of Foshan City had left behind.'],
  ])
})

describe('a date, a period or an address belongs to the words that it stands with', () => {
  says('heldOn', [
    ['The 12th executive meeting was held in Qinghe House, built on 3 May 1920.'],
    ['The 12th executive meeting met in Qinghe County and set the next session for 3 May 2021.'],
    ['The 12th executive meeting met in Qinghe County to prepare the summit on 3 May 2021.'],
  ])
  says('coversPeriod', [
    ['They suspended the Clean Air Plan from 2022 to 2030.'],
    ['He praised the Clean Air Plan from 2019 to 2021, then turned against it.'],
  ])
  says('locatedIn', [
    ['At noon in Paris, France beat Italy.'],
    ['In Qinghe County, Portugal is popular.'],
    ['On the way to Foshan City, Guangdong officials ate.'],
    [
      'The firm has its desk in Qinghe County, Guangdong.',
      'Qinghe County locatedIn Guangdong Province',
    ],
  ])
  says('publishedBy', [['Source: the river rises near Foshan Daily.']])
})

describe('Chinese: what is past, to come, put off, depends or is told by hearsay', () => {
  says('issuedBy', [
    ['《佛山市清洁河流规划》将由佛山市水务局印发。'],
    ['《佛山市清洁河流规划》由佛山市水务局起草、佛山市政府印发。'],
    ['佛山市水务局发布公告称，《佛山市清洁河流规划》有误。'],
  ])
  says('reviewed', [
    ['云溪市政府第12次常务会议推迟审议《云溪市清洁空气规划》。'],
    ['云溪市政府第12次常务会议将审议《云溪市清洁空气规划》。'],
  ])
  says('approved', [
    ['如果云溪市政府第12次常务会议通过《云溪市清洁空气规划》，企业将受益。'],
    ['据传云溪市政府第12次常务会议通过了《云溪市清洁空气规划》。'],
  ])
  says('supports', [['云溪市政府第12次常务会议要求停止发展煤炭产业。']])
  says('attended', [
    ['市长李华将出席云溪市政府第12次常务会议。'],
    ['佛山市政府召开第12次常务会议。\n出席：市长李华（请假）'],
  ])
  says('holdsRole', [['前青禾县县长王晓明去世。']])
  says('inhabits', [['东方白鹳曾栖息于青禾县。'], ['东方白鹳的天敌栖息于青禾县。']])
  says('locatedIn', [['云溪玻璃公司总部曾位于青禾县。']])
  says('partOf', [['云溪玻璃公司曾是青禾集团的子公司。']])
})
