import { describe, expect, it } from 'vitest'
import { read } from './reading.ts'

const page = (first: string, last: string, behind = ''): string =>
  `# Jobs

<table>
<tr><th>Code</th><th>Description</th></tr>
<tr>
  <td>1</td>
  <td>${first}</td>
</tr>
<tr>
  ${last}
</tr>
</table>
${behind}`
const healthy = '<td>2</td><td>The job runs.</td>'

describe('a quote that nothing behind it closes', () => {
  it.each([
    ['See <a href="cold.md>cold</a>.', healthy, 7],
    ["See <a href='cold.md>cold</a>.", healthy, 7],
    ['The job waits.', '<td id="job-2>2</td><td>The job runs.</td>', 10],
    ['The job waits.', '<td>2</td><td title="x>The job runs.</td>', 10],
  ])('is told where it stands: %s %s', (first, last, line) => {
    const { problems } = read(page(first, last), 'jobs.md', {})
    expect(problems).toEqual([expect.stringMatching(new RegExp(`^error quote-takes-tags ${String(line)}:`))])
  })

  it.each([
    ['It’s Ann\'s "job".', healthy, ''],
    ['See <a href="cold.md" title=\'so "cold"\'>cold</a>.', healthy, ''],
    ['A <!-- "half --> job waits.', healthy, ''],
    ['The job waits.', healthy, '\n<p>An inch is 1".</p>\n'],
    ['1 < 2, a="b', healthy, ''],
  ])('is none in %s %s %s', (first, last, behind) => {
    expect(read(page(first, last, behind), 'jobs.md', {}).problems).toEqual([])
  })
})
