import { describe, expect, it } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { personsIn } from './persons-in.ts'

const pack = await sharedPack()

type Case = readonly [kind: string, text: string, persons: readonly string[]]

const CASES: readonly Case[] = [
  [
    'parish council',
    `Parish councillors in Little Wexcombe have backed a 20mph limit after a petition by mother-of-two Sian Prosser. Mrs Prosser, whose son was hit by a van last spring, told Monday's meeting she was "over the moon". Chairman Geoff Tunnicliffe said the cost would be about £4,000. Cllr Tunnicliffe added that Wexcombe Estates had offered to help. PC Dan Okafor, of Wiltshire Police, will check speeds on Church Lane.`,
    ['Sian Prosser | Prosser', 'Geoff Tunnicliffe | Tunnicliffe', 'Dan Okafor'],
  ],
  [
    'us school board',
    `The Cedar Falls School Board approved a $48 million budget Tuesday night. Superintendent Dr. Marisol Vega-Ortiz called it "lean but fair." Board President Hank Lindgren and Trustee Shaniqua Barnes split over busing. Lindgren wants routes cut; Barnes does not. "Parents in Pine Ridge deserve better," said Tamika Rhodes, a mother of three. Bank of America holds the district's debt, and Wells Fargo its payroll.`,
    ['Marisol Vega-Ortiz', 'Hank Lindgren | Lindgren', 'Shaniqua Barnes | Barnes', 'Tamika Rhodes'],
  ],
  [
    'obituary',
    `Sir Alasdair McKechnie, who has died aged 91, was the last of the Clyde shipbuilders. Born in Greenock in 1932, McKechnie joined the yard at 15. He married Jean Urquhart in 1958; she survives him with their son Rory. "Dad never missed a launch," Rory McKechnie said.`,
    ['Alasdair McKechnie', 'Jean Urquhart', 'Rory | Rory McKechnie'],
  ],
  [
    'xinhua',
    `CHANGCHUN, Nov. 16 (Xinhua) -- Liu Zhenyu, head of the provincial forestry bureau, said on Tuesday that 420 birds had been counted. "The river is cleaner," Liu told Xinhua. Chen Guiying, a 62-year-old villager in Baihe, feeds them each winter. Chen's husband, Sun Fulin, built the hide. Researcher Piao Zhengji, from the Changbai Mountain Academy of Sciences, agreed with Liu.`,
    ['Liu Zhenyu | Liu | Liu', 'Chen Guiying | Chen', 'Sun Fulin', 'Piao Zhengji'],
  ],
  [
    'machine news',
    `Recently, Huinan County Party Committee secretary Sun Long went to Chaoyang Town to investigate. County Party Committee Deputy Secretary, county magistrate Gao Shan, county leaders Li Ping and summer Yuhe accompanied. Sun Long pointed out that it is necessary to grasp the spring ploughing. Secretary Sun stressed safety. (Reporter Dong Wei Correspondent beam Xiaoli; Editor: blue Tian)`,
    [
      'Sun Long | Sun Long | Sun',
      'Gao Shan',
      'Li Ping',
      'summer Yuhe',
      'Dong Wei',
      'beam Xiaoli',
      'blue Tian',
    ],
  ],
  [
    'business',
    `Johnson & Johnson named Anneke Brouwer chief financial officer on Monday. She succeeds Bart Coelho, who is leaving for Credit Suisse. Brouwer, 47, joined from Philips in 2016. Analysts at Jefferies and Morgan Stanley welcomed the move. "It was time," said Jefferies analyst Kwame Mensah. Shares of Procter & Gamble rose in New York.`,
    ['Anneke Brouwer | Brouwer', 'Bart Coelho', 'Kwame Mensah'],
  ],
  [
    'academic',
    `The survey was led by Prof. Yuki Tanabe of Hokkaido University with Dr Lars-Erik Sjöberg and M. K. Rao. According to Tanabe, the ducks winter in Poyang Lake. Rao et al. (2019) had reached the same result; Smith and Jones (2015) had not. The authors thank J. P. Müller for maps.`,
    ['Yuki Tanabe | Tanabe', 'Lars-Erik Sjöberg', 'M. K. Rao | Rao', 'J. P. Müller'],
  ],
  [
    'no persons 2',
    `The Clean Water Act was signed in June. Green Park and St. James were closed. Red Cross volunteers handed out Campbell Soup at Grand Central. Windows Update failed on Black Friday. North Face and Old Navy open on Fifth Avenue in May. Mercedes Benz and Aston Martin lost to Red Bull. Ho Chi Minh City and San Jose are twinned with Los Angeles. Silk Road traders passed Lake Baikal. Manchester City beat Aston Villa. Big Ben rang.`,
    [],
  ],
  [
    'sport',
    `Kylian Sorensen scored twice as Harrow Town beat Luton Rovers 3-1. Manager Dave Pike praised Sorensen and keeper Tommy O'Dowd. Pike's side travel to Wigan on Saturday. Referee Anna-Lena Krüger sent off Joao da Costa in the 80th minute.`,
    [
      'Kylian Sorensen | Sorensen',
      'Dave Pike | Pike',
      "Tommy O'Dowd",
      'Anna-Lena Krüger',
      'Joao da Costa',
    ],
  ],
  [
    'court',
    `Two men were jailed at Derby Crown Court. Lee Vickers, 34, and Ryan Vickers, 29, of Long Eaton, admitted theft. Judge Helen Straw said Lee Vickers had led his brother on. Vickers showed no remorse. Miss Straw ordered costs.`,
    ['Lee Vickers | Lee Vickers', 'Ryan Vickers', 'Helen Straw | Straw'],
  ],
  [
    'byline',
    `By Rosa Delgado, Mark Ellison and Priyanka Shah, Staff Writers

The bridge will reopen in June, the city said.

Contact Rosa Delgado at the newsroom. Photos by Ivan Petrov.`,
    ['Rosa Delgado | Rosa Delgado', 'Mark Ellison', 'Priyanka Shah', 'Ivan Petrov'],
  ],
  [
    'zh news',
    `本报讯（记者 孙丽娜 通讯员 赵刚）11月16日，县委书记高志远到朝阳镇调研。高志远强调，要保护好中华秋沙鸭。县长欧阳雪、副县长马建军参加调研。村民刘桂兰告诉记者，今年鸟多了。省林科院研究员朴正吉认为，水质改善是关键。马副县长表示，将加强巡护。`,
    ['孙丽娜', '赵刚', '高志远 | 高志远', '欧阳雪', '马建军 | 马', '刘桂兰', '朴正吉'],
  ],
  [
    'zh court',
    `被告人李某，男，1975年出生，汉族。被害人王某甲系李某邻居。法官张静宣判后，李某当庭表示上诉。律师陈晓明说，将提交新证据。`,
    ['李某 | 李某 | 李某', '王某甲', '张静', '陈晓明'],
  ],
  [
    'zh none',
    `全国人大常委会会议在北京举行。马铃薯种植面积扩大，黄牛存栏增加。石油价格上涨，高铁开通。金融机构支持农业。江河湖泊水位上升，林草局发布公告。`,
    [],
  ],

  [
    'firms, places, films and bodies that are named as persons are',
    `General Mills said profits fell. Judge Business School opened. Lord Street is shut. Lady Bay flooded. Miss World was held in Sanya. Justice League opened. Sister Act toured. Residents Association members met. Farmers Union leaders said no. Players Championship began. Teachers Pay Board met. Long Beach, Palo Alto and Santa Monica voted. San Antonio and St. Louis did not. Virginia Beach was hit. Officials from Barclays Premier said the sale was fair. Deutsche Bahn said trains ran. Lloyds Pharmacy said so. The Henry Moore Foundation and the Martin Luther King Library opened. John Lewis stores closed. Thomas Cook said bookings rose. Charles Schwab said fees fell. Hong Kong said. Sri Lanka said no. New Zealand agreed. South Korea declined. Costa Rica thanked the UN. El Salvador asked for aid. Sierra Leone said so. Saudi Arabia warned Iran. White House said. Supreme Court said. Wall Street thought so. Silicon Valley hopes. Downing Street declined to comment. Buckingham Palace said. Scotland Yard said.`,
    [],
  ],
  [
    'things of China',
    `Peking Duck, Kung Pao Chicken and Tai Chi are loved. Feng Shui experts said so. Ming Dynasty vases, Han Chinese, Tang Poetry. Yin Yang. Jin Mao Tower. Dim Sum. Tai Shan rises.`,
    [],
  ],
  [
    'persons that firms are named after too',
    `Rep. John Lewis spoke. Thomas Cook, 54, left. Thomas Cook said bookings rose.`,
    ['John Lewis', 'Thomas Cook'],
  ],
  [
    'heads of state',
    `President Xi Jinping met Prime Minister Li Qiang. Xi said so. Premier Li agreed. Mr. Xi left.`,
    ['Xi Jinping | Xi | Xi', 'Li Qiang'],
  ],
]

describe('the persons of news of many kinds', () => {
  it.each(CASES)('%s', (_, text, persons) => {
    expect(personsIn(text, pack)).toEqual(persons)
  })
})
