import { InputError } from '../errors.ts'
import type { GoldDocument, GoldFact, GoldMention } from './gold.ts'
import { type Fields, readFields } from './read-fields.ts'

/** Gold as it stands in its file: without the text that it is about. */
export type GoldFile = Omit<GoldDocument, 'text'>

/**
 * Reads an annotation; `file` is its name, for messages.
 *
 *     { "document": "a.txt",
 *       "entities": [{ "start": 0, "end": 3, "surface": "Ada", "type": "Player", "id": "Ada B." }],
 *       "facts": [{ "s": "Ada B.", "p": "plays", "o": "Document", "evidence": "Ada plays." }] }
 *
 * Entities and facts may be `"optional": true`. Throws an `InputError` that names file and field.
 */
export function parseGold(json: string, file: string): GoldFile {
  const gold = readFields(parseJson(json, file), { file, path: '' })
  return {
    document: gold.string('document'),
    mentions: gold.list('entities').map(toMention),
    facts: gold.list('facts').map(toFact),
  }
}

function parseJson(json: string, file: string): unknown {
  try {
    return JSON.parse(json)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new InputError('bad-json', `${file} is not JSON: ${reason}`, { details: { file }, cause })
  }
}

function toMention(entity: Fields): GoldMention {
  return {
    start: entity.offset('start'),
    end: entity.offset('end'),
    surface: entity.string('surface'),
    type: entity.string('type'),
    id: entity.string('id'),
    isOptional: entity.flag('optional'),
  }
}

function toFact(fact: Fields): GoldFact {
  return {
    subject: fact.string('s'),
    predicate: fact.string('p'),
    object: fact.string('o'),
    evidence: fact.optionalString('evidence'),
    isOptional: fact.flag('optional'),
  }
}
