import { describe } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { tellsIn } from './tables.ts'

const tells = tellsIn(await sharedPack())

describe('who sends a piece of news, at its head', () => {
  tells('publishedBy', [
    ['云溪网消息（晚间新闻）：青禾县召开会议。', 'Document 云溪网'],
    ['云溪网讯 （记者 李华）青禾县召开会议。', 'Document 云溪网'],
    ['云溪日报讯（记者李华）青禾县召开会议。', 'Document 云溪日报'],
    ['云溪日报成都11月1日电（记者李华）青禾县召开会议。', 'Document 云溪日报'],
    ['据云溪网消息，青禾县召开会议。'],
    ['云溪网改造消息（第一次）：青禾县召开会议。'],
    ['青禾县召开会议，云溪网消息（晚间新闻）说。'],
  ])
})

describe('who reports it', () => {
  tells('reportedBy', [
    [
      '云溪新闻网/青禾头条客户端讯 记者王晓明、实习生李华报道：青禾县召开会议。',
      'Document 王晓明',
      'Document 李华',
    ],
    ['云溪网讯 记者王晓明报道：青禾县召开会议。', 'Document 王晓明'],
    ['青禾县召开会议，记者王晓明在场。'],
  ])
})
