import { describe } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { says } from './says.ts'

const pack = await sharedPack()

describe('offices that are given in one sentence are all held', () => {
  says(pack, [
    [
      '会议任命李远明为青禾市高级人民法院副院长、审判委员会委员、审判员。',
      '李远明 holdsRole 审判员',
      '李远明 holdsRole 审判委员会委员',
      '李远明 holdsRole 青禾市高级人民法院副院长',
    ],
    [
      '会议任命李远明为青禾市人民检察院检察委员会委员、检察员。',
      '李远明 holdsRole 检察员',
      '李远明 holdsRole 青禾市人民检察院检察委员会委员',
    ],
    ['会议免去李远明的青禾市人民检察院检察委员会委员、检察员职务。'],
  ])
})

describe('who is decided on for an office holds it, who is put forward does not', () => {
  says(pack, [
    ['会议经表决，决定李远明为青禾市代理市长。', '李远明 holdsRole 青禾市代理市长'],
    ['常委会决定李远明同志为青禾市财政局局长。', '李远明 holdsRole 青禾市财政局局长'],
    ['会议建议李远明为青禾市财政局局长。'],
    ['会议提名李远明为青禾市财政局局长。'],
  ])
})
