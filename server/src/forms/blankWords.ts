/** Words that people write where a figure belongs. Source: observation. */
export const wordsForNothing = /^(?:无|有|没有|暂无|未|不详|略|若干|空|零|〇|o)$/i
