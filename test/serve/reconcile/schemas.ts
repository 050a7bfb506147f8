/** JSON Schemas of what the Reconciliation Service API 0.2 says of each answer, in its own words. */
const TEXT = { type: 'string', minLength: 1 }
const TERM = {
  type: 'object',
  properties: { id: TEXT, name: TEXT, description: { type: 'string' } },
  required: ['id', 'name'],
}
const LINK = {
  type: 'object',
  properties: { service_url: TEXT, service_path: TEXT },
  required: ['service_url', 'service_path'],
}
/** A template that clients put an identifier into. */
const TEMPLATE = { type: 'string', pattern: '^https?://.*\\{\\{id\\}\\}.*$' }

export const MANIFEST = {
  type: 'object',
  properties: {
    versions: { type: 'array', items: TEXT, contains: { const: '0.2' } },
    name: TEXT,
    identifierSpace: { type: 'string', pattern: '^https?://' },
    schemaSpace: { type: 'string', pattern: '^https?://' },
    defaultTypes: { type: 'array', items: TERM, uniqueItems: true },
    documentation: TEXT,
    serviceVersion: TEXT,
    view: { type: 'object', properties: { url: TEMPLATE }, required: ['url'] },
    feature_view: { type: 'object', properties: { url: TEMPLATE }, required: ['url'] },
    preview: {
      type: 'object',
      properties: { url: TEMPLATE, width: { type: 'integer' }, height: { type: 'integer' } },
      required: ['url', 'width', 'height'],
    },
    suggest: {
      type: 'object',
      properties: { entity: LINK, property: LINK, type: LINK },
      required: ['entity', 'property', 'type'],
    },
    extend: {
      type: 'object',
      properties: {
        propose_properties: LINK,
        property_settings: {
          type: 'array',
          items: {
            type: 'object',
            properties: { type: { enum: ['number', 'text', 'checkbox', 'select'] } },
            required: ['name', 'label', 'type'],
          },
        },
      },
    },
    batchSize: { type: 'integer', minimum: 1 },
  },
  required: ['versions', 'name', 'identifierSpace', 'schemaSpace'],
}

export const RESULT = {
  type: 'object',
  properties: {
    result: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: TEXT,
          name: TEXT,
          description: { type: 'string' },
          score: { type: 'number', minimum: 0, maximum: 100 },
          match: { type: 'boolean' },
          type: { type: 'array', items: TERM },
          features: {
            type: 'array',
            items: {
              type: 'object',
              properties: { id: TEXT, value: { type: ['boolean', 'number'] } },
              required: ['id', 'value'],
            },
          },
        },
        required: ['id', 'name', 'score', 'match', 'type'],
      },
    },
  },
  required: ['result'],
  additionalProperties: false,
}

export const RESULT_BATCH = { type: 'object', additionalProperties: RESULT }

export const SUGGESTIONS = {
  type: 'object',
  properties: {
    result: {
      type: 'array',
      items: {
        ...TERM,
        properties: { ...TERM.properties, notable: { type: 'array', items: TERM } },
      },
    },
  },
  required: ['result'],
}

export const PROPOSALS = {
  type: 'object',
  properties: {
    type: TEXT,
    limit: { type: 'integer' },
    properties: { type: 'array', items: TERM },
  },
  required: ['type', 'properties'],
}

const DATE = '^-?\\d{4,}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)?$'
const only = (properties: Readonly<Record<string, object>>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
})

export const EXTENSION = {
  type: 'object',
  properties: {
    meta: { type: 'array', items: TERM },
    rows: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        additionalProperties: {
          type: 'array',
          items: {
            oneOf: [
              only({ id: TEXT, name: TEXT }),
              only({ str: { type: 'string' } }),
              only({ int: { type: 'integer' } }),
              only({ float: { type: 'number' } }),
              only({ date: { type: 'string', pattern: DATE } }),
            ],
          },
        },
      },
    },
  },
  required: ['meta', 'rows'],
}
