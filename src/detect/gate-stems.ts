/** The stems that every article of ours contains: the gate looks for nothing else, and the detector accepts nothing without them. */

/** Capitals as given, a whole word. */
const AI_WORDS = 'AI A.I. KI IA ИИ LLM GPU';
/** The beginning of a word in lower case; inside Han, kana and Hangul anywhere. */
const AI_STEMS =
  'artificial intel|intelligence artif|inteligencia artif|künstliche|искусственн|нейросет|нейронн|人工智|人工知|智能|인공지능|chatbot|чат-бот|чатбот|챗|聊天机器|聊天機器|チャット|generativ|génératif|生成式|생성형|machine learn|deep learn|机器学习|機器學習|機械学習|deepfake|language model|modèles de lang|modèle de lang|sprachmodell|modelo de leng|modelos de leng|языков|大模型|語言模型|语言模型|언어 모델|언어모델|neural|humano|гуманоид|человекопод|робот|robot|人形|人型|휴머노이드|机器人|機器人|로봇|ロボット|autonomous dr|self-driving|driverless|autonomes fahr|自动驾驶|自動駕駛|自動運転|자율주행|facial reco|face-reco|face reco|reconnaissance fac|gesichtserk|reconocimiento fac|人脸|人臉|顔認|안면|算力|算法|演算法|芯片|晶片|nvidia|英伟达|輝達|辉达|엔비디아|エヌビディア|openai|chatgpt|deepseek|딥시크|ディープシーク';
const CHINA_STEMS =
  'china|chine|chino|beijing|pékin|pekín|pekin|shanghai|shenzhen|hangzhou|wuhan|guang|tsinghua|hong kong|китай|китае|китая|пекин|шанха|中国|中國|中共|中方|北京|上海|深圳|杭州|香港|大陸|大陆|중국|베이징|상하이|中,|中 |huawei|alibaba|baidu|tencent|bytedance|deepseek|qwen|xiaomi|sensetime|hikvision|unitree|smic|zhipu|华为|華為|百度|阿里|腾讯|騰訊|字节|딥시크|화웨이|알리바바|ファーウェイ|アリババ|ディープシーク|这|们|发|进|对|业|务';
/** So many of both together; a page that says each word once is about something else. */
const NEEDED = 3;

/** True when a text may be about AI in China: at least one stem of each, at least three in all. Linear in the text. */
export function hasGateStems(text: string): boolean {
  const lower = text.toLowerCase();
  const ai = countWords(text, AI_WORDS) + countStems(lower, AI_STEMS);
  if (ai === 0) return false;
  const china = countStems(lower, CHINA_STEMS);
  return china > 0 && ai + china >= NEEDED;
}

function countWords(text: string, words: string): number {
  return sum(words.split(' '), (word) =>
    count(text, word, (end) => !/^(?:[a-zа-я\d]|[A-ZА-Я](?![a-z]))/.test(text.slice(end, end + 2))),
  );
}

function countStems(text: string, stems: string): number {
  return sum(stems.split('|'), (stem) => count(text, stem, () => true));
}

/** Adds up, but no further than needed. */
function sum(terms: readonly string[], countOf: (term: string) => number): number {
  let all = 0;
  for (const term of terms) if (all < NEEDED) all += countOf(term);
  return all;
}

function count(text: string, stem: string, endsWell: (end: number) => boolean): number {
  const isSpaced = stem < '\u1000';
  let found = 0;
  for (let at = text.indexOf(stem); at !== -1 && found < NEEDED; at = text.indexOf(stem, at + stem.length)) {
    if (isSpaced && isAsciiLetter(text.charCodeAt(at - 1))) continue;
    if (endsWell(at + stem.length)) found += 1;
  }
  return found;
}

function isAsciiLetter(unit: number): boolean {
  const lower = unit | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}
