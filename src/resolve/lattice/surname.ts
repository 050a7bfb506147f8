import { SURNAMES } from '../../language/zh/surnames.ts'

const GLOSSES: ReadonlyMap<string, readonly string[]> = new Map(
  SURNAMES.map(({ han, glosses }) => [han, glosses]),
)
const LONGEST_GIVEN_NAME = 2

/** English words that translators make of a surname, folded; `undefined` when it is none. */
export function surnameGlosses(han: string): readonly string[] | undefined {
  return GLOSSES.get(han)
}

const SURNAME_WORDS: ReadonlySet<string> = new Set([...GLOSSES.values()].flat())

/** Whether translators make that folded English word of some surname. */
export function isSurnameGloss(word: string): boolean {
  return SURNAME_WORDS.has(word)
}

/** Whether it is one of the surnames that most people have. */
export function isCommonSurname(han: string): boolean {
  return GLOSSES.has(han)
}

/**
 * How many characters of a name are the surname: 1 or 2; 0 when it is not built as the name of a
 * person is, which has a surname and one or two characters more.
 */
export function surnameLengthOf(
  characters: readonly string[],
  isSurname: (han: string) => boolean,
): number {
  const fits = (length: number) => {
    const given = characters.length - length
    const surname = characters.slice(0, length).join('')
    return given >= 1 && given <= LONGEST_GIVEN_NAME && isSurname(surname)
  }
  return [2, 1].find(fits) ?? 0
}
