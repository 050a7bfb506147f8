import { createRequire } from 'node:module'
import type { Converter } from 'opencc-js/t2cn'

const load = createRequire(import.meta.url)
const HAN = /\p{Script=Han}/gu
const known = new Map<string, string>()
let convert: ((text: string) => string) | undefined

/**
 * A text with each traditional character as its simplified one, so that both scripts are read
 * alike. Character by character: all offsets stay, and a name is one whatever stands beside it.
 */
export function simplify(text: string): string {
  return text.replace(HAN, (character) => {
    const found = known.get(character) ?? simplified(character)
    known.set(character, found)
    return found
  })
}

/** The table takes a twentieth of a second to load: only when a Chinese text comes. */
function simplified(character: string): string {
  // `require` returns `any`: the cast names what the package exports.
  convert ??= (load('opencc-js/t2cn') as { readonly Converter: typeof Converter }).Converter({
    from: 't',
    to: 'cn',
  })
  const found = convert(character)
  return found.length === character.length ? found : character
}
