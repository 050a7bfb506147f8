import { describe, expect, it } from 'vitest'
import { namesIn } from '../extract/read-text.ts'
import { sharedPack } from '../shared-pack.ts'
import { findsIn } from './tables.ts'

const pack = await sharedPack()
const finds = findsIn(pack)

describe('offices with fields, bodies and seats', () => {
  finds('Role', [
    ['The Lands, Herds and Waters Minister, Ann Wray, spoke.', 'Lands, Herds and Waters Minister'],
    ['Health and Sport Minister Ann Wray spoke.', 'Health and Sport Minister'],
    ['Ann Wray, professor of soil science, and two professors spoke.', 'professor of soil science'],
    ['The MP for Oxmouth East, Ann Wray, met other MPs.', 'MP for Oxmouth East'],
    ['Ann Wray, Additional Secretary, Stane Trust, spoke.', 'Additional Secretary, Stane Trust'],
    ['Ann Wray, District Magistrate, Harrowdale, spoke.', 'District Magistrate, Harrowdale'],
    [
      'The Director (Fisheries) spoke, and the Minister (Ann Wray) did.',
      'Director (Fisheries)',
      'Minister',
    ],
    [
      'Xu Mingde, vice-general manager of Stane Cement Group, spoke.',
      'vice-general manager of Stane Cement Group',
    ],
  ])
})

describe('bodies in small letters, and those of larger ones', () => {
  finds('Organization', [
    [
      'The Oxmouth council sued the Kilrush municipality.',
      'Oxmouth council',
      'Kilrush municipality',
    ],
    ['The Kilrush forest department paid the Oxmouth councils.', 'Kilrush forest department'],
    ['The party branch of Stane Cement Group met.', 'party branch of Stane Cement Group'],
    [
      'She joined the Faculty of Law of the University of Oxmouth.',
      'Faculty of Law of the University of Oxmouth',
      'University of Oxmouth',
    ],
    ['The Lake Wray Herring Organization met.', 'Lake Wray Herring Organization'],
    ['The Green Heath Party won.', 'Green Heath Party'],
    ['The Party committee met the council of elders.'],
  ])
})

describe('firms with and without their legal form', () => {
  it.each([
    ['Qidong Harbour Group Co., Ltd. paid. Qidong Harbour Group has ships.', 2],
    ['Karbo Hatcheries Pvt. Ltd. paid. Karbo Hatcheries has ships.', 2],
  ])('%s', (text, count) => {
    expect(namesIn(text, pack).filter((name) => name.endsWith('(Organization)'))).toHaveLength(
      count,
    )
  })
})

describe('plans, projects, places and meetings', () => {
  finds('Plan', [
    ['It adopted the Stane Growth Plan (SGP) 2022-2027.', 'Stane Growth Plan (SGP) 2022-2027'],
    ['Executive Order No. 14 was read.', 'Executive Order No. 14'],
    [
      'It passed "Oxmouth County pond saving regulations" and left.',
      'Oxmouth County pond saving regulations',
    ],
    [
      'The Convention on Reeds and the Oxmouth Protocol were read.',
      'Convention on Reeds',
      'Oxmouth Protocol',
    ],
    ['He called it "a very bad plan" and left.'],
  ])
  finds('Project', [
    ['They paid for the Kilrush irrigation project.', 'Kilrush irrigation project'],
    ['Police began Operation Grey Heron with the Project Manager.', 'Operation Grey Heron'],
  ])
  finds('Place', [['It lies in the Tarlan district and near a Kenyan town.', 'Tarlan district']])
  finds('Meeting', [
    ['It opened the Oxmouth Reed Forum 2023.', 'Oxmouth Reed Forum 2023'],
    ['They met at the Oxmouth climate summit.', 'Oxmouth climate summit'],
  ])
  finds('Species', [
    [
      'The Wray Trust planted marsh orchids, and hunters killed river otters.',
      'marsh orchids',
      'river otters',
    ],
  ])
})
