import { describe, expect, it } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { personsIn } from './persons-in.ts'

const pack = await sharedPack()

type Case = readonly [kind: string, text: string, persons: readonly string[]]

const people = (cases: readonly Case[]): void => {
  it.each(cases)('%s', (_, text, persons) => {
    expect(personsIn(text, pack)).toEqual(persons)
  })
}

describe('the persons of a text, each with all names that the text gives them', () => {
  people([
    [
      'a British council report: councillors, a knight, a Welsh particle',
      `A plan to close two libraries has been put on hold after residents objected. Councillor Margaret Oakes, who leads the opposition on Thornbury District Council, said the decision was overdue. "We were never asked," Oakes told the cabinet on Tuesday. Cllr David ap Rhys (Lab) disagreed. Mr ap Rhys said savings of £200,000 were still needed. Council leader Sir Anthony Blythe-Jones will report back in May.`,
      ['Margaret Oakes | Oakes', 'David ap Rhys | ap Rhys', 'Anthony Blythe-Jones'],
    ],
    [
      'an American council report: initials, a Dutch particle, firms beside persons',
      `The Millbrook City Council voted 5-2 Monday to approve a zoning change for a Johnson Controls plant on Lincoln Avenue. Mayor Teresa M. Alvarez cast the deciding vote. "Jobs matter," Alvarez said after the meeting. Council members J. R. Whitfield and Dolores Van Houten voted no. Whitfield called the traffic study "thin." Morgan Stanley will underwrite the bonds, City Manager Raj Patel said. Patel expects work to begin in April.`,
      [
        'Teresa M. Alvarez | Alvarez',
        'J. R. Whitfield | Whitfield',
        'Dolores Van Houten',
        'Raj Patel | Patel',
      ],
    ],
    [
      'a British feature: ages, an Irish and a French name, a doctor',
      `Emma Lindqvist, 34, of Cherry Hinton, lost her allotment last year. Her neighbour, retired teacher Brian O'Neill, 71, has gathered 900 signatures. O'Neill and Lindqvist spoke at Thursday's meeting. Planning officer Jean-Luc Moreau advised refusal. Dr Priya Nair, of Addenbrooke's Hospital, backed them. Dr Nair said green space cut stress.`,
      [
        'Emma Lindqvist | Lindqvist',
        "Brian O'Neill | O'Neill",
        'Jean-Luc Moreau',
        'Priya Nair | Nair',
      ],
    ],
    [
      'American politics: shortened offices, a junior, two given names',
      `Gov. Kathy Holbrook signed the bill Friday. Sen. Marcus Webb Jr., D-Albany, sponsored it. Rep. Lou Ann Pickett did not vote. Holbrook's office declined comment.`,
      ['Kathy Holbrook | Holbrook', 'Marcus Webb Jr.', 'Lou Ann Pickett'],
    ],
    [
      'world news: particles of five languages',
      `Prime Minister Pedro Álvarez de Toledo met Mohammed bin Rashid in Lisbon. Ursula von der Leyen said the talks were useful, and Marie-Claire Le Goff agreed. Leonardo da Silva's speech was short.`,
      [
        'Pedro Álvarez de Toledo',
        'Mohammed bin Rashid',
        'Ursula von der Leyen',
        'Marie-Claire Le Goff',
        'Leonardo da Silva',
      ],
    ],
    [
      'Chinese news by an English desk: capitals, hyphens, both orders, short forms',
      `Foreign Ministry spokeswoman Mao Lin said on Wednesday that talks would go on. Wang Yi-ting, a professor at Fudan University, told reporters the timing was right. Professor Wang has studied the region since 1998. LI Guoqiang, deputy director of the bureau, agreed. "It is a start," Li said. Jinhai Zhang, a shop owner in Kunming, said trade had doubled. Ouyang Ping and Sima Rui contributed to this story.`,
      [
        'Mao Lin',
        'Wang Yi-ting | Wang',
        'LI Guoqiang | Li',
        'Jinhai Zhang',
        'Ouyang Ping',
        'Sima Rui',
      ],
    ],
    [
      'a meeting in machine English: surnames and given names turned into words',
      `On March 3, provincial party committee deputy secretary, governor high Lishan presided over the provincial government 31st executive meeting. Vice governor platinum sea, money Yanqiu, in Xiaobo attended the meeting. Provincial Political Consultative Conference vice chairman Wang Emperor sat in. (Reporter million as song; Editor: white dew Ting)`,
      [
        'high Lishan',
        'platinum sea',
        'money Yanqiu',
        'in Xiaobo',
        'Wang Emperor',
        'million as song',
        'white dew Ting',
      ],
    ],
    [
      'a person whose name reads as a place, and the place',
      `Vice Governor in Changchun, Li Hua attended the 3rd executive meeting. The vice governor in Changchun visited a factory. (Reporter: in Changchun)`,
      ['in Changchun | in Changchun', 'Li Hua'],
    ],
    [
      'two of one surname: gender and office tell, or nobody is meant',
      `Zhao Jiaruo (female) is director of the office, and Zhao Lianfeng (male) is secretary of the county party committee. Ms Zhao chaired the session. Secretary Zhao agreed. Mr Zhao left early. Zhao declined to comment.`,
      ['Zhao Jiaruo | Zhao', 'Zhao Lianfeng | Zhao | Zhao'],
    ],
    [
      'a byline of two at the top, a line of thanks at the bottom',
      `By Anna Kowalska and Tom de Vries, Harbour News

Port workers walked out at noon. The strike will last a week.

Additional reporting by Yusuf al-Amin`,
      ['Anna Kowalska', 'Tom de Vries', 'Yusuf al-Amin'],
    ],
    [
      'a byline in lower case',
      `Lake level falls again
by jane porter, staff writer

The lake is low for the third year.`,
      ['jane porter'],
    ],
    [
      'reporter and correspondent of a Chinese paper in English',
      `Spring ploughing begins
Reporter Liu Xiaoyan correspondent Chen Jianguo

Farmers took to the fields on Monday.`,
      ['Liu Xiaoyan', 'Chen Jianguo'],
    ],
  ])
})

