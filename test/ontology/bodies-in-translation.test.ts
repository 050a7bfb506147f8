import { describe, expect, it } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { named } from './said.ts'

const pack = await sharedPack()

type Case = readonly [text: string, names: readonly string[]]

describe('bodies of a translation word by word, in small letters', () => {
  const cases: readonly Case[] = [
    ['The school learns from Lanzhou normal university.', ['Lanzhou normal university']],
    ['Dingxi potato research institute is in the south.', ['Dingxi potato research institute']],
    [
      'Qinghai Province animal husbandry and fishery bureau issued it.',
      ['Qinghai Province animal husbandry and fishery bureau'],
    ],
    ['Hunan Province finance hall issued it.', ['Hunan Province finance hall']],
    ['It asked Red Flag county party school to learn.', ['Red Flag county party school']],
    [
      'City grain storage bureau and county land record office took part.',
      ['City grain storage bureau', 'county land record office'],
    ],
    ['Green stone bridge tea factory is in the town.', ['Green stone bridge tea factory']],
    ['Third Bridge flour company mainly manages grain.', ['Third Bridge flour company']],
    [
      'He came with China botany society orchid branch, by train.',
      ['China botany society orchid branch'],
    ],
    [
      'Sichuan (Zigong) salt trade trading center is open.',
      ['Sichuan (Zigong) salt trade trading center'],
    ],
    [
      'Great Wall motor parts company became a child company of Hebei steel group.',
      ['Great Wall motor parts company', 'Hebei steel group'],
    ],
    ['The line was built by Gansu energy build group.', ['Gansu energy build group']],
  ]
  it.each(cases)('%s', (text, names) => {
    expect(named(text, 'Organization', pack)).toEqual(names)
  })

  it.each([
    'The tea factory closed, and a big stone bridge company failed.',
    'Green stone bridge tea factory workers left.',
    'A Lanzhou potato research institute came.',
    'The city bureau met in the county concert hall.',
    'They saw Lanzhou railway station and a Hunan dance hall.',
    'New tea factory opens',
  ])('no body: %s', (text) => {
    expect(named(text, 'Organization', pack)).toEqual([])
  })
})

describe('offices of such bodies', () => {
  const cases: readonly Case[] = [
    [
      'County party school often affairs vice school long Chen Lihua spoke.',
      ['County party school often affairs vice school long'],
    ],
    [
      'City grain storage bureau vice bureau chief Zhou Ming spoke.',
      ['City grain storage bureau vice bureau chief'],
    ],
    [
      'Dongzhai Harbour protection district management bureau bureau length Feng Lei spoke.',
      ['Dongzhai Harbour protection district management bureau bureau length'],
    ],
    [
      'Zhongwei city intermediate court president Sun Jianguo spoke.',
      ['Zhongwei city intermediate court president'],
    ],
    [
      'Gansu wind power limited company chairman of the board Ma Jun spoke.',
      ['Gansu wind power limited company chairman of the board'],
    ],
  ]
  it.each(cases)('%s', (text, roles) => {
    expect(named(text, 'Role', pack)).toEqual(roles)
  })

  it.each([
    'The Luoshan County Water Bureau long term protects the reeds.',
    'Dali city long ago had a wall.',
    'The school length of the terms is known.',
  ])('no office: %s', (text) => {
    expect(named(text, 'Role', pack)).toEqual([])
  })
})
