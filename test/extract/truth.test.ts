import { describe } from 'vitest'
import { loadGardenPack } from './garden-pack.ts'
import { says } from './says.ts'

const pack = await loadGardenPack()

describe('what is denied is not stated, what is affirmed beside it is', () => {
  says(pack, [
    ['The 2nd meeting failed to review the Tree Plan.'],
    ['The 2nd meeting refused to review the Tree Plan.'],
    ['Li Hua declined to chair the 2nd meeting.'],
    [
      'The 2nd meeting reviewed the Path Plan rather than the Tree Plan.',
      '2nd meeting reviewed Path Plan',
    ],
    [
      'The 2nd meeting reviewed the Path Plan instead of the Tree Plan.',
      '2nd meeting reviewed Path Plan',
    ],
    [
      'The 2nd meeting reviewed the Path Plan instead of approving the Tree Plan.',
      '2nd meeting reviewed Path Plan',
    ],
    [
      'Rather than approve the Tree Plan, the 2nd meeting reviewed the Path Plan.',
      '2nd meeting reviewed Path Plan',
    ],
    ['The 2nd meeting closed without approving the Tree Plan.'],
    ['No plan was approved by the 2nd meeting.'],
    ['No Tree Plan was approved by the 2nd meeting.'],
    ['Neither Li Hua nor Gao Lishan attended the 2nd meeting.'],
    ['The 2nd meeting reviewed neither the Tree Plan nor the Path Plan.'],
    [
      'The 2nd meeting reviewed the Tree Plan without approving it.',
      '2nd meeting reviewed Tree Plan',
    ],
    [
      'The Tree Plan was reviewed but not approved by the 2nd meeting.',
      '2nd meeting reviewed Tree Plan',
    ],
    ['The Tree Plan was never approved by the 2nd meeting.'],
    [
      'None of the members attended the 2nd meeting, and Li Hua chaired it.',
      'Li Hua chaired 2nd meeting',
    ],
    ['The Moss Club stopped short of issuing the Tree Plan.'],
    ['The Fern Board has yet to issue the Tree Plan.'],
    ['The Fern Board was unable to issue the Tree Plan.'],
    ['The 2nd meeting voted against approving the Tree Plan.'],
    ['The ghost lily hardly grows in Fern Park.'],
    [
      'Far from supporting the Moss Club, the Tree Plan supports the Fern Board.',
      'Tree Plan supports Fern Board',
    ],
    ['The Tree Plan covers everything except Fern Park.'],
    ['The Tree Plan covers Reed County except Fern Park.', 'Tree Plan covers Reed County'],
    ['The Tree Plan, unlike the Path Plan, covers Fern Park.', 'Tree Plan covers Fern Park'],
    ['Nowhere does the Tree Plan support the Moss Club.'],
    [
      'Li Hua was absent when the 2nd meeting reviewed the Tree Plan.',
      '2nd meeting reviewed Tree Plan',
    ],
    [
      'The 2nd meeting rejected the Tree Plan and approved the Path Plan.',
      '2nd meeting approved Path Plan',
    ],
    ['The Tree Plan ended its support of the Moss Club.'],
    ['The 2nd meeting refrained from approving the Tree Plan.'],
    ['The withdrawal of the Tree Plan was approved by the 2nd meeting.'],
    ['The 2nd meeting approved scrapping the Tree Plan.'],
    ['The 2nd meeting reviewed the repeal of the Tree Plan.'],
    ['The 2nd meeting approved the cancellation of the Path Plan and the Tree Plan.'],
  ])
})

