// Written by doc-codes from the documentation: to change it, edit the docs and run `doc-codes generate`.

export * from './api-code/index.js'
