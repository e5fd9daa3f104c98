import { mkdirSync, readFileSync, statSync, utimesSync } from 'node:fs'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { useCli } from '../support/cli'
import { reportText } from '../support/reportFrom'

const cli = useCli()
/** One application, granted, whose total was forgotten. */
const cells = {
  'requests.received.person': 1,
  'requests.received.total': 1,
  'requests.granted.person': 1,
  'requests.concluded.person': 1,
  'requests.concluded.total': 1,
}
const faulty = reportText(cells)
const mended = reportText({ ...cells, 'requests.granted.total': 1 })
/** In = out does not hold: a finding that no certain repair mends. */
const doubtful = reportText({
  ...cells,
  'requests.granted.total': 1,
  'requests.received.total': 3,
  'requests.received.business': 2,
})

describe('nianbao fix', () => {
  it('shows the change as a diff and leaves the file alone', async () => {
    const path = cli.write('diff.txt', faulty)
    for (const args of [
      ['fix', 'diff.txt'],
      ['fix', 'diff.txt', '--diff'],
    ]) {
      const run = await cli.run(args)
      expect(run).toMatchObject({ status: 0, stderr: '' })
      expect(run.stdout).toMatch(/^--- diff\.txt\t?\n\+\+\+ diff\.txt\t?\n@@ -\d+,3 \+\d+,3 @@\n/)
      expect(run.stdout).toContain('\n-三、本年度办理结果\t（一）予以公开\t\t1\t0\t0\t0\t0\t0\t0\n')
      expect(run.stdout).toContain('\n+三、本年度办理结果\t（一）予以公开\t\t1\t0\t0\t0\t0\t0\t1\n')
    }
    expect(readFileSync(path, 'utf8')).toBe(faulty)
  })

  it('prints the whole mended text', async () => {
    cli.write('out.txt', faulty)
    expect(await cli.run(['fix', 'out.txt', '--stdout'])).toMatchObject({ status: 0, stdout: mended, stderr: '' })
    expect(await cli.run(['fix', '-', '--stdout'], faulty)).toMatchObject({ status: 0, stdout: mended })
  })

  it('writes, says what it did, and finds nothing to do the second time', async () => {
    const path = cli.write('write.txt', faulty)
    expect(await cli.run(['fix', 'write.txt', '--write'])).toMatchObject({
      status: 0,
      stdout: 'write.txt: 修正了 1 处。\n',
    })
    expect(readFileSync(path, 'utf8')).toBe(mended)
    utimesSync(path, 1000, 1000)
    const again = await cli.run(['fix', 'write.txt', '--write'])
    expect(again).toMatchObject({ status: 0, stdout: 'write.txt: 没有可以自动修正的问题。\n' })
    expect(statSync(path).mtimeMs).toBe(1_000_000)
  })

  it.each([
    ['utf-8', false],
    ['utf-8', true],
    ['utf-16le', true],
    ['utf-16be', true],
    ['gb18030', false],
  ])('keeps %s (byte order mark: %s) and CRLF, byte for byte but for the figure', async (encoding, addBOM) => {
    const bytesOf = (text: string): Buffer => iconv.encode(text.replaceAll('\n', '\r\n'), encoding, { addBOM })
    const path = cli.write('encoded.txt', bytesOf(faulty))
    const printed = await cli.run(['fix', 'encoded.txt', '--stdout'])
    expect(Buffer.compare(printed.bytes, bytesOf(mended))).toBe(0)
    expect(await cli.run(['fix', 'encoded.txt', '--write'])).toMatchObject({ status: 0, stderr: '' })
    expect(Buffer.compare(readFileSync(path), bytesOf(mended))).toBe(0)
  })

  it('exits 1 when findings remain that nothing certain mends', async () => {
    cli.write('doubtful.txt', doubtful)
    const left = '还有 1 处错误或警告要人判断，请用 nianbao check 查看。\n'
    expect(await cli.run(['fix', 'doubtful.txt', '--stdout'])).toMatchObject({
      status: 1,
      stdout: doubtful,
      stderr: `nianbao: ${left}`,
    })
    expect((await cli.run(['fix', 'doubtful.txt'])).stderr).toBe(`nianbao: 没有可以自动修正的问题；${left}`)
    cli.write('faulty.txt', faulty)
    expect(await cli.run(['fix', 'faulty.txt', 'doubtful.txt', '--write'])).toMatchObject({
      status: 1,
      stdout: 'faulty.txt: 修正了 1 处。\ndoubtful.txt: 没有可以自动修正的问题。\n',
      stderr: `nianbao: 修正以后${left}`,
    })
  })

  it('does not mend what the configuration silences', async () => {
    cli.write('quiet/.nianbao.json', '{ "rules": { "identity.row-total": "off" } }')
    cli.write('quiet/x.txt', faulty)
    expect(await cli.run(['fix', 'quiet/x.txt', '--stdout'])).toMatchObject({ status: 0, stdout: faulty })
  })

  const silence = [{ code: 'identity.row-total', cell: 'requests.granted.total' }]
  const asLine = JSON.stringify({ silence })
  it.each([
    ['no JSON', `${asLine},,,`],
    ['not to be read', null],
    ['wrong in the entry', asLine.replace('"cell"', '"cel"')],
    ['misspelt', asLine.replace('silence', 'silense')],
  ])('leaves files alone whose configuration is %s, and mends the others', async (_, configuration) => {
    const folder = `unknown-${_.replaceAll(' ', '-')}`
    const path = cli.path(`${folder}/.nianbao.json`)
    if (configuration === null) mkdirSync(path, { recursive: true })
    else cli.write(`${folder}/.nianbao.json`, configuration)
    const governed = cli.write(`${folder}/a.txt`, faulty)
    const other = cli.write('free.txt', faulty)
    const told = `nianbao: 有 1 个文件没有修正（${folder}/a.txt）：配置文件“${path}”有误，不知道哪些地方已设为不再提示。请改好配置文件，再运行一次。\n`
    for (const option of ['--diff', '--stdout', '--write']) {
      const alone = await cli.run(['fix', `${folder}/a.txt`, option])
      expect(alone).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(told) })
    }
    const run = await cli.run(['fix', `${folder}/a.txt`, 'free.txt', '--write'])
    expect(run).toMatchObject({ status: 2, stdout: 'free.txt: 修正了 1 处。\n' })
    expect(run.stderr).toMatch(/^nianbao: .*配置文件.*\nnianbao: 有 1 个文件没有修正.*\n$/)
    expect([governed, other].map((each) => readFileSync(each, 'utf8'))).toEqual([faulty, mended])
  })

  it('mends every report of a file', async () => {
    cli.write('two.txt', `${faulty}\n${faulty}`)
    expect(await cli.run(['fix', 'two.txt', '--stdout'])).toMatchObject({ status: 0, stdout: `${mended}\n${mended}` })
  })

  it('does not write a file whose bytes would not come back', async () => {
    const bytes = Buffer.concat([Buffer.from(faulty), Buffer.from([0xe4, 0xb8])])
    const path = cli.write('broken.txt', bytes)
    const run = await cli.run(['fix', 'broken.txt', '--write'])
    expect(run.status).toBe(2)
    expect(run.stderr).toContain('没有改动')
    expect(Buffer.compare(readFileSync(path), bytes)).toBe(0)
  })

  it('takes one file for --stdout and none from standard input for --write', async () => {
    cli.write('a.txt', faulty)
    cli.write('b.txt', faulty)
    const two = await cli.run(['fix', 'a.txt', 'b.txt', '--stdout'])
    expect(two).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('一次只处理一个文件') })
    const input = await cli.run(['fix', '-', '--write'], faulty)
    expect(input).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('请改用 --stdout') })
  })
})
