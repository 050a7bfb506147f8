import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Three short documents that share a person, a place and a plan or two. */
export const SMALL_DOCUMENTS = {
  'a.txt': 'Han Jun presided over the executive meeting of Jilin Province on November 16, 2021.\n',
  'b.txt':
    'Han Jun is the governor of Jilin Province. The meeting reviewed the Jilin Forest Plan.\n',
  'c.txt':
    'Changchun is the capital of Jilin Province. Yu Xiaobo attended the meeting in Changchun.\n',
} as const

/** Three for the small pack, of the same kind. */
export const CLUB_DOCUMENTS = {
  'a.txt':
    'Club Captain Ada Marsh won the 4th Spring Open of the Larkfield Chess Club on 14 March 2031.\n',
  'b.txt':
    'Ada Marsh plays for the Larkfield Chess Club. Tomas Reyes plays for the Saltmarsh Chess Club.\n',
  'c.txt':
    'Tomas Reyes won the 2nd Winter Cup of the Saltmarsh Chess Club. The Harbour Gambit is nicknamed "the knot".\n',
} as const

/** A little Turtle, with a blank node and a letter beyond ASCII. */
export const SMALL_TURTLE =
  '@prefix dcterms: <http://purl.org/dc/terms/> . <https://a.example/x> dcterms:relation "é" , [ dcterms:extent 1 ] .'

export function writeSmallDocuments(
  folder: string,
  documents: Readonly<Record<string, string>> = SMALL_DOCUMENTS,
): void {
  for (const [name, text] of Object.entries(documents)) writeFileSync(join(folder, name), text)
}
