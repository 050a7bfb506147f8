import { describe } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { findsIn, tellsIn } from './tables.ts'

const pack = await sharedPack()
const finds = findsIn(pack)
const tells = tellsIn(pack)

describe('an office of more characters than its head noun stands behind a name', () => {
  finds('Person', [
    ['深入学习贯彻王建国总书记重要讲话精神。', '王建国'],
    ['会议学习了刘志强总书记在会上的讲话。', '刘志强'],
    ['客人听取了陈立新总经理的介绍。', '陈立新'],
    ['学习贯彻总书记重要讲话精神。'],
  ])
})

describe('meetings that a number in words tells', () => {
  finds('Meeting', [
    ['《候鸟公约》第九届缔约方大会在云溪市开幕。', '候鸟公约》第九届缔约方大会'],
    [
      '云溪省林草事业促进会第五次会员代表大会3日在青禾县召开。',
      '云溪省林草事业促进会第五次会员代表大会',
    ],
    ['青禾县旅游研究会第二届年会在云溪市举行。', '青禾县旅游研究会第二届年会'],
    ['会议讨论了《青禾规划》工作会议安排。'],
    ['他开了一次会议，又开了两次大会。'],
  ])
})

describe('congresses that texts name by their number', () => {
  finds('Meeting', [
    ['深入学习贯彻党的二十大精神。', '党的二十大'],
    ['全面贯彻党的二十届三中全会精神。', '党的二十届三中全会'],
    ['中共十八大以来，青禾县发展很快。', '中共十八大'],
    ['全县二十大企业名单公布。'],
  ])
  tells('supports', [
    ['学习贯彻党的二十大精神。会议强调，要支持种业。'],
    ['党的十八大以来，云溪县发展很快。会议指出，要支持种业。'],
  ])
})

describe('bodies and offices of state news', () => {
  finds('Organization', [
    ['青禾县旅游促进会印发通知。', '青禾县旅游促进会'],
    ['云溪省人民检察院印发通知。', '云溪省人民检察院'],
    ['云溪市广播电视台印发通知。', '云溪市广播电视台'],
    ['一些上市公司和企业集团来了。'],
  ])
  finds('Role', [
    ['中共中央政治局委员、国务院副总理李建华出席。', '中共中央政治局委员', '国务院副总理'],
    ['委员们出席。'],
  ])
})

describe('a name is used again without its end', () => {
  finds('Place', [
    ['云溪县在山里。云溪是绿色县城。', '云溪县', '云溪'],
    ['青禾镇在山里，青禾有湖。', '青禾镇', '青禾'],
    ['潛江市在湖北。潛江是老城。', '潛江市', '湖北', '潛江'],
    ['云溪县和云溪镇签约。云溪很好。', '云溪县', '云溪镇'],
  ])
  finds('Organization', [
    [
      '云溪玻璃集团有限公司是老企业。云溪玻璃集团成立了分公司。',
      '云溪玻璃集团有限公司',
      '云溪玻璃集团',
    ],
    ['云溪乳业股份有限公司是老企业。云溪乳业成立了分公司。', '云溪乳业股份有限公司', '云溪乳业'],
    ['云溪有限公司是老企业。云溪说好。', '云溪有限公司'],
  ])
})

describe('a short form that a text gives a name', () => {
  finds('Organization', [
    ['云溪湿地保护联合会簡稱云湿联，是公益组织。云湿联成立了。', '云溪湿地保护联合会', '云湿联'],
    [
      '云溪乳业股份有限公司，简称云牧、云乳，成立了。云乳说好。',
      '云溪乳业股份有限公司',
      '云牧',
      '云乳',
    ],
    ['云溪水利学会位于青禾县，简称云水学，成立了。云水学说好。', '云溪水利学会', '云水学'],
  ])
  finds('Place', [['云溪水利学会位于青禾县，简称云水学，成立了。', '青禾县']])
})

describe('words that end as the names of papers and networks do', () => {
  finds('Organization', [
    ['会议听取了种业工作汇报，看了水情预报和农村电网。'],
    ['《云溪日报》报道了云溪新闻网。', '云溪日报', '云溪新闻网'],
  ])
})

describe('bodies under others, and places in others', () => {
  tells('partOf', [
    [
      '云溪市残疾人协会下设云溪市盲人协会、云溪市聋人协会。',
      '云溪市盲人协会 云溪市残疾人协会',
      '云溪市聋人协会 云溪市残疾人协会',
    ],
    ['云溪市残疾人协会没有下设云溪市盲人协会。'],
  ])
  tells('locatedIn', [
    ['青禾县下辖沙河镇、白鹤镇。', '沙河镇 青禾县', '白鹤镇 青禾县'],
    ['青禾县不再管辖沙河镇。'],
  ])
})

describe('several names of one thing in quotes', () => {
  tells('knownAs', [
    ['青禾县被授予“茶乡”“竹乡”的称号。', '青禾县 竹乡', '青禾县 茶乡'],
    ['青禾縣被授予「水鄉」「茶乡」及「竹乡」的稱號。', '青禾縣 水鄉', '青禾縣 竹乡', '青禾縣 茶乡'],
    ['青禾县没有被授予“茶乡”“竹乡”的称号。'],
  ])
})

describe('what a meeting studies goes on over verbs, and ends at a comma', () => {
  tells('studied', [
    [
      '云溪县政府召开第12次常务会议，研究推动全县养老发展有关举措，听取种业工作情况。',
      '第12次常务会议 推动全县养老发展有关举措',
    ],
    ['云溪县政府召开第12次常务会议，没有研究推动全县养老发展的举措。'],
  ])
})

describe('drafting a plan is not issuing it', () => {
  tells('issuedBy', [
    ['由云溪省农业厅和青禾县人民政府共同编制的《云溪种业规划》近日发布。'],
    ['云溪省农业农村厅发布《云溪种业规划》。', '云溪种业规划 云溪省农业农村厅'],
  ])
})

describe('what is done in the manner of a country does not name it', () => {
  finds('Place', [
    ['推进中国式现代化，走中国特色社会主义道路。'],
    ['他们吃了法国式早餐。'],
    ['青禾县走中国特色的路。', '青禾县'],
    ['中国的特色是多样。', '中国'],
    ['法国特使来到中国。', '法国', '中国'],
  ])
})
