import { describe, expect, it } from 'vitest'
import { useCli } from '../support/cli'
import { reportText } from '../support/reportFrom'

const cli = useCli()
const sound = reportText({})

describe('files that are no reports', () => {
  it('names up to ten files of a folder that are no reports, those first that should be', async () => {
    const others = [...'abcdefgh'].map((letter) => `${letter}.md`)
    for (const name of [...others, '2025年报.txt']) cli.write(`office/${name}`, '明天开会。')
    cli.write('office/report.txt', sound)
    cli.write('office/sub/none.txt', ' \n')
    const note = (passedOver: string) => `nianbao: 文件夹“office”中有 ${passedOver}。\n`
    const run = await cli.run(['check', 'office'])
    expect(run).toMatchObject({ status: 0, stdout: '检查了 1 份报告，没有发现问题。\n' })
    const names = ['2025年报.txt', 'sub/none.txt（空文件）', ...others].join('、')
    expect(run.stderr).toBe(note(`10 个文件不是政府信息公开工作年度报告，已略过：${names}`))
    expect((await cli.run(['extract', 'office'])).stderr).toBe(run.stderr)
    cli.write('office/z.md', '明天开会。')
    const more = await cli.run(['check', 'office'])
    expect(more.stderr).toBe(note(`11 个文件不是政府信息公开工作年度报告，已略过：${names} 等`))
  })

  it.each(['text', 'jsonl', 'sarif'])('says of a named file that it is no report, in %s', async (format) => {
    cli.write('note.txt', '明天开会。')
    cli.write('none.txt', '')
    const run = await cli.run(['check', 'note.txt', 'none.txt', '-', '--format', format])
    expect(run).toMatchObject({
      status: 0,
      stderr: [
        'nianbao: “note.txt”中没有认出政府信息公开工作年度报告，没有检查。\n',
        'nianbao: “none.txt”是空的，没有检查。\n',
        'nianbao: 标准输入是空的，没有检查。\n',
      ].join(''),
    })
    if (format === 'text') expect(run.stdout).toBe('')
  })

  it('takes an empty Word document for a broken one', async () => {
    cli.write('cut/report.txt', sound)
    cli.write('cut/年报.docx', '')
    const message = (path: string) =>
      `nianbao: “${path}”是空文件（0 字节），可能没有存好或没有下载完，请重新取得这个文件。\n`
    for (const command of ['check', 'extract', 'fix']) {
      const run = await cli.run([command, 'cut/年报.docx'])
      expect(run).toMatchObject({ status: 2, stderr: message('cut/年报.docx') })
    }
    const folder = await cli.run(['check', 'cut'])
    expect(folder).toMatchObject({ status: 0, stderr: message('cut/年报.docx') })
    expect(folder.stdout).toBe('检查了 1 份报告，没有发现问题。\n')
  })
})