describe('what may be, or is only said, is not stated', () => {
  says(pack, [
    ['The 2nd meeting allegedly approved the Tree Plan.'],
    ['Reportedly, the 2nd meeting approved the Tree Plan.'],
    ['Perhaps the 2nd meeting approved the Tree Plan.'],
    ['The 2nd meeting, it is rumoured, approved the Tree Plan.'],
    ['According to rumours, the 2nd meeting approved the Tree Plan.'],
    ['The Tree Plan is said to support the Moss Club.'],
    ['The Moss Club plans to issue the Tree Plan.'],
    ['The Moss Club is due to issue the Tree Plan.'],
    ['The Tree Plan could support the Moss Club.'],
    ['The Tree Plan, if approved, supports the Moss Club.'],
    ['The Moss Club issues the Tree Plan if the 2nd meeting approves it.'],
    ['Subject to approval, the Tree Plan supports the Moss Club.'],
    ['The Tree Plan, subject to approval, supports the Moss Club.'],
    ['The Tree Plan seems to cover Fern Park.'],
    ['The Tree Plan apparently covers Fern Park.'],
    ['Li Hua believes that the Tree Plan covers Fern Park.'],
    ['The 2nd meeting was supposed to approve the Tree Plan.'],
    ['The 2nd meeting nearly approved the Tree Plan.'],
    ['The 2nd meeting all but approved the Tree Plan.'],
    ['The Moss Club threatened to issue the Tree Plan.'],
    ['The Moss Club tried to issue the Tree Plan.'],
    ['The 2nd meeting can only approve the Tree Plan.'],
    ['The 2nd meeting thought about approving the Tree Plan.'],
    ['The 2nd meeting spoke of approving the Tree Plan.'],
  ])
})

describe('what is reported as wrong is not stated', () => {
  says(pack, [
    ['Li Hua denied that the 2nd meeting approved the Tree Plan.'],
    ['Li Hua denied chairing the 2nd meeting.'],
    ['Li Hua rejected claims that the Tree Plan supports the Moss Club.'],
    ['It is untrue that the Tree Plan covers Fern Park.'],
    ['It was wrong to say that the Tree Plan supports the Moss Club.'],
    ['It is a mistake to think that the Tree Plan covers Fern Park.'],
    ['Reports that the 2nd meeting approved the Tree Plan were false.'],
    ['Gao Lishan contradicted the report that Li Hua chaired the 2nd meeting.'],
    ['The idea that the Tree Plan covers Fern Park is old.'],
    [
      'Li Hua confirmed that the 2nd meeting approved the Tree Plan.',
      '2nd meeting approved Tree Plan',
    ],
  ])
})

describe('what is asked is not stated', () => {
  says(pack, [
    ['Who chaired the 2nd meeting?'],
    ['Li Hua asked who chaired the 2nd meeting.'],
    ['Did Li Hua chair the 2nd meeting, or did Gao Lishan attend the 2nd meeting?'],
    ["The Tree Plan covers Fern Park, doesn't it?"],
    ['It is unclear whether the 2nd meeting approved the Tree Plan.'],
    [
      'Has the Moss Club issued the Tree Plan? The Fern Board issued the Path Plan.',
      'Path Plan issuedBy Fern Board',
    ],
  ])
})

describe('what is wished or asked for is not stated', () => {
  says(pack, [
    ['If only the 2nd meeting had approved the Tree Plan!'],
    ['Li Hua wishes the 2nd meeting had approved the Tree Plan.'],
    ['May the 2nd meeting approve the Tree Plan!'],
    ['Let the 2nd meeting approve the Tree Plan.'],
    ['Li Hua wants the 2nd meeting to approve the Tree Plan.'],
    ['Li Hua urged the 2nd meeting to approve the Tree Plan.'],
    ['Li Hua would like to chair the 2nd meeting.'],
    ['The 2nd meeting was asked to approve the Tree Plan.'],
    [
      'Li Hua chaired the 2nd meeting. The 2nd meeting was urged to approve the Tree Plan.',
      'Li Hua chaired 2nd meeting',
    ],
    ['The 2nd meeting was asked by Li Hua to approve the Tree Plan.'],
  ])
})

describe('what depends on a condition is not stated', () => {
  says(pack, [
    ['Unless the 2nd meeting approves the Tree Plan, Li Hua wins.'],
    ['Provided that the 2nd meeting approves the Tree Plan, the Path Plan covers Fern Park.'],
    ['If the 2nd meeting approved the Tree Plan, the Path Plan covers Fern Park.'],
    ['Were the 2nd meeting to approve the Tree Plan, they would win.'],
    ['Should the Tree Plan cover Fern Park, they win.'],
    ['Had the Moss Club issued the Tree Plan, they had won.'],
    ['In case the 2nd meeting approves the Tree Plan, they win.'],
    ['The Path Plan covers Fern Park as long as the Tree Plan covers Moss Lake.'],
    ['If it rains, they stay; the Tree Plan covers Fern Park.', 'Tree Plan covers Fern Park'],
    ['They will rest once the 2nd meeting approves the Tree Plan.'],
  ])
})

