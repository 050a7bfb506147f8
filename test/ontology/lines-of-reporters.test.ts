import { describe } from 'vitest'
import { sharedPack } from '../shared-pack.ts'
import { tellsIn } from './tables.ts'

const tells = tellsIn(await sharedPack())

const LINES = {
  ofTwo:
    'Marrow Daily all-media reporter Qin Mulan, correspondent Zhou Ziqiang\n\nThe lake is big.',
  ofOne: 'Marrow Daily special correspondent Wu Yueling\n\nThe lake is big.',
  inBrackets:
    'Marrow News Network (Reporter Qin Mulan, Intern Reporter Wu Yueling) The lake is big.',
  ofAnother: 'Marrow News Network (Stane Daily reporter Qin Mulan) The lake is big.',
  ofHeadline: 'Marrow Glass Group Hires Intern Tom Doe\n\nThe lake is big.',
  ofArrest: 'Police Arrest Reporter Li Hua\n\nThe lake is big.',
  inProse: 'Marrow Daily reporter Qin Mulan was late. The lake is big.',
}

describe('a line of reporters behind the name of a paper says who wrote and published the text', () => {
  tells('reportedBy', [
    [LINES.ofTwo, 'Document Qin Mulan', 'Document Zhou Ziqiang'],
    [LINES.ofOne, 'Document Wu Yueling'],
    [LINES.inBrackets, 'Document Qin Mulan', 'Document Wu Yueling'],
    [LINES.inProse],
    [LINES.ofHeadline],
    [LINES.ofArrest],
  ])
  tells('publishedBy', [
    [LINES.ofTwo, 'Document Marrow Daily'],
    [LINES.ofOne, 'Document Marrow Daily'],
    [LINES.inBrackets, 'Document Marrow News Network'],
    [LINES.ofAnother, 'Document Marrow News Network'],
    [LINES.inProse],
  ])
})
