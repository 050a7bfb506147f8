import { describe } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { bearsOutIn, type Telling } from './tables.ts'

const bearsOut = bearsOutIn(await sharedPack())

const CASES: readonly Telling[] = [
  ['Dali is noisy. Tourists call it "a pity".', [], ['knownAs']],
  ['The saffron warbler sings. Ann Roe called it "an old thief".', [], ['knownAs']],
  [
    'Dali has the good name of "flower city" "snow city".',
    ['Dali knownAs flower city', 'Dali knownAs snow city'],
    [],
  ],
  [
    'Xinyang city has the beautiful name of "hometown of green tea".',
    ['Xinyang city knownAs hometown of green tea'],
    [],
  ],
  [
    'Mount Huang has the reputation of "strange pine home" and "cloud sea home".',
    ['Mount Huang knownAs strange pine home', 'Mount Huang knownAs cloud sea home'],
    [],
  ],
  [
    'Wuyuan County has the laudatory name "most beautiful village".',
    ['Wuyuan County knownAs most beautiful village'],
    [],
  ],
  [
    'Red-crowned crane is praised by the fisherman as the "fairy of wetland".',
    ['Red-crowned crane knownAs fairy of wetland'],
    [],
  ],
  [
    'The giant panda be praised by the people as the "bamboo forest hermit".',
    ['giant panda knownAs bamboo forest hermit'],
    [],
  ],
  [
    'Jingdezhen since ancient times is called "porcelain capital".',
    ['Jingdezhen knownAs porcelain capital'],
    [],
  ],
  [
    'Jingdezhen from ancient times is called "porcelain capital".',
    ['Jingdezhen knownAs porcelain capital'],
    [],
  ],
  [
    'Suzhou City since old is called "paradise on earth".',
    ['Suzhou City knownAs paradise on earth'],
    [],
  ],
  ['Suzhou City, since old there is "silk home" good name.', ['Suzhou City knownAs silk home'], []],
  [
    'Pingyao County have "ancient city of turtle" "silver number hometown" two names.',
    [
      'Pingyao County knownAs ancient city of turtle',
      'Pingyao County knownAs silver number hometown',
    ],
    [],
  ],
  [
    'Anji County has "China bamboo hometown" and "white tea hometown" two big reputations.',
    ['Anji County knownAs China bamboo hometown', 'Anji County knownAs white tea hometown'],
    [],
  ],
  [
    'To the Yangtze finless porpoise, fisherman call "river pig".',
    ['Yangtze finless porpoise knownAs river pig'],
    [],
  ],
  [
    'To snow leopard, the herdsman calls "mountain ghost".',
    ['snow leopard knownAs mountain ghost'],
    [],
  ],
  [
    'People call the Chinese sturgeon "water in the panda".',
    ['Chinese sturgeon knownAs water in the panda'],
    [],
  ],
  [
    'Local people call the Hainan gibbon "black monkey".',
    ['Hainan gibbon knownAs black monkey'],
    [],
  ],
  ['Foreign friend call Guilin "green mountain city".', ['Guilin knownAs green mountain city'], []],
  [
    'Red-crowned crane is honored as "wetland god", "auspicious bird".',
    ['Red-crowned crane knownAs wetland god', 'Red-crowned crane knownAs auspicious bird'],
    [],
  ],
  [
    'Chinese merganser was praised "bird in the giant panda".',
    ['Chinese merganser knownAs bird in the giant panda'],
    [],
  ],
  [
    'Golden monkey, popularly called "golden silk monkey", lives in Foping County.',
    ['Golden monkey knownAs golden silk monkey'],
    [],
  ],
  ['Kunming has always had the name of "spring city".', ['Kunming knownAs spring city'], []],
  [
    'Luoyang is located in Henan Province west, since ancient times is called "peony capital".',
    ['Luoyang knownAs peony capital', 'Luoyang locatedIn Henan Province'],
    [],
  ],
  [
    'Heze is located in Shandong Province southwest, has the good name of "peony hometown".',
    ['Heze knownAs peony hometown', 'Heze locatedIn Shandong Province'],
    [],
  ],
  [
    'Crested ibis breeds in Yang County, locals call it "red crane".',
    ['Crested ibis knownAs red crane'],
    [],
  ],
  [
    'Zoige wetland by people is called "plateau\'s kidney".',
    ["Zoige wetland knownAs plateau's kidney"],
    [],
  ],
  ['Mohe City is by people called "China north pole".', ['Mohe City knownAs China north pole'], []],
  [
    'Giant panda once was nearly extinct, is honored as "national treasure", "living fossil".',
    ['Giant panda knownAs national treasure', 'Giant panda knownAs living fossil'],
    [],
  ],
  [
    'Finless porpoise only lives in the Yangtze River, is praised by the fisherman as "smile angel".',
    ['Finless porpoise knownAs smile angel'],
    ['Yangtze River knownAs'],
  ],
  [
    'Quzhou belongs to Zhejiang Province, enjoys the good name of "south holy land".',
    ['Quzhou knownAs south holy land'],
    [],
  ],
  [
    'Jinsha County enjoys "China wine home" beautiful reputation.',
    ['Jinsha County knownAs China wine home'],
    [],
  ],
  [
    'Puer city has the name "tea city" "coffee capital".',
    ['Puer city knownAs tea city', 'Puer city knownAs coffee capital'],
    [],
  ],
  [
    'Local herdsman call the black-necked crane "god bird", black-necked crane lives in Caohai.',
    ['black-necked crane knownAs god bird'],
    [],
  ],
  [
    'Yunyang County governs 31 township, has "Zhang Fei temple hometown" "ten thousand steps ladder" two names.',
    ['Yunyang County knownAs Zhang Fei temple hometown'],
    [],
  ],
  [
    'The old people call Zigong City "salt capital", "dinosaur hometown".',
    ['Zigong City knownAs salt capital', 'Zigong City knownAs dinosaur hometown'],
    [],
  ],
  ['Dali has no good name of "flower city".', [], ['Dali knownAs']],
  ['A teacher from Xinyang city called out "come here" to the pupils.', [], ['']],
  [
    'The mayor of Anji County has two books "White tea" and "Green bamboo".',
    [],
    ['Anji County knownAs'],
  ],
  ['The reporter called Zigong to ask "is the meeting held?".', [], ['knownAs']],
  ['Luoyang city government proposed the slogan "green first".', [], ['knownAs']],
  ['People in Wuyuan County call for "less plastic".', [], ['knownAs']],
  ['Snow leopard was praised in the meeting "Wild life and we".', [], ['knownAs']],
  ['Suzhou City hopes to be called "garden of the east".', [], ['knownAs']],
  ['Kunming has the "Spring light" project.', [], ['knownAs']],
  ['To the snow leopard report, the reader calls "wonderful".', [], ['knownAs']],
  ['Experts in Guilin called the plan "a dream".', [], ['knownAs']],
  ['Yak festival is praised as "the best party" by visitors.', [], ['Yak knownAs']],
  ['Dali has "flower" "snow" two festivals.', [], ['knownAs']],
  ['Jingdezhen has the good news of "100 new kilns".', [], ['knownAs']],
  ['Jinsha County has "one center two bases" plan and good reputation.', [], ['knownAs']],
  ['To Kunming, tourists call a taxi with "Spring" app.', [], ['knownAs']],
  ['Pingyao County have "old wall" "old street" two scenic spots.', [], ['knownAs']],
  ['Zigong City is not called "salt capital" by the old people.', [], ['knownAs']],
  ['Foreign expert called Kunming "the spring\'s home".', ["Kunming knownAs spring's home"], []],
  [
    'Hongze Lake by the old fishermen is called "day day gold basin".',
    ['Hongze Lake knownAs day day gold basin'],
    [],
  ],
  [
    'Tibetan antelope, plateau people call it "high land spirit".',
    ['Tibetan antelope knownAs high land spirit'],
    [],
  ],
  [
    'Tongren, known as "Fanjing clean land", has 10 counties.',
    ['Tongren knownAs Fanjing clean land'],
    [],
  ],
  [
    'Rare golden monkey, also name "sky monkey", eats leaf.',
    ['golden monkey knownAs sky monkey'],
    [],
  ],
  ['Lanzhou, alias "gold city", lies on the Yellow River.', ['Lanzhou knownAs gold city'], []],
  [
    'Chengdu from old has "land of abundance" reputation, is located in Sichuan Province.',
    ['Chengdu knownAs land of abundance'],
    [],
  ],
  [
    'Crested ibis lives in Yang County, be known as by people "oriental gem".',
    ['Crested ibis knownAs oriental gem'],
    [],
  ],
  ['Chengdu people called the visitors "friends".', [], ['knownAs']],
  ['Lanzhou got the news by the paper named "Gold City".', [], ['Lanzhou knownAs']],
]

describe('names that rough translations say things are given', () => {
  bearsOut(CASES)
})
