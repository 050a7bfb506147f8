import { describe } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { tellsIn } from './tables.ts'

const pack = await sharedPack()
const tells = tellsIn(pack)

describe('"and others" ends a list of persons and is no part of the last name', () => {
  const forum = '第五届青禾湖泊论坛'
  tells('attended', [
    [`王建国、李春华、赵明等出席${forum}。`, `李春华 ${forum}`, `王建国 ${forum}`, `赵明 ${forum}`],
    [`周凯、孙丽等市领导参加${forum}。`, `周凯 ${forum}`, `孙丽 ${forum}`],
    [`副省长陈波等领导同志列席${forum}。`, `陈波 ${forum}`],
    [`农业局、水利局等部门负责人出席${forum}。`],
    [`上海、青州等地代表出席${forum}。`],
  ])
})

describe('who took part stands behind the meeting, with offices between the names', () => {
  const forum = '第三次青禾湖泊论坛'
  tells('attended', [
    [`${forum}3日举行。出席会议的有张强、刘洋等。`, `刘洋 ${forum}`, `张强 ${forum}`],
    [`${forum}3日举行。参加会议的还有副省长陈波、省委书记周凯。`, `周凯 ${forum}`, `陈波 ${forum}`],
    [`${forum}3日举行。参加会议的还有学生代表。`],
    [
      'The 12th Coastal Cities Summit was attended by Mayor Ana Ruiz, Deputy Mayor Tomas Berg and Jon Aske.',
      'Ana Ruiz 12th Coastal Cities Summit',
      'Jon Aske 12th Coastal Cities Summit',
      'Tomas Berg 12th Coastal Cities Summit',
    ],
    [
      'The 12th Coastal Cities Summit was attended by Karin Holt, chairwoman of the Water Board, and Governor Peter Oduya.',
      'Karin Holt 12th Coastal Cities Summit',
      'Peter Oduya 12th Coastal Cities Summit',
    ],
  ])
})

describe('in a list each office belongs to the name that it stands beside', () => {
  tells('holdsRole', [
    [
      'The 12th Coastal Cities Summit was attended by Mayor Ana Ruiz, Tomas Berg, director of the Port Authority, and Governor Peter Oduya.',
      'Ana Ruiz Mayor',
      'Peter Oduya Governor',
      'Tomas Berg director of the Port Authority',
    ],
    [
      'Governor Peter Oduya and Karin Holt, chairwoman of the Water Board, opened the 4th Lake Forum.',
      'Karin Holt chairwoman of the Water Board',
      'Peter Oduya Governor',
    ],
    [
      'Deputy Governors Peter Oduya and Karin Holt opened the 4th Lake Forum.',
      'Karin Holt Deputy Governors',
      'Peter Oduya Deputy Governors',
    ],
  ])
})
