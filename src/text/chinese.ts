/** Tells Simplified from Traditional Chinese by frequent characters that only one of the two uses. */

// Pairs in the same order: each character of the first line is written like that of the second in the other script.
const SIMPLIFIED =
  '这个们来说时国会对开发机关现实经济务业产东车长门问间见观规论议设计话语认识证词请谁谈让训练习书买卖卫厂广应张强当录归战户报护择据损换摇数断无旧显术权条极构标样树桥检欢残气汉沟测济点热爱状独环电疗监盖确码离种积称稳级纪约线组细终给统继续维网罗职联脑节药虑补装讯记许访评试该详误读调谢财责贸资费赛达运进还远连选递邮针钱铁银销链错键闭闻阅队阳阶际陆险难须顾预领频题额风飞饭馆马驱验鱼鸟黄龙师传价优伤仅从仓仪众众创动劳势区医华协单压县参双变团围图圆声处复头夹奖妇孙学宁宝审导尔岁岛币带帮库庆录';
const TRADITIONAL =
  '這個們來說時國會對開發機關現實經濟務業產東車長門問間見觀規論議設計話語認識證詞請誰談讓訓練習書買賣衛廠廣應張強當錄歸戰戶報護擇據損換搖數斷無舊顯術權條極構標樣樹橋檢歡殘氣漢溝測濟點熱愛狀獨環電療監蓋確碼離種積稱穩級紀約線組細終給統繼續維網羅職聯腦節藥慮補裝訊記許訪評試該詳誤讀調謝財責貿資費賽達運進還遠連選遞郵針錢鐵銀銷鏈錯鍵閉聞閱隊陽階際陸險難須顧預領頻題額風飛飯館馬驅驗魚鳥黃龍師傳價優傷僅從倉儀眾眾創動勞勢區醫華協單壓縣參雙變團圍圖圓聲處復頭夾獎婦孫學寧寶審導爾歲島幣帶幫庫慶錄';

const simplified = new Set<string>();
const traditional = new Set<string>();
for (let i = 0; i < SIMPLIFIED.length; i++) {
  const [s = '', t = ''] = [SIMPLIFIED[i], TRADITIONAL[i]];
  if (s === t) continue;
  simplified.add(s);
  traditional.add(t);
}

/** Null when the text has no character that tells. */
export function chineseScript(text: string): 'zh-Hans' | 'zh-Hant' | null {
  let balance = 0;
  for (const character of text) {
    if (simplified.has(character)) balance++;
    else if (traditional.has(character)) balance--;
  }
  return balance === 0 ? null : balance > 0 ? 'zh-Hans' : 'zh-Hant';
}