describe('the persons of a Chinese text', () => {
  people([
    [
      'a surname with an office, someone unnamed, double surnames, reporters',
      `王副省长在会上说，防汛要早。张某（女，回族，1988年生）被举报后，李某某到案。欧阳明志同志主持会议，司马睿出席。
记者 刘晓燕 通讯员 陈建国`,
      ['王', '张某', '李某某', '欧阳明志', '司马睿', '刘晓燕', '陈建国'],
    ],
    [
      'names with a dot, and two of one surname',
      '阿不都热西提·阿不力孜（维吾尔族）当选州长。扎西·次仁出席会议。赵女士说，赵先生已离开。',
      ['阿不都热西提·阿不力孜', '扎西·次仁', '赵', '赵'],
    ],
    [
      'a name in full, and again by surname and office',
      '市委书记李明华、市长周伟出席会议。李明华指出，要抓好春耕。周市长强调安全生产。',
      ['李明华 | 李明华', '周伟 | 周'],
    ],
    [
      'no person: places, firms, idioms that begin with a surname',
      '高山流水，黄河奔流。马上就办。张家界、王府井、白云机场很热闹。方便面销量增长。',
      [],
    ],
  ])
})

describe('no persons', () => {
  people([
    [
      'firms, places, products, months, banners',
      `Last Monday Morgan Stanley raised its target for Johnson Controls. General Motors and Goldman Sachs said nothing. Further Strengthen Food Safety, read the banner in Times Square. In March Long Lake froze, and New South Wales banned fishing. Apple Watch sales rose in August. Mount Everest is tall. Silver Spring and Grand Rapids shared the prize. Great Northern Railway reopened. Merry Christmas, wrote Human Resources.`,
      [],
    ],
    [
      'a headline in capitals, a list of tasks',
      `He Can Change The Game In Long Lane

You May Mine Here, Says An Open Letter. Song Page And Sun Gate Are For Sale. Han Women lived in Tang Times. Develop Tourism. Build Fang Lake Road.`,
      [],
    ],
    [
      'people by their office alone',
      `The mayor met the governor of Anhui on Friday. President and vice president signed. Chairman of the board, secretary of the club: nobody came. The minister said May was too early, and June too late.`,
      [],
    ],
  ])
})