describe('what is past is stated, what is to come or over is not', () => {
  says(pack, [
    ['The 2nd meeting is going to approve the Tree Plan.'],
    ['The 2nd meeting will have approved the Tree Plan.'],
    [
      'By then the 2nd meeting had already approved the Tree Plan.',
      '2nd meeting approved Tree Plan',
    ],
    [
      'The Tree Plan, which had been reviewed by the 2nd meeting, covers Fern Park.',
      '2nd meeting reviewed Tree Plan',
      'Tree Plan covers Fern Park',
    ],
    [
      'The second annual meeting of the Moss Club shall approve the Tree Plan.',
      'Meeting, Moss Club heldBy Moss Club',
    ],
    ['The Fern Board is about to issue the Tree Plan.'],
    ['The Tree Plan no longer covers Fern Park.'],
    ['The Tree Plan once covered Fern Park.'],
    ['The Tree Plan stopped covering Fern Park.'],
  ])
})

describe('a former office is not held', () => {
  says(pack, [
    [
      'Li Hua, a former secretary of the Moss Club, chaired the 2nd meeting.',
      'Li Hua chaired 2nd meeting',
    ],
    ['Retired mayor Li Hua chaired the 2nd meeting.', 'Li Hua chaired 2nd meeting'],
    ['The late mayor Li Hua chaired the 2nd meeting.', 'Li Hua chaired 2nd meeting'],
    ['Li Hua is no longer a member of the Moss Club.'],
    ['Li Hua resigned as secretary of the Moss Club.'],
    ['Li Hua, not yet mayor of Fern County, spoke.'],
    ['Li Hua, candidate for mayor of Fern County, spoke.'],
    ['Li Hua, son of the mayor of Fern County, spoke.'],
    ['Li Hua was once a member of the Moss Club.'],
    ['Li Hua, who was mayor of Fern County until 2010, spoke.'],
  ])
})

describe('a correction leaves what is right', () => {
  says(pack, [
    ['Not the Moss Club but the Fern Board issued the Tree Plan.', 'Tree Plan issuedBy Fern Board'],
    ['The Tree Plan covers not Fern Park but Reed County.', 'Tree Plan covers Reed County'],
    [
      'The Tree Plan was issued by the Fern Board and not by the Moss Club.',
      'Tree Plan issuedBy Fern Board',
    ],
    [
      'It was the Fern Board, not the Moss Club, that issued the Tree Plan.',
      'Tree Plan issuedBy Fern Board',
    ],
    [
      'It was not Li Hua but Gao Lishan who chaired the 2nd meeting.',
      'Gao Lishan chaired 2nd meeting',
    ],
    [
      'The Fern Board, and not the Moss Club, issued the Tree Plan.',
      'Tree Plan issuedBy Fern Board',
    ],
    [
      'The Fern Board, rather than the Moss Club, issued the Tree Plan.',
      'Tree Plan issuedBy Fern Board',
    ],
    [
      'The 2nd meeting approved the Path Plan — not the Tree Plan.',
      '2nd meeting approved Path Plan',
    ],
    [
      'Not only the Moss Club but also the Fern Board issued the Tree Plan.',
      'Tree Plan issuedBy Moss Club',
      'Tree Plan issuedBy Fern Board',
    ],
    [
      'The Tree Plan not only covers Fern Park but also supports the Moss Club.',
      'Tree Plan covers Fern Park',
      'Tree Plan supports Moss Club',
    ],
    [
      'The Tree Plan does not cover Fern Park, but supports the Moss Club.',
      'Tree Plan supports Moss Club',
    ],
    [
      'The Tree Plan does not cover Fern Park but it supports the Moss Club.',
      'Tree Plan supports Moss Club',
    ],
  ])
})

