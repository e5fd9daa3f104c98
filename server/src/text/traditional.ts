/**
 * Traditional characters of the words that reports and forms are made of, each with its simplified one. Only pairs that
 * cannot mean anything else in a simplified text. Observation: 18 of 207 reports came through traditional mirrors.
 */
const pairs =
  '丟丢並并佈布佔占併并來来侷局係系個个們们側侧備备傢家傳传傷伤僅仅價价億亿儘尽償偿優优儲储內内兩两冊册凈净別别刪删則则剋克劃划動动務务勝胜勞劳勢势勵励匯汇區区協协卽即厤历參参吳吴員员問问啓启啟启喪丧單单噹当嚮向嚴严囌苏囑嘱' +
  '國国圍围圖图團团垻坝埰采執执報报場场塊块壩坝學学寀采實实寧宁審审寫写將将專专尋寻對对導导屆届層层屬属崗岗嵗岁嶽岳師师帶带幷并幾几庫库廠厂廢废廣广廳厅張张強强彆别彔录彙汇後后徑径從从復复徵征態态慶庆應应懷怀戰战戶户捲卷掃扫' +
  '掛挂採采換换擇择擔担據据擬拟擴扩敎教敗败數数斷断於于旂旗昇升時时晉晋曆历曏向書书會会東东査查條条楊杨業业極极榮荣構构樓楼標标樣样橋桥機机檔档檢检檯台欄栏權权歲岁歷历歸归氾泛汎泛決决沒没況况淨净淩凌減减測测準准滙汇滿满漢汉' +
  '潔洁濟济瀋沈灣湾為为無无煙烟熱热營营爭争爲为爾尔狀状獎奖獲获現现環环產产産产畢毕畫画異异當当療疗發发盡尽監监眞真眾众確确碼码礄硚礙碍祕秘禮礼稅税種种稱称積积穩稳穫获競竞筆笔箇个節节範范築筑簡简簽签糧粮糰团糾纠紀纪約约納纳' +
  '級级紛纷細细終终組组結结絕绝絡络給给統统絲丝絶绝經经綜综綠绿綫线維维網网緊紧線线編编緻致縣县縮缩總总績绩織织繞绕繫系繳缴繼继續续纍累罰罚羣群習习聞闻聯联職职聽听脩修脫脱腦脑臨临臺台與与興兴舉举舊旧華华萬万蔘参蘇苏處处號号' +
  '衆众術术衕同衛卫裏里補补裝装裡里製制複复覆复覈核見见規规覽览觀观訂订計计訊讯訓训記记訟讼訪访設设許许訴诉註注証证評评詢询試试話话該该詳详認认語语誤误說说説说調调談谈請请論论諮咨謹谨證证識识譙谯譯译議议護护讀读變变讓让谿溪' +
  '豐丰負负財财貨货貫贯責责貴贵貸贷費费貼贴資资賠赔質质賬账購购踰逾車车軍军較较載载輸输輿舆轉转辦办農农迴回逕径這这連连週周進进運运過过達达違违遞递遠远適适遲迟遶绕遷迁選选遺遗遼辽還还邊边郵邮鄉乡鄰邻鄴邺醫医釋释針针銜衔銷销' +
  '錄录錯错録录錶表鍼针鎭镇鎮镇鏈链鐵铁長长門门閉闭開开間间閤合閩闽閱阅閲阅闆板關关陝陕陞升陽阳隊队階阶際际隨随險险隴陇隻只雙双雜杂離离難难雲云電电靈灵靜静韆千頁页頂顶項项順顺須须預预領领頭头題题額额類类顯显風风颱台養养餘余' +
  '館馆馬马驗验體体髮发鬆松鬚须鹹咸鹽盐麪面麫面麵面黃黄點点黨党齊齐齣出龍龙'

/** Each traditional character with its simplified one. */
export const simplifiedOf: ReadonlyMap<string, string> = readPairs(pairs)

function readPairs(text: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>()
  for (let index = 0; index < text.length; index += 2) {
    if (text[index] !== text[index + 1]) map.set(text[index], text[index + 1])
  }
  return map
}
