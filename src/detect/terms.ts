/** The words by which an article speaks of AI, of China and of other countries, by language. Data. */
import type { Language } from '../types.ts';

/** What a term speaks of. Hints count a third: chips and robots may be AI or not, the yuan may be paid anywhere. */
export type Topic = 'ai' | 'ai-hint' | 'china' | 'china-hint' | 'chinese-ai' | 'other';

/**
 * `chinese-ai` holds the few best-known names, which count as both, so that a verdict does not hang on the fact set.
 * Terms are divided by |. A trailing * finds longer words too. A capital must be one in the text. Without it, any case.
 * Chinese terms of one script are found on pages of every language, as all others are.
 */
type Terms = Readonly<Record<Topic, string>>;

export const TERMS: Readonly<Record<Language, Terms>> = {
  en: {
    ai: 'AI|A.I.|AGI|artificial intelligence|artificially intelligent|machine learning|machine-learning|deep learning|neural network*|generative|genAI|large language model*|language model*|LLM|LLMs|foundation model*|frontier model*|open-weight*|chatbot*|chat bot*|ChatGPT|GPT-4|GPT-5|deepfake*|deep synthesis|facial recognition|face recognition|face-recognition|face-scanning|emotion recognition|speech recognition|voice recognition|image recognition|computer vision|autonomous driving|autonomous vehicle*|self-driving|driverless|robotaxi*|humanoid*|embodied intelligence|large model*|large-scale model*|training data|predictive policing|brain-inspired|intelligent agent*|image generator*|text-to-image|text-to-video|speech model*|video model*|image model*|world model*|reasoning model*|multimodal*|natural language processing',
    'ai-hint':
      'chip|chips|chipmaker*|semiconductor*|GPU|GPUs|HBM|robot|robots|robotics|algorithm*|supercomput*|computing power|compute|data center*|data centre*|surveillance|smart city|drone*|accelerator*|Nvidia|NVIDIA|OpenAI|big data|voice assistant*|recommendation*',
    china:
      "China|Chinese|Beijing|Shanghai|Shenzhen|Hangzhou|Guangdong|Guangzhou|Wuhan|Tianjin|Chongqing|Chengdu|Nanjing|Suzhou|Hefei|Zhejiang|Xinjiang|Zhongguancun|Tsinghua|Peking University|Xi Jinping|People's Republic|PRC|Communist Party|State Council|People's Liberation Army|Sino-*|mainland",
    'china-hint': 'Hong Kong|yuan|renminbi|RMB|Macau|Uyghur*|CCP|Politburo|WeChat|Weibo',
    'chinese-ai':
      'DeepSeek|Deepseek|Qwen|ERNIE Bot|Doubao|Zhipu|SenseTime|Megvii|Cambricon|iFlytek|Unitree|Moonshot AI|Moore Threads|UBTech|Hunyuan',
    other:
      'United States|U.S.|US|USA|America|American*|Washington|White House|Congress|California|Silicon Valley|European Union|EU|Europe|European|Brussels|Britain|British|UK|London|Germany|German|Berlin|France|French|Paris|Italy|Italian|Spain|Spanish|Netherlands|Dutch|Japan|Japanese|Tokyo|South Korea|Korean|Seoul|Taiwan|Taiwanese|Taipei|India|Indian|Delhi|Russia|Russian|Moscow|Israel*|Canada|Canadian|Australia*|Singapore|Saudi Arabia|Emirates|Brazil*',
  },
  'zh-Hans': {
    ai: '人工智能|智能体|机器学习|深度学习|神经网络|生成式|大模型|语言模型|深度合成|聊天机器人|人脸识别|语音识别|图像识别|计算机视觉|自动驾驶|无人驾驶|智能驾驶|辅助驾驶|智驾|具身智能|人形机器人|算力|文生图|文生视频|换脸|多模态',
    'ai-hint': '机器人|芯片|半导体|算法|智能|英伟达|超算|数据中心|训练|推理|无人机|监控|显卡|制程',
    china:
      '中国|我国|全国|国产|国内|国务院|国家|北京|上海|深圳|杭州|广东|中关村|清华|北大|网信|工信部|发改委|习近平|中共|中央|中方|华为|阿里|腾讯|百度|字节',
    'china-hint': '香港|人民币|亿元|万元|科创板|港交所|部门|省',
    'chinese-ai':
      '深度求索|通义千问|文心一言|豆包大模型|智谱|商汤科技|旷视|寒武纪|科大讯飞|宇树|月之暗面|昇腾|摩尔线程|地平线机器人',
    other:
      '美国|美方|华盛顿|白宫|特朗普|拜登|欧盟|欧洲|英国|德国|法国|日本|东京|韩国|台湾|台积电|印度|俄罗斯|以色列|加拿大|澳大利亚|新加坡|荷兰',
  },
  'zh-Hant': {
    ai: '人工智慧|人工智能|智慧體|機器學習|深度學習|神經網路|神經網絡|生成式|大模型|大型語言模型|語言模型|聊天機器人|人臉辨識|人臉識別|臉部辨識|語音辨識|電腦視覺|自動駕駛|無人駕駛|自駕車|具身智能|人形機器人|算力|深偽',
    'ai-hint':
      '機器人|晶片|芯片|半導體|演算法|算法|智能|智慧|輝達|英偉達|超算|資料中心|數據中心|訓練|無人機|監控|先進製程',
    china:
      '中國|大陸|陸企|陸廠|中共|中方|北京|上海|深圳|杭州|廣東|中關村|清華|國務院|網信|工信部|發改委|習近平|華為|阿里|騰訊|百度|字節|陸媒|內地|美中|中美',
    'china-hint': '香港|人民幣|兩岸|港交所|對岸|港股',
    'chinese-ai': '深度求索|通義千問|文心一言|智譜|商湯科技|曠視|寒武紀|科大訊飛|宇樹|月之暗面|昇騰|摩爾線程',
    other:
      '美國|美方|華府|華盛頓|白宮|川普|特朗普|拜登|歐盟|歐洲|英國|德國|法國|日本|東京|韓國|南韓|台灣|台積電|臺灣|台北|賴清德|立法院|經濟部|國科會|行政院|印度|俄羅斯|以色列|加拿大|澳洲|新加坡|荷蘭',
  },
  ja: {
    ai: 'AI|人工知能|生成AI|機械学習|深層学習|ディープラーニング|ニューラル|大規模言語モデル|言語モデル|基盤モデル|チャットボット|対話型|ChatGPT|ディープフェイク|顔認証|顔認識|音声認識|画像認識|自動運転|ヒューマノイド|人型ロボット|ヒト型ロボット|ロボタクシー',
    'ai-hint':
      'ロボット|半導体|チップ|アルゴリズム|エヌビディア|オープンAI|スパコン|データセンター|GPU|監視|ドローン|計算資源',
    china:
      '中国|北京|上海|深セン|深圳|杭州|広東|中関村|清華|習近平|中国共産党|中国製|国務院|米中|日中|対中|中華|ファーウェイ|アリババ|百度|テンセント|バイトダンス|ディープシーク',
    'china-hint': '香港|人民元',
    'chinese-ai': 'ディープシーク|智譜|宇樹科技|ユニツリー|センスタイム',
    other:
      '米国|アメリカ|米政府|トランプ|バイデン|ワシントン|欧州|EU|英国|ドイツ|フランス|日本|東京|政府は|首相|自民党|石破|岸田|韓国|台湾|インド|ロシア|オランダ|シンガポール|ソフトバンク',
  },
  ko: {
    ai: 'AI|인공지능|기계학습|머신러닝|딥러닝|신경망|생성형|거대언어모델|대규모 언어 모델|언어모델|언어 모델|챗봇|챗GPT|딥페이크|얼굴인식|얼굴 인식|안면인식|안면 인식|음성인식|자율주행|휴머노이드|로보택시|피지컬',
    'ai-hint': '로봇|반도체|칩|알고리즘|엔비디아|오픈AI|슈퍼컴퓨터|데이터센터|GPU|HBM|드론|감시|연산',
    china:
      '중국|베이징|상하이|선전|항저우|광둥|중관춘|칭화|시진핑|중국산|국무원|미중|미·중|한중|대중|화웨이|알리바바|바이두|텐센트|바이트댄스|딥시크|샤오미|中|공산당',
    'china-hint': '홍콩|위안',
    'chinese-ai': '딥시크|즈푸|유니트리|센스타임|큐원',
    other:
      '미국|트럼프|바이든|워싱턴|유럽|EU|영국|독일|프랑스|일본|도쿄|한국|국내|서울|네이버|카카오|삼성|SK하이닉스|대만|인도|러시아|이스라엘|싱가포르|네덜란드|美|日',
  },
  de: {
    ai: 'KI|künstliche* Intelligenz|Künstliche* Intelligenz|maschinelle* Lernen|neuronale*|generative*|Sprachmodell*|KI-Modell*|Chatbot*|Gesichtserkennung*|Spracherkennung|autonome* Fahren|autonom fahrende*|selbstfahrende*|Robotaxi*|humanoide*|Humanoide*',
    'ai-hint':
      'Roboter*|Robotik|Chip|Chips|Halbleiter*|Algorithm*|Supercomputer*|Rechenleistung|Rechenzentr*|Überwachung*|Drohne*|Grafikprozessor*',
    china:
      'China|Chinas|chinesisch*|Chinesen|Chinese|Chinesin|Peking|Pekings|Shanghai|Schanghai|Shenzhen|Hangzhou|Volksrepublik|Xi Jinping|Staatsrat*|Kommunistische* Partei',
    'china-hint': 'Hongkong|Yuan',
    'chinese-ai': 'Ernie Bot',
    other:
      'USA|US|Vereinigte* Staaten|amerikanisch*|Amerika|Washington|Trump|EU|Europa|europäisch*|Brüssel|Deutschland|deutsche*|Berlin|Bundesregierung|Frankreich|französisch*|Großbritannien|Japan|japanisch*|Südkorea|Taiwan|Indien|Russland|Israel|Mistral|Aleph Alpha',
  },
  fr: {
    ai: 'IA|intelligence artificielle|apprentissage automatique|apprentissage profond|réseau* de neurones|générativ*|IA générative|modèle* de langage|grand* modèle*|agent* conversationnel*|robot* conversationnel*|reconnaissance faciale|reconnaissance vocale|conduite autonome|véhicule* autonome*|robotaxi*|humanoïde*',
    'ai-hint':
      'robot*|puce*|semi-conducteur*|algorithme*|supercalculateur*|puissance de calcul|surveillance|drone*|centre* de données',
    china:
      'Chine|chinois*|Chinois*|Pékin|Shanghai|Shenzhen|Hangzhou|Xi Jinping|Parti communiste|sino-*|Empire du Milieu',
    'china-hint': 'Hongkong|Hong Kong|yuan*',
    'chinese-ai': 'Ernie Bot',
    other:
      'États-Unis|Etats-Unis|américain*|Washington|Trump|Union européenne|UE|Europe|européen*|Bruxelles|France|français*|Paris|Macron|Royaume-Uni|britannique*|Allemagne|allemand*|Japon|japonais*|Corée|Taïwan|Taiwan|Inde|Russie|Israël|Mistral',
  },
  es: {
    ai: 'IA|inteligencia artificial|aprendizaje automático|aprendizaje profundo|redes neuronales|red neuronal|generativ*|modelo* de lenguaje|chatbot*|reconocimiento facial|reconocimiento de voz|conducción autónoma|vehículo* autónomo*|robotaxi*|humanoide*',
    'ai-hint':
      'robot*|robótic*|chip|chips|semiconductor*|algoritm*|superordenador*|supercomputador*|vigilancia|dron|drones|centros de datos|microprocesador*',
    china:
      'China|chino*|china*|Pekín|Pekin|Beijing|Shanghái|Shanghai|Shenzhen|Hangzhou|Xi Jinping|Partido Comunista|gigante asiático',
    'china-hint': 'Hong Kong|yuan*',
    'chinese-ai': 'Ernie Bot',
    other:
      'Estados Unidos|EE.UU.|EE. UU.|EEUU|estadounidense*|Washington|Trump|Unión Europea|UE|Europa|europe*|Bruselas|España|español*|Madrid|Francia|frances*|Reino Unido|británic*|Alemania|aleman*|Japón|japon*|Corea|Taiwán|India|Rusia|Israel|México|Argentina|Brasil',
  },
  ru: {
    ai: 'ИИ|искусственн* интеллект*|машинн* обучени*|глубок* обучени*|нейросет*|нейронн*|генеративн*|языков* модел*|больш* модел*|чат-бот*|чатбот*|распознавани* лиц|распознавани* речи|беспилотн*|автономн* вожден*|роботакси|гуманоид*|человекоподобн*|дипфейк*',
    'ai-hint':
      'робот*|чип|чипы|чипов|чипа*|микросхем*|полупроводник*|алгоритм*|суперкомпьютер*|вычислительн*|слежк*|видеонаблюден*|дрон*|ускорител*|процессор*',
    china:
      'Китай*|Китае|Китая|Китаю|Китаем|китайск*|Китайск*|Пекин*|Шанхай*|Шэньчжэн*|Ханчжоу|КНР|Си Цзиньпин*|Поднебесн*|Госсовет*',
    'china-hint': 'Гонконг*|юан*',
    'chinese-ai': 'ДипСик',
    other:
      'США|американск*|Вашингтон*|Трамп*|ЕС|Европ*|европейск*|Брюссел*|Росси*|российск*|Москв*|Сбер*|Яндекс*|Великобритани*|Германи*|немецк*|Франци*|Япони*|японск*|Коре*|Тайван*|Инди*|Израил*',
  },
};
