/** The keys under which records keep a code, what they call it and what they say of it, the likelier first. */
export const recordKeys = {
  value: ['code', 'value', 'id', 'number', 'status'],
  name: ['name', 'key', 'constant', 'symbol', 'identifier'],
  comment: ['description', 'message', 'text', 'comment'],
} as const
