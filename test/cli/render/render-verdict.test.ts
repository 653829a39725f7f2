import { describe, expect, it } from 'vitest'

import { describeChange } from '../../../generator/cli/render/describe-change.ts'
import { changesetText } from '../../../generator/cli/render/render-changeset.ts'
import { renderJson, renderMarkdown, renderTable } from '../../../generator/cli/render/render-verdict.ts'
import { reaches } from '../../../generator/model/diff/verdict.ts'
import { before, code, diffModels, model, normal, ok, set, text } from '../../model/diff/published.ts'

describe('the reports', () => {
  const after = model(
    set([
      ok,
      code({ name: 'Auth|`x`', locales: { kk: { ...text, text: '<b>' } } }),
      code({ value: 9, name: 'New', aliases: [] }),
    ]),
  )
  const verdict = diffModels(before, after, normal)

  it('are a table for people, with the gravest first', () => {
    expect(renderTable(verdict))
      .toBe(`breaking  apiCode 8 Auth|\`x\`  the name LoginFailed is gone; it is Auth|\`x\` now
additive  apiCode 9 New       new code: a switch over all codes lacks it
safe      apiCode 8 Auth|\`x\`  another text in kk
1 breaking, 1 additive, 1 safe: a major step.`)
    expect(renderTable(diffModels(before, before, { ...normal, strict: true }))).toBe('Nothing changed for programs.')
  })

  it('are Markdown whose cells no text leaves', () => {
    expect(renderMarkdown(verdict).split('\n').slice(0, 5)).toEqual([
      '**1 breaking, 1 additive, 1 safe: a major step.**',
      '',
      '| | code | change |',
      '| --- | --- | --- |',
      '| breaking | apiCode 8 Auth\\|\\`x\\` | the name LoginFailed is gone; it is Auth\\|\\`x\\` now |',
    ])
  })

  it('are JSON', () => {
    expect(JSON.parse(renderJson(verdict))).toMatchObject({
      level: 'breaking',
      step: 'major',
      changes: [{ code: 8 }, {}, {}],
    })
  })

  it('are a changeset', () => {
    expect(changesetText(verdict, '@acme/codes')).toBe(`---
"@acme/codes": major
---

The documented codes changed.

- apiCode 8 Auth|\`x\`: the name LoginFailed is gone; it is Auth|\`x\` now
- apiCode 9 New: new code: a switch over all codes lacks it
- 1 change of texts, anchors or locales
`)
    expect(changesetText(diffModels(before, before, normal), 'x')).toBeNull()
  })

  it('say something of every kind of change', () => {
    expect(verdict.changes.map(describeChange).every((sentence) => sentence.length > 5)).toBe(true)
    expect([reaches('none', 'safe'), reaches('safe', 'breaking'), reaches('breaking', 'additive')]).toEqual([
      false,
      false,
      true,
    ])
  })
})
