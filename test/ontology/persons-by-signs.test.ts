import { describe, expect, it } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { personsIn } from './persons-in.ts'

const pack = await sharedPack()

describe('unknown names are those of persons', () => {
  it.each([
    ['behind a credit', 'The ferry runs again. Story by Teuvo Rantala.', ['Teuvo Rantala']],
    ['behind a note', 'The ferry runs again. (text Joss Penderel)', ['Joss Penderel']],
    ['behind what somebody did', 'That was the doing of Orrin Quaile.', ['Orrin Quaile']],
    ['behind "whose name is"', 'The warden, whose name is Zeca Lourenz, left.', ['Zeca Lourenz']],
    ['behind "nobody but"', 'Nobody but Besnik Markaj saw it.', ['Besnik Markaj']],
    ['behind a man who is named', 'It was found by a farmer named Tashi Norbo.', ['Tashi Norbo']],
    ['behind thanks', 'The seal lives thanks to Ngaio Terewiti.', ['Ngaio Terewiti']],
    [
      'behind a noun for a person and a comma',
      "The valley's most famous beekeeper, Zeca Moraiz, turned them down.",
      ['Zeca Moraiz'],
    ],
    [
      'behind a label of minutes',
      'Roll call: Hollis, Vandermeer and Youngbear answered.',
      ['Hollis', 'Vandermeer', 'Youngbear'],
    ],
    [
      'before the body that they are of',
      'Nasreen Akhtari of the Jilin Forestry Bureau took a picture.',
      ['Nasreen Akhtari'],
    ],
    ['behind "the new warden is"', 'The new warden is Padrig Ó Conairi.', ['Padrig Ó Conairi']],
    ['behind a cousin', 'He came with his cousin Aputsik Kreutzi.', ['Aputsik Kreutzi']],
    ['before an act of people', 'Ondine Kerrigal photographed the calf.', ['Ondine Kerrigal']],
    ['before what could not be', 'Mehrdad Golzarian did not laugh.', []],
    ['before kin', "Oksar Verhulp's husband keeps geese.", ['Oksar Verhulp']],
    ['before "his"', 'In the hall sat Giorik Rovedal with his cigar.', ['Giorik Rovedal']],
    ['before "herself"', 'Breeshka Nealon herself came.', ['Breeshka Nealon']],
    ['before a birth', 'Emrek Aksoyu, born in 1950, rows.', ['Emrek Aksoyu']],
    ['before what they are', 'Emrek Aksoyu, our man at the bank, rows.', ['Emrek Aksoyu']],
    ['before a speech', 'Emrek Aksoyu: "It was dark."', ['Emrek Aksoyu']],
    [
      'tied to a person by "and"',
      'Akonu Kahalei and Leilani Moku waded in.',
      ['Akonu Kahalei', 'Leilani Moku'],
    ],
    [
      'in a list with a person',
      'Maria Lopez, Zeca Moraiz and Orrin Quaile came.',
      ['Maria Lopez', 'Zeca Moraiz', 'Orrin Quaile'],
    ],
    [
      'with an initial behind a mark',
      'Present: A. Lindqvist, B. Öberg.',
      ['A. Lindqvist', 'B. Öberg'],
    ],
    [
      'with marks on their first letters',
      'Faustino Ñahui and Šime Škorić rowed.',
      ['Faustino Ñahui', 'Šime Škorić'],
    ],
    [
      'with particles',
      'Nasreen al-Hadidi and Dafydd ap Rhosser rowed.',
      ['Nasreen al-Hadidi', 'Dafydd ap Rhosser'],
    ],
    [
      'of two syllables with a hyphen',
      'Among them was Pak Chol-su, who counts birds.',
      ['Pak Chol-su'],
    ],
    ['with a given name that is a word', 'Grace Ngum managed it.', ['Grace Ngum']],
    ['in a column of a line', 'Fang Baili  Proofread', ['Fang Baili']],
  ])('%s: %s', (_what, text, persons) => {
    expect(personsIn(text, pack)).toEqual(persons)
  })
})

