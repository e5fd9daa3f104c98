import type { Command, CommanderError, HelpConfiguration, Option } from 'commander'
import { textWidth } from '../write/pipes'

/** Help in Chinese: commander's own words are English. */
export const chineseHelp: HelpConfiguration = {
  styleTitle: (title) => titles[title] ?? title,
  optionDescription: describeOption,
  displayWidth: textWidth,
  subcommandTerm: (command) => [command.name(), ...argumentsOf(command)].join(' '),
  commandUsage: (command) => {
    const rest = command.commands.length > 0 ? ['<命令>', '[选项]'] : ['[选项]', ...argumentsOf(command)]
    return [nameOf(command), ...rest].join(' ')
  },
}

const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Options:': '选项：',
  'Arguments:': '参数：',
  'Commands:': '命令：',
}

function argumentsOf(command: Command): readonly string[] {
  return command.registeredArguments.map((argument) => `<${argument.name()}>${argument.variadic ? '…' : ''}`)
}

function describeOption(option: Option): string {
  const notes = [
    ...(option.argChoices ? [`可选：${option.argChoices.join('、')}`] : []),
    ...(typeof option.defaultValue === 'string' ? [`默认：${option.defaultValue}`] : []),
    ...(option.mandatory ? ['必填'] : []),
  ]
  return notes.length === 0 ? option.description : `${option.description}（${notes.join('；')}）`
}

type Sentence = (quoted: readonly string[]) => string

const sentences: Readonly<Record<string, Sentence>> = {
  'commander.unknownOption': ([option]) => `没有“${option}”这个选项`,
  'commander.unknownCommand': ([command]) => `没有“${command}”这个命令`,
  'commander.missingArgument': ([argument]) => `没有指明“${argument}”`,
  'commander.optionMissingArgument': ([option]) => `选项“${option}”后面缺少值`,
  'commander.missingMandatoryOptionValue': ([option]) => `缺少必填的选项“${option}”`,
  'commander.conflictingOption': ([first, second]) => `选项“${first}”和“${second}”不能同时使用`,
  'commander.excessArguments': () => '参数太多',
  'commander.help': () => '没有指明命令',
}

/** What commander complains of in the words given to a command, as one Chinese sentence with what to do. */
export function chineseError(error: CommanderError, command: Command): string {
  const quoted = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1])
  if (error.code === 'commander.invalidArgument') return invalidValue(error.message, quoted)
  const sentence = sentences[error.code]?.(quoted) ?? error.message
  const choices = choicesOf(command, quoted[0])
  return `${sentence}${choices ? `，可选：${choices.join('、')}` : ''}。用法见 ${nameOf(command)} --help。`
}

/** What may stand behind the option that was spoken of. */
function choicesOf(command: Command, flags: string | undefined): readonly string[] | undefined {
  return command.options.find((option) => option.flags === flags)?.argChoices
}

/** With the program's own name in front, as it is typed. */
function nameOf(command: Command): string {
  return [...(command.parent ? [command.parent.name()] : []), command.name()].join(' ')
}

function invalidValue(message: string, [option, value]: readonly string[]): string {
  const choices = /Allowed choices are (.*)\.$/.exec(message)?.[1]
  return `选项“${option}”的值“${value}”无效${choices ? `，可选：${choices.replaceAll(', ', '、')}` : ''}。`
}
