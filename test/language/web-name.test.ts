import { expect, test } from 'vitest'
import { joinWebNames } from '../../src/language/web-name.ts'

test.each([
  ['Read rookpress.org.', 'Read rookpressxorg.'],
  ['STANE.CO.UK says', 'STANExCOxUK says'],
  // The sign for kelvins is a letter too.
  ['Read stane.co.u\u212a.', 'Read stanexcoxu\u212a.'],
  ['stane.org/rooks', 'stane.org/rooks'],
  ['ann@stane.org', 'ann@stane.org'],
  ['It rained.The next day came.', 'It rained.The next day came.'],
])('stops in names of sites become letters: %j', (text, joined) => {
  expect(joinWebNames(text)).toBe(joined)
})
