import { type DraftFile, openDraft } from '../output/draft-file.ts'
import type { KeyedBlock } from '../rdf/keyed-blocks.ts'
import type { TermWriter } from '../rdf/term-writer.ts'
import { writeKeyedBlock } from '../rdf/write-blocks.ts'

/** Turtle of blocks that come one by one, sorted, each subject once. */
export interface TurtleDraft {
  readonly add: (block: KeyedBlock) => Promise<void>
  /** All of it, once every block is there: what is declared stands first, and is known last. */
  readonly read: () => AsyncIterable<string | Uint8Array>
  readonly remove: () => Promise<void>
}

export async function draftTurtle(path: string, writer: TermWriter): Promise<TurtleDraft> {
  const draft: DraftFile = await openDraft(path)
  let isEmpty = true
  return {
    add: async (block) => {
      const text = writeKeyedBlock(block, { writer, indent: '' })
      await draft.write(isEmpty ? text : `\n${text}`)
      isEmpty = false
    },
    read: async function* () {
      await draft.finish()
      const declarations = writer.declarations()
      yield isEmpty || declarations === '' ? declarations : `${declarations}\n`
      yield* draft.read()
    },
    remove: draft.remove,
  }
}
