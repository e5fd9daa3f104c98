import { Argument, Command, CommanderError, Option } from 'commander'
import { version } from '../../../package.json'
import { forms } from '../forms/forms'
import type { CheckOptions } from './check'
import { chineseError, chineseHelp } from './chineseCommander'
import type { ConvertOptions } from './convert'
import type { ExtractOptions } from './extract'
import type { FixOptions } from './fix'
import type { NewOptions } from './new'
import type { Output } from './output'
import type { RunStatus } from './status'

/** What a command may touch beside files. */
export interface Console {
  readonly output: Output
  readonly status: RunStatus
}

/**
 * Runs the command line. What it comes to is told to `console.status`; a wrong option is said there in Chinese.
 * @param args as `process.argv`
 */
export async function runProgram(args: readonly string[], console: Console): Promise<void> {
  try {
    await createProgram(console).parseAsync(args)
  } catch (error) {
    // What is wrong was told where the command was known.
    if (!(error instanceof CommanderError)) throw error
  }
}

function createProgram(console: Console): Command {
  const program = new Command('nianbao')
    .description('检查、提取、修正、新建和转换政府信息公开工作年度报告（纯文本、网页、Word 文档）。')
    .version(version, '-V, --version', '显示版本号')
    .helpCommand('help [命令]', '显示一个命令的帮助')
  const commands = [check, extract, fix, create, convert].map((define) => define(console))
  for (const command of [program, ...commands]) {
    command
      .helpOption('-h, --help', '显示帮助')
      .configureHelp(chineseHelp)
      .configureOutput({ outputError: () => {}, writeErr: (text) => void process.stderr.write(text) })
      .showSuggestionAfterError(false)
      .exitOverride((error) => {
        if (error.exitCode !== 0) console.status.fail(chineseError(error, command))
        throw error
      })
  }
  for (const command of commands) program.addCommand(command)
  return program.addHelpText('after', '\n退出状态：0 没有错误和警告；1 有错误或警告；2 有文件无法处理或选项有误。')
}

const bomDescription = '在 CSV 开头写字节顺序标记，便于直接用 Excel、WPS 打开'

// Each command's code is loaded only when it runs.

function check(console: Console): Command {
  return new Command('check')
    .description('检查年报，列出发现的问题')
    .addArgument(filesArgument('文件、文件夹或通配符；- 为标准输入'))
    .addOption(new Option('--format <格式>', '输出格式').choices(['text', 'jsonl', 'sarif', 'csv']).default('text'))
    .option('--bom', bomDescription)
    .option('--previous <文件>', '上一年的年报，用来核对跨年的数字；可重复，也可以是文件夹', collect, [])
    .option('--children <文件>', '所汇总的各单位年报，用来核对汇总年报；可重复，也可以是文件夹', collect, [])
    .option('--rule <规则=级别>', '设定一条规则的级别：error、warning、information、hint、off；可重复', collect, [])
    .addOption(new Option('--threads <线程数>', '同时用几个线程，不写时按文件数确定').choices(threadCounts))
    .action(async (files: readonly string[], options: CheckOptions) => {
      await (await import('./check')).runCheck(files, options, console)
    })
}

function extract(console: Console): Command {
  return new Command('extract')
    .description('提取年报各单元格的数字')
    .addArgument(filesArgument('文件、文件夹或通配符；- 为标准输入'))
    .addOption(new Option('--format <格式>', '输出格式').choices(['jsonl', 'csv']).default('jsonl'))
    .option('--bom', bomDescription)
    .action(async (files: readonly string[], options: ExtractOptions) => {
      await (await import('./extract')).runExtract(files, options, console)
    })
}

function fix(console: Console): Command {
  return new Command('fix')
    .description('修正确定无疑的问题（如合计）；不加选项时同 --diff')
    .addArgument(filesArgument('文件、文件夹或通配符；- 为标准输入'))
    .addOption(new Option('--write', '写回文件，保持编码和换行').conflicts(['diff', 'stdout']))
    .addOption(new Option('--diff', '只显示将要作出的改动').conflicts(['write', 'stdout']))
    .addOption(new Option('--stdout', '输出修正后的全文（只限一个文件）').conflicts(['write', 'diff']))
    .action(async (files: readonly string[], options: FixOptions) => {
      await (await import('./fix')).runFix(files, options, console)
    })
}

function create(console: Console): Command {
  return new Command('new')
    .description('输出一份空白年报')
    .addOption(new Option('--form <格式>', '年报格式，默认按年份确定').choices(forms.map((form) => form.id)))
    .requiredOption('--org <名称>', '机关全称')
    .requiredOption('--year <年份>', '报告的年度，如 2025')
    .addOption(new Option('--layout <版式>', '表格版式').choices(['tabs', 'pipes']).default('tabs'))
    .action(async (options: NewOptions) => {
      await (await import('./new')).runNew(options, console)
    })
}

function convert(console: Console): Command {
  return new Command('convert')
    .description('把年报的表格转换为另一种版式，输出到标准输出')
    .addArgument(new Argument('<文件>', '年报；- 为标准输入'))
    .addOption(
      new Option('--layout <版式>', '目标版式').choices(['tabs', 'pipes', 'html', 'csv']).makeOptionMandatory(),
    )
    .option('--bom', bomDescription)
    .action(async (file: string, options: ConvertOptions) => {
      await (await import('./convert')).runConvert(file, options, console)
    })
}

const threadCounts = Array.from({ length: 16 }, (_, index) => String(index + 1))

function filesArgument(description: string): Argument {
  return new Argument('<文件...>', description)
}

function collect(value: string, values: readonly string[]): readonly string[] {
  return [...values, value]
}
