// Written by doc-codes from the documentation: to change it, edit the docs and run `doc-codes generate`.

export * from './codes.js'
export * from './messages.js'
export * from './facets.js'
export * from './responses.js'
export * from './errors.js'
