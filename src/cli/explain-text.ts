import type { Explanation, NamedThing } from '../explain/explanation.ts'
import type { Pack } from '../pack.ts'
import { alignColumns } from './align-columns.ts'
import { indent } from './indent.ts'
import { statementLines, statementTitle, titleOf } from './statement-text.ts'
import { thingSections } from './thing-text.ts'

export interface ExplainTextOptions {
  /** Makes a heading of a line. */
  readonly heading: (text: string) => string
}

/** An explanation for people: a block for each thing or statement, lines ended. */
export function explainText(
  { things, statements, others }: Explanation,
  pack: Pack,
  { heading }: ExplainTextOptions,
): string {
  const blocks = [
    ...things.map((thing) => [
      heading(titleOf(thing, pack)),
      ...thingSections(thing, pack).flatMap((lines) => [...lines, '']),
    ]),
    ...statements.map((statement) => [
      heading(statementTitle(statement, pack)),
      ...indent(statementLines(statement, pack)),
      '',
    ]),
    ...(others.length === 0
      ? []
      : [
          [
            heading(`The words are ${things.length > 0 ? 'also ' : ''}part of the names of`),
            ...otherLines(others, pack),
            '',
          ],
        ]),
  ]
  return `${blocks.flat().slice(0, -1).join('\n')}\n`
}

function otherLines(others: readonly NamedThing[], pack: Pack): string[] {
  return indent(
    alignColumns(
      others.map((other) => [titleOf(other, pack), other.iri]),
      { right: [] },
    ),
  )
}
