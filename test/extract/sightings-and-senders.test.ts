import { describe } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { says } from './says.ts'

const pack = await sharedPack()

describe('where kinds are seen, counted or come to', () => {
  says(pack, [
    [
      'Rangers photographed a snow leopard in the Altun Nature Reserve.',
      'Snow leopard inhabits Altun Nature Reserve',
    ],
    ['Volunteers counted 87 grey herons at Lake Kerra.', 'Grey heron inhabits Lake Kerra'],
    [
      'Birds including grey herons and common cranes have settled in the Kesi Nature Reserve.',
      'Common crane inhabits Kesi Nature Reserve',
      'Grey heron inhabits Kesi Nature Reserve',
    ],
    ['Tundra swans have flocked to Lake Kerra.', 'Tundra swan inhabits Lake Kerra'],
    ['Officers in Qinghe County seized and counted 30 snow leopards.'],
  ])
})

describe('a name in brackets behind the reporter, or beside the day of an update, is who published', () => {
  says(pack, [
    [
      'New works\n\nBy Ann Wray ( Tolly Daily )\n\nThey are old.',
      'Leaflet publishedBy Tolly Daily',
      'Leaflet reportedBy Ann Wray',
    ],
    [
      'New works\n\n(tollydaily.com) Updated: 2021-05-06\n\nThey are old.',
      'Leaflet publishedBy tollydaily.com',
    ],
  ])
})

describe('a county that many peoples give its name is one place', () => {
  says(pack, [
    [
      'Lake Kerra, located in the Miao, Yi and Dai Autonomous County of Kesi, is deep.',
      'Lake Kerra locatedIn Miao, Yi and Dai Autonomous County of Kesi',
    ],
    [
      'Lake Kerra lies in the Dai and Jingpo Autonomous Prefecture of Vorl.',
      'Lake Kerra locatedIn Dai and Jingpo Autonomous Prefecture of Vorl',
    ],
    [
      'Lake Kerra lies in Tolly Miao and Dong Autonomous Prefecture.',
      'Lake Kerra locatedIn Tolly Miao and Dong Autonomous Prefecture',
    ],
  ])
})

describe('kinds are not said to live where a report is sent from', () => {
  says(pack, [
    [
      '南昌12月5日电 记者从保护区获悉，越冬水鸟增多。其中，监测到保护动物2种，包括东方白鹳40羽、白鹤35羽。',
    ],
    [
      '武汉1月8日讯（记者 李远明）昨日调查结束。监测到保护动物2种，包括东方白鹳40羽、白鹤35羽。',
      'Leaflet reportedBy 李远明',
    ],
    [
      '南昌鸟类丰富。监测到保护动物2种，包括东方白鹳40羽、白鹤35羽。',
      'Oriental stork inhabits Nanchang',
      'Siberian crane inhabits Nanchang',
    ],
  ])
})
