import mammoth from 'mammoth'
import { InputError } from '../../errors.ts'
import { composeText } from '../compose-text.ts'
import type { ExtractedText } from '../extracted-text.ts'
import { readHtmlFragment } from '../html/html-fragment.ts'
import { textsOf, xmlElements } from './xml-elements.ts'

export interface OfficeFile {
  readonly bytes: Uint8Array
  /** What is in it, by path. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** For messages. */
  readonly name: string
}

/** Names that programs write where no person has given theirs. */
const NO_AUTHOR = /^(?:administrator|admin|author|user|windows|microsoft|python-docx|unknown)\b/i

/**
 * The text of a Word document (.docx) as of a page: headings, paragraphs, lists, tables, footnotes.
 * Title, author and date are those of its properties. Headers and footers are not read.
 */
export async function readDocx({
  bytes,
  files,
  name,
}: OfficeFile): Promise<ExtractedText | undefined> {
  const properties = xmlElements(files.get('docProps/core.xml'))
  const markup = await toHtml(bytes, name)
  const [title] = textsOf(properties, 'title')
  const [fileDate] = [...textsOf(properties, 'created'), ...textsOf(properties, 'modified')]
  return composeText({
    title,
    authors: textsOf(properties, 'creator').filter((author) => !NO_AUTHOR.test(author)),
    fileDate,
    blocks: readHtmlFragment(markup, name),
  })
}

async function toHtml(bytes: Uint8Array, name: string): Promise<string> {
  try {
    // Pictures are not read: they would only make the markup long.
    const convertImage = mammoth.images.imgElement(async () => ({ src: '' }))
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage })
    return value
  } catch (cause) {
    throw new InputError(
      'broken-document',
      `${name} is damaged and cannot be read as a Word document; save it anew`,
      { details: { file: name }, cause },
    )
  }
}