describe('a word that denies or doubts reaches no further than its clause', () => {
  says(pack, [
    ['As expected, the 2nd meeting approved the Tree Plan.', '2nd meeting approved Tree Plan'],
    [
      'The 2nd meeting could not sit; Li Hua chaired the 3rd meeting.',
      'Li Hua chaired 3rd meeting',
    ],
    [
      'Before approving the Tree Plan, the 2nd meeting reviewed the Path Plan.',
      '2nd meeting reviewed Path Plan',
    ],
    [
      'After the 2nd meeting reviewed the Tree Plan, the Moss Club issued the Path Plan.',
      '2nd meeting reviewed Tree Plan',
      'Path Plan issuedBy Moss Club',
    ],
    [
      'The 2nd meeting not only reviewed but also approved the Tree Plan.',
      '2nd meeting reviewed Tree Plan',
      '2nd meeting approved Tree Plan',
    ],
    ['The Tree Plan, which was not popular, covers Fern Park.', 'Tree Plan covers Fern Park'],
    ['Li Hua, who could not speak, chaired the 2nd meeting.', 'Li Hua chaired 2nd meeting'],
    [
      'The 2nd meeting, which was expected to last, reviewed the Tree Plan.',
      '2nd meeting reviewed Tree Plan',
    ],
    [
      'It was only in May that the 2nd meeting approved the Tree Plan.',
      '2nd meeting approved Tree Plan',
    ],
    ['Li Hua asked if the Tree Plan covers Fern Park.'],
    ['Asked by Li Hua, the 2nd meeting approved the Tree Plan.', '2nd meeting approved Tree Plan'],
    ['Former Mayor Li Hua chaired the 2nd meeting.', 'Li Hua chaired 2nd meeting'],
    ['Former mayor Li Hua chaired the 2nd meeting.', 'Li Hua chaired 2nd meeting'],
    ['The former mayor, Li Hua, attended the 2nd meeting.', 'Li Hua attended 2nd meeting'],
    ['Fern Park is the former home of the ghost lily.'],
    ['Fern Park was the home of the ghost lily until 2010.'],
    [
      'Li Hua, who was a member of the Moss Club until 2010, attended the 2nd meeting.',
      'Li Hua attended 2nd meeting',
    ],
    ['The Tree Plan, approved on May 3, 2020, covers Fern Park.', 'Tree Plan covers Fern Park'],
    [
      'The Tree Plan, which the 2nd meeting approved, covers Fern Park.',
      'Tree Plan covers Fern Park',
      '2nd meeting approved Tree Plan',
    ],
    [
      'The Tree Plan that the 2nd meeting approved covers Fern Park.',
      'Tree Plan covers Fern Park',
      '2nd meeting approved Tree Plan',
    ],
    ['Li Hua read the Tree Plan, which the 2nd meeting never approved.'],
    ['Opponents of the Tree Plan support the Moss Club.'],
    ['Friends of the Moss Club issued the Tree Plan.'],
    ['The 2nd meeting did not review and approve the Tree Plan.'],
    ['The 2nd meeting did not review the Tree Plan or approve the Path Plan.'],
    [
      'The 2nd meeting did not review the Tree Plan and approved the Path Plan.',
      '2nd meeting approved Path Plan',
    ],
    ['The Tree Plan was not reviewed or approved by the 2nd meeting.'],
    ['The 2nd meeting never reviewed or approved the Tree Plan.'],
    ['Li Hua chaired neither the 2nd meeting nor the 3rd meeting.'],
    ['The 2nd meeting has not yet approved the Tree Plan.'],
    [
      'The Tree Plan supports the Moss Club but not the Fern Board.',
      'Tree Plan supports Moss Club',
    ],
    [
      'The Tree Plan supports the Moss Club and, to a degree, the Fern Board.',
      'Tree Plan supports Moss Club',
    ],
    [
      'The Moss Club, not content with the Path Plan, issued the Tree Plan.',
      'Tree Plan issuedBy Moss Club',
    ],
    [
      'The 2nd meeting, not wanting to wait, approved the Tree Plan.',
      '2nd meeting approved Tree Plan',
    ],
    ['Everyone but Li Hua attended the 2nd meeting.'],
    ['All except Li Hua attended the 2nd meeting.'],
    ['The 2nd meeting was to have been chaired by Li Hua.'],
    ['The 2nd meeting was chaired by nobody.'],
    [
      'The 2nd meeting was chaired by Gao Lishan in place of Li Hua.',
      'Gao Lishan chaired 2nd meeting',
    ],
    ['Gao Lishan chaired the 2nd meeting in place of Li Hua.', 'Gao Lishan chaired 2nd meeting'],
    ['In place of Li Hua, Gao Lishan chaired the 2nd meeting.', 'Gao Lishan chaired 2nd meeting'],
    ['The 2nd meeting is reviewing the Tree Plan.', '2nd meeting reviewed Tree Plan'],
    ['The 2nd meeting approved the draft of the Tree Plan.', '2nd meeting approved Tree Plan'],
    ['The 2nd meeting approved most of the Tree Plan.', '2nd meeting approved Tree Plan'],
    ['The 2nd meeting approved a letter against the Tree Plan.'],
    ['The 2nd meeting approved a motion to withdraw the Tree Plan.'],
    ['The 2nd meeting approved plans to scrap the Tree Plan.'],
    [
      'The lack of roses does not trouble the 2nd meeting, which approved the Tree Plan.',
      '2nd meeting approved Tree Plan',
    ],
    ['The Tree Plan lacks support of the Moss Club.'],
    ['The Tree Plan is opposed to supporting the Moss Club.'],
    ['The Moss Club was close to issuing the Tree Plan.'],
    ['There is no evidence that the 2nd meeting approved the Tree Plan.'],
    ['There is no doubt that the 2nd meeting approved the Tree Plan.'],
    ['Li Hua did not say that the 2nd meeting approved the Tree Plan.'],
    ['Li Hua does not know who chaired the 2nd meeting.'],
    ['Had it not rained, Li Hua had chaired the 2nd meeting.'],
    ['Suppose the 2nd meeting approved the Tree Plan.'],
    ['Imagine that Li Hua chaired the 2nd meeting.'],
    ['It is hoped that the 2nd meeting approves the Tree Plan.'],
    ['It remains to be seen whether the Tree Plan covers Fern Park.'],
    ['The question is whether Li Hua attended the 2nd meeting.'],
    ['Li Hua promised to attend the 2nd meeting.'],
    ['Li Hua vowed that the Tree Plan covers Fern Park.', 'Tree Plan covers Fern Park'],
    ['Li Hua, who should have chaired the 2nd meeting, slept.'],
    ['The 2nd meeting ought to approve the Tree Plan.', '! 2nd meeting approved Tree Plan'],
    ['According to Li Hua, the Tree Plan covers Fern Park.', 'Tree Plan covers Fern Park'],
    ['According to a rumour, the Tree Plan covers Fern Park.'],
    ['The Tree Plan, a rival of the Path Plan, covers Fern Park.', 'Tree Plan covers Fern Park'],
    [
      'The Moss Club, a rival of the Fern Board, issued the Tree Plan.',
      'Tree Plan issuedBy Moss Club',
    ],
    [
      'The Moss Club and not Li Hua or the Fern Board issued the Tree Plan.',
      'Tree Plan issuedBy Moss Club',
    ],
    ['The rose that grows in Fern Park is not the ghost lily.'],
    ['The ghost lily, not the paper rose, grows in Fern Park.', 'ghost lily growsIn Fern Park'],
    ['The ghost lily grows in Fern Park, not in Reed County.', 'ghost lily growsIn Fern Park'],
    ['The ghost lily grows nowhere but in Fern Park.'],
    ['The ghost lily has stopped growing in Fern Park.'],
    ['The ghost lily used to grow in Fern Park.'],
    ['The ghost lily grew in Fern Park before the flood.', 'ghost lily growsIn Fern Park'],
    ['According to Li Hua, Gao Lishan chaired the 2nd meeting.', 'Gao Lishan chaired 2nd meeting'],
    [
      'With Li Hua and Abel Roth, Gao Lishan chaired the 2nd meeting.',
      'Gao Lishan chaired 2nd meeting',
    ],
  ])
})
