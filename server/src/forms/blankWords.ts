/** Words that people write where a figure belongs. Source: observation. */
export const wordsForNothing =
  /^(?:无|有|没有|暂无|未|未统计|不[详清明]|略|若干|少量|同[上左]|空|零|〇|o|na|待.{1,3}|见附[件表]|约\d+|\d+[件条])$/i
