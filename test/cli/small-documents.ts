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

/** A little Turtle, with a blank node and a letter beyond ASCII. */
export const SMALL_TURTLE =
  '@prefix dcterms: <http://purl.org/dc/terms/> . <https://a.example/x> dcterms:relation "é" , [ dcterms:extent 1 ] .'

export function writeSmallDocuments(folder: string): void {
  for (const [name, text] of Object.entries(SMALL_DOCUMENTS)) {
    writeFileSync(join(folder, name), text)
  }
}
