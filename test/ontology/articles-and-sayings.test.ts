import { describe } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { findsIn } from './tables.ts'

const finds = findsIn(await sharedPack())

describe('an article is no syllable of a name', () => {
  finds('Organization', [
    ['A European Environment Agency report warned.', 'European Environment Agency'],
    ['An Honest Cement Company official left.', 'Honest Cement Company'],
  ])
  finds('Place', [['An Kang City is wet.', 'An Kang City']])
})

describe('what is said in quotes is no title', () => {
  finds('Plan', [
    ['He said "Britain wants a new law".'],
    ['The paper "Time for a decision" was read.'],
    ['They want "about a plan".'],
  ])
})
