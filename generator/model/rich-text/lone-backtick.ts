/** A back-tick that opens inline code and has no other. Within a word it is a letter, and “`so'” is a quotation. */
export const loneBacktick = /(?<![\\`\p{L}\p{N}'])`(?=[\p{L}\p{N}][^`']*$)/u
