interface Format {
  readonly name: string
  /** The first bytes, one character each. */
  readonly begins: string
}

/** Formats that people take for text, by their first bytes. */
const FORMATS: readonly Format[] = [
  { name: 'a PDF', begins: '%PDF-' },
  { name: 'a ZIP archive or an Office document', begins: 'PK\x03\x04' },
  { name: 'an old Office document', begins: '\xd0\xcf\x11\xe0' },
  { name: 'an RTF document', begins: '{\\rtf' },
  { name: 'a PNG image', begins: '\x89PNG' },
  { name: 'a JPEG image', begins: '\xff\xd8\xff' },
  { name: 'a GIF image', begins: 'GIF87a' },
  { name: 'a GIF image', begins: 'GIF89a' },
  { name: 'a TIFF image', begins: 'II*\x00' },
  { name: 'a gzip archive', begins: '\x1f\x8b' },
  { name: 'a bzip2 archive', begins: 'BZh91AY' },
  { name: 'an xz archive', begins: '\xfd7zXZ' },
  { name: 'a Zstandard archive', begins: '\x28\xb5\x2f\xfd' },
  { name: 'a RAR archive', begins: 'Rar!\x1a' },
  { name: 'a 7-Zip archive', begins: "7z\xbc\xaf'\x1c" },
  { name: 'a program', begins: '\x7fELF' },
]

/** What a file is when its first bytes are those of a format other than plain text, with article. */
export function recogniseFormat(bytes: Uint8Array): string | undefined {
  const matches = ({ begins }: Format) =>
    [...begins].every((character, index) => character.charCodeAt(0) === bytes[index])
  return FORMATS.find(matches)?.name
}
