import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wrapText } from '../../src/view/wrap-text.ts'

/** Chinese signs are two wide, others one. */
const measure = (text: string) =>
  [...text].reduce((sum, sign) => sum + (/\p{sc=Han}/u.test(sign) ? 2 : 1), 0)

it.each([
  ['Heron Rock', 20, 2, ['Heron Rock']],
  ['Heron Rock Light', 11, 2, ['Heron Rock', 'Light']],
  ['Northern Coast Lights Plan', 14, 2, ['Northern Coast', 'Lights Plan']],
  ['Northern Coast Lights Plan (2024-2030)', 14, 2, ['Northern Coast', 'Lights Plan (…']],
  ['Extraordinarily long', 8, 2, ['Extraordinarily', 'long']],
  ['Extraordinarily', 8, 1, ['Extraor…']],
  ['北部海岸灯塔规划', 8, 2, ['北部海岸', '灯塔规划']],
  ['北部海岸灯塔规划', 8, 1, ['北部海…']],
  ['规划（草案）', 6, 3, ['规划', '（草案）']],
  ['', 8, 2, []],
  ['  ', 8, 2, []],
])('breaks %s at %i into %i lines at most', (text, maxWidth, maxLines, lines) => {
  expect(wrapText(text, { measure, maxWidth, maxLines })).toEqual(lines)
})

it('never makes more lines than it may, nor loses letters but for an ellipsis', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.integer({ min: 1, max: 4 }),
      (text, maxLines) => {
        const lines = wrapText(text, { measure, maxWidth: 12, maxLines })
        expect(lines.length).toBeLessThanOrEqual(maxLines)
        const letters = (value: string) => value.replace(/\s+/g, '')
        const joined = letters(lines.join(''))
        if (joined.endsWith('…') && !letters(text).startsWith(joined))
          expect(letters(text).startsWith(joined.slice(0, -1))).toBe(true)
        else expect(joined).toBe(letters(text))
      },
    ),
  )
})