describe('what is named like a person is none', () => {
  it.each([
    'The otter lives in the Mai Po marshes.',
    'A radar stands on Ben Cruachan, whose summit is bare.',
    'They climbed Ben Vorlich in the snow.',
    'Kestrel Parcel lost its licence.',
    'Jean Martin & Sons mended the roof.',
    'Morgan Stanley bought the bonds.',
    'The Anna Lindh award went to a school.',
    'The Maria Theresa thaler was a coin.',
    'The trawler Rosa Halvorsen sank off the cape.',
    'The Astrid Lindholm ferry is late.',
    'Grant Thornton audited the books.',
    'Shares in Banco Santander fell.',
    'Rio Tinto and Anglo American dig there.',
    'Deutsche Bahn denied it.',
    'The Rio Negro floods the plain.',
    'The Rio Negro and his raft were one.',
    'Rowan Street is closed.',
    'Victoria Road and Albert Road flood.',
    'The Alzheimer disease ward is full.',
    'Parkinson disease took him.',
    'Lou Gehrig disease is rare.',
    'The Down syndrome clinic opened.',
    'Archimedes Principle was on the board.',
    'Moore Law no longer holds.',
    'The Pulitzer Prize went to a poet.',
    'Calvin Klein opened a shop.',
    'The Kentucky Derby was won by Silver Birch.',
    'The horse Desert Orchid ran again.',
    'Red Rum jumped the brook.',
    'Hilda Ogden Bakery opened on Monday.',
    'Big Ben rang.',
    'Fine Gael lost a seat.',
    'Summer Palace tickets are cheap.',
    'Rosa Parks Avenue is being dug up.',
    'Ivory Coast exports rose.',
    'Ivy League colleges met.',
    'April Showers is a song.',
    'Present: Canada, France and Japan.',
    'Speakers included Siemens, Bosch and Haier.',
    'The new port is Puerto Chiapas.',
    'Kanchenjunga Himal and Annapurna Himal lie behind it.',
    'Its owner, Grupo Bimbo, denied it.',
    'Vibrio Cholerae and Escherichia Coli were found.',
    'Al Ahram wrote that it was flooded.',
    'Windows Update failed, and so did Adobe Reader.',
    'Santa Rosa and San Telmo are twinned.',
    'Port Stanley and Mount Pleasant were dark.',
    'The Glen Nevis path is wet.',
    'Hotel Marisol and Villa Serena are full.',
  ])('%s', (text) => {
    expect(personsIn(text, pack)).toEqual([])
  })
})

describe('surnames turned into words', () => {
  it.each([
    [
      'in a list',
      'Take part have high Yunfeng, forest Xiaoyu, horse Deshun and so on comrades.',
      ['high Yunfeng', 'forest Xiaoyu', 'horse Deshun'],
    ],
    ['at the head of a sentence', 'ink Rongrong is here, she carry the camera.', ['ink Rongrong']],
    ['in lower case', 'Comrade yang Zhilan point out this.', ['yang Zhilan']],
    ['behind "called"', 'The cook is called nail Laifu, people trust him.', ['nail Laifu']],
    [
      'behind an office, whatever label the word is',
      'Executive Vice Mayor willow Chengyin presided over the meeting.',
      ['willow Chengyin'],
    ],
    [
      'and once not',
      'Mayor You Hailan spoke. Afterwards tour Hailan left, and they followed tour Hailan.',
      ['You Hailan | tour Hailan | tour Hailan'],
    ],
    ['of another sound', 'Mayor You Hailan spoke. They sang of forest Hailan.', ['You Hailan']],
  ])('%s: %s', (_what, text, persons) => {
    expect(personsIn(text, pack)).toEqual(persons)
  })

  it.each([
    'Sixty villages in Butuo take part in the fair.',
    'They live in south Xiaoshan, near the river Xiangjiang, and fish.',
    'south Yunfeng is dry.',
    'The old Wangcun bridge fell.',
  ])('but words before a place are none: %s', (text) => {
    expect(personsIn(text, pack)).toEqual([])
  })
})
