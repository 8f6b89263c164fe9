/** The words by which an article speaks of AI, of China and of other countries, by language. Data. */
import type { Language } from '../types.ts';

/**
 * What a term speaks of. Hints count a third: chips and robots may be AI or not, the yuan may be paid anywhere. Fields of AI and
 * places in China count in full, but the gate leaves them out: texts that name them name AI and China as well. Foreign makers of
 * AI speak a little of AI and a little of another country; a gadget is technology without AI, and a pastime is
 * neither.
 */
export type Topic =
  | 'ai'
  | 'ai-field'
  | 'ai-thing-hint'
  | 'ai-hint'
  | 'china'
  | 'china-place'
  | 'china-hint'
  | 'chinese-ai'
  | 'foreign-ai'
  | 'gadget'
  | 'pastime'
  | 'other';

/**
 * `chinese-ai` holds the few best-known names, which count as both, so that a verdict does not hang on the fact set.
 * Terms are divided by |. A trailing * finds longer words too. A capital must be one in the text. Without it, any case.
 * Chinese terms of one script are found on pages of every language, as all others are.
 */
type Terms = Readonly<Record<Topic, string>>;

export const TERMS: Readonly<Record<Language, Terms>> = {
  en: {
    ai: 'AI|A.I.|AGI|artificial intelligence|machine learning|deep learning|neural network*|large language model*|language model*|LLM|chatbot*|ChatGPT|deepfake*|facial recognition|face recognition|autonomous driving|autonomous vehicle*|self-driving|driverless|robotaxi*|humanoid*|large model*|training data|generative|deep synthesis',
    'ai-field':
      'without a driver|without drivers|drive themselves|drives itself|artificially intelligent|machine-learning|genAI|LLMs|foundation model*|frontier model*|open-weight*|chat bot*|face-recognition|face-scanning|emotion recognition|speech recognition|voice recognition|image recognition|computer vision|embodied intelligence|large-scale model*|predictive policing|brain-inspired|intelligent agent*|image generator*|text-to-image|text-to-video|speech model*|video model*|image model*|world model*|reasoning model*|multimodal*|natural language processing',
    'ai-thing-hint': 'chip|chips|chipmaker*|semiconductor*|robot|robots|robotics|Nvidia',
    'ai-hint':
      'GPU|GPUs|HBM|algorithm*|supercomput*|computing power|compute|data center*|data centre*|surveillance|smart city|drone*|accelerator*|NVIDIA|big data|voice assistant*|recommendation*|trained on|algorithmic|software|the machine|machines|sensor*|cameras|prompts|a server',
    china:
      'China|Chinese|Beijing|Sino-*|Huawei|Alibaba|Baidu|Tencent|ByteDance|SMIC|Hikvision|Xiaomi|Hong Kong|Shanghai|Shenzhen|Hangzhou',
    'china-place':
      "Guangdong|Guangzhou|Wuhan|Tianjin|Chongqing|Chengdu|Nanjing|Suzhou|Hefei|Zhejiang|Xinjiang|Zhongguancun|Tsinghua|Peking University|Xi Jinping|People's Republic|PRC|Communist Party|State Council|People's Liberation Army|mainland",
    'china-hint': 'yuan|renminbi|RMB|Macau|Uyghur*|CCP|Politburo|WeChat|Weibo',
    'chinese-ai':
      'DeepSeek|Deepseek|Qwen|ERNIE Bot|Doubao|Zhipu|SenseTime|Megvii|Cambricon|iFlytek|Unitree|Moonshot AI|Moore Threads|UBTech|Hunyuan|Apollo Go|Pony.ai|WeRide|Biren|Ascend 910',
    other:
      'United States|U.S.|US|USA|America|American*|Washington|White House|Congress|California|Silicon Valley|European Union|EU|Europe|European|Brussels|Britain|British|UK|London|Germany|German|Berlin|France|French|Paris|Italy|Italian|Spain|Spanish|Netherlands|Dutch|Japan|Japanese|Tokyo|South Korea|Korean|Seoul|Taiwan|Taiwanese|Taipei|India|Indian|Delhi|Russia|Russian|Moscow|Israel*|Canada|Canadian|Australia*|Singapore|Saudi Arabia|Emirates|Brazil*|Switzerland|Swiss|Austria|Austrian|Poland|Polish|Sweden|Swedish|Norway|Norwegian|Denmark|Danish|Finland|Finnish|Estonia*|Ireland|Irish|Greece|Greek|Portugal|Turkey|Turkish|Ukraine|Ukrainian|Iran*|Egypt*|Nigeria*|Kenya*|South Africa*|Mexico|Mexican|Chile|Chilean|Argentina|Colombia*|Indonesia*|Malaysia*|Thailand|Thai|Vietnam*|Philippine*|New Zealand',
    'foreign-ai': 'OpenAI|Anthropic|DeepMind|Mistral AI|xAI|GPT-4|GPT-5|GPT-4o',
    gadget:
      'smartphone*|handset*|5G|electric car*|electric vehicle*|EV|EVs|battery|batteries|e-commerce|parcel*|livestream*|add to cart|free shipping|in stock|Returns within|buyers|Rechargeable',
    pastime:
      'football|soccer|basketball|league|coach|referee*|Grand Prix|championship*|tournament*|museum*|exhibition*|recipe*|restaurant*|festival*|porcelain|novel|theatre',
  },
  'zh-Hans': {
    ai: '人工智能|机器学习|深度学习|生成式|大模型|语言模型|聊天机器人|人脸识别|自动驾驶|无人驾驶|无人车|人形机器人|算力|智能体|智能驾驶|辅助驾驶|智驾|具身智能|语音识别',
    'ai-field': '神经网络|深度合成|图像识别|计算机视觉|文生图|文生视频|换脸|多模态',
    'ai-thing-hint': '机器人|芯片|英伟达',
    'ai-hint':
      '半导体|算法|智能|超算|数据中心|训练|推理|无人机|监控|显卡|制程|机器|软件|数据|模型|标注|摄像头|电脑|提示词',
    china: '中国|我国|国产|中共|中方|北京|华为|阿里|腾讯|百度|字节|香港|内地|上海|深圳',
    'china-place':
      '内地|国务院|网信|习近平|杭州|广东|广州|武汉|天津|重庆|成都|南京|苏州|合肥|西安|浙江|江苏|四川|贵州|新疆|雄安|中关村|清华|北大|网信|工信部|发改委|李强|党中央|央企|澳门',
    'china-hint': '科创板|港交所|沪深|A股|民警|街道办|我市|我省|本市|全省',
    'chinese-ai':
      '深度求索|千问|文心一言|豆包大模型|智谱|商汤科技|旷视|寒武纪|科大讯飞|宇树|月之暗面|昇腾|摩尔线程|地平线机器人',
    other:
      '美国|美方|华盛顿|白宫|特朗普|拜登|硅谷|华尔街|纽约|加州|欧盟|欧洲|英国|伦敦|德国|柏林|法国|巴黎|意大利|西班牙|瑞士|日本|东京|大阪|共同社|日元|岸田|石破|总务省|经产|自民党|韩国|首尔|朝鲜|台湾|台积电|印度|俄罗斯|乌克兰|以色列|伊朗|沙特|阿联酋|土耳其|加拿大|澳大利亚|新西兰|新加坡|马来西亚|泰国|越南|菲律宾|印尼|荷兰|巴西|墨西哥|非洲|北约|联合国|半岛电视台|苹果|亚马逊|特斯拉|马斯克|脸书|通用汽车|软银|丰田|三星',
    'foreign-ai': '谷歌|奥特曼|微软',
    gadget: '手机|5G|基带|电动车|新能源汽车|电池|快充|电商|带货|折叠屏|加入购物车|包邮|下单',
    pastime: '足球|篮球|联赛|中超|球迷|裁判|教练|展览|博物馆|餐厅|剧团|演唱会|旅游|游客|景区',
  },
  'zh-Hant': {
    ai: '人工智慧|人工智能|機器學習|深度學習|生成式|大模型|語言模型|聊天機器人|人臉辨識|人臉識別|自動駕駛|無人駕駛|自駕車|人形機器人|算力|智慧體|具身智能',
    'ai-field': '神經網路|神經網絡|大型語言模型|臉部辨識|語音辨識|電腦視覺|深偽',
    'ai-thing-hint': '機器人|晶片|芯片|輝達|英偉達',
    'ai-hint':
      '半導體|演算法|算法|智能|智慧|超算|資料中心|數據中心|訓練|無人機|監控|先進製程|機器|軟體|資料庫|模型|鏡頭',
    china: '中國|中國大陸|大陸|內地|中共|中方|北京|華為|阿里|騰訊|百度|字節|香港|本港|上海|深圳',
    'china-place':
      '中企|國務院|習近平|全港|陸企|陸廠|杭州|廣東|廣州|武漢|天津|重慶|成都|南京|蘇州|合肥|西安|浙江|江蘇|四川|貴州|新疆|雄安|中關村|網信|工信部|發改委|李強|數碼港|特首|澳門|陸媒|美中|中美',
    'china-hint': '人民幣|兩岸|港交所|對岸|港股',
    'chinese-ai': '深度求索|千問|文心一言|智譜|商湯科技|曠視|寒武紀|科大訊飛|宇樹|月之暗面|昇騰|摩爾線程',
    other:
      '美國|美方|華府|華盛頓|白宮|川普|特朗普|拜登|矽谷|華爾街|紐約|加州|歐盟|歐洲|英國|倫敦|德國|柏林|法國|巴黎|義大利|意大利|西班牙|瑞士|日本|東京|大阪|韓國|南韓|首爾|北韓|台灣|台股|台商|新台幣|台積電|臺灣|台北|新竹|台中|台南|高雄|總統府|賴清德|蔡英文|立法院|立委|主權AI|國發會|中研院|工研院|鴻海|聯發科|TAIDE|經濟部|國科會|行政院|數位部|數發部|民進黨|國民黨|印度|俄羅斯|烏克蘭|以色列|伊朗|沙烏地|沙特|阿聯|土耳其|加拿大|澳洲|紐西蘭|新加坡|馬來西亞|泰國|越南|菲律賓|印尼|荷蘭|巴西|墨西哥|非洲|北約|聯合國|蘋果|亞馬遜|特斯拉|馬斯克|臉書|軟銀|豐田|三星',
    'foreign-ai': '谷歌|奧特曼|微軟',
    gadget: '手機|5G|電動車|電池|電商|遊戲機|加入購物車|免運',
    pastime: '足球|籃球|聯賽|球迷|裁判|教練|展覽|博物館|餐廳|劇團|演唱會|觀光|遊客',
  },
  ja: {
    ai: 'AI|人工知能|生成AI|機械学習|言語モデル|チャットボット|対話型|ChatGPT|顔認証|顔認識|自動運転|ヒューマノイド|人型ロボット|ロボタクシー',
    'ai-field':
      '深層学習|ディープラーニング|ニューラル|大規模言語モデル|基盤モデル|ディープフェイク|音声認識|画像認識|ヒト型ロボット',
    'ai-thing-hint': 'ロボット|半導体|エヌビディア',
    'ai-hint':
      'チップ|アルゴリズム|スパコン|データセンター|GPU|監視|ドローン|計算資源|機械|ソフト|データ|モデル|カメラ|学習',
    china: '中国|ファーウェイ|アリババ|百度|テンセント|バイトダンス|ディープシーク|香港',
    'china-place': '北京|上海|深セン|深圳|杭州|広東|中関村|清華|習近平|中国共産党|中国製|国務院|米中|日中|対中|中華',
    'china-hint': '人民元',
    'chinese-ai': 'ディープシーク|智譜|宇樹科技|ユニツリー|センスタイム',
    other:
      '米国|アメリカ|米政府|トランプ|バイデン|ワシントン|欧州|EU|英国|ドイツ|フランス|日本|東京|政府は|首相|自民党|石破|岸田|高市|県庁|都庁|府庁|市役所|大阪|京都|北海道|福岡|長野|愛知|総務省|経産省|文科省|厚労省|韓国|台湾|インド|ロシア|オランダ|シンガポール|ソフトバンク',
    'foreign-ai': 'オープンAI|グーグル|アンソロピック',
    gadget: 'スマホ|スマートフォン|5G|電気自動車|電池|通販|送料無料|カートに入れる',
    pastime: 'サッカー|野球|リーグ|監督|選手|展覧会|博物館|料理|祭り|まつり|観光',
  },
  ko: {
    ai: 'AI|인공지능|기계학습|생성형|언어모델|언어 모델|챗봇|챗GPT|얼굴인식|안면인식|자율주행|휴머노이드|로보택시|안면 인식|얼굴 인식',
    'ai-field': '머신러닝|딥러닝|신경망|거대언어모델|대규모 언어 모델|딥페이크|음성인식|피지컬',
    'ai-thing-hint': '로봇|반도체|칩|엔비디아',
    'ai-hint': '알고리즘|슈퍼컴퓨터|데이터센터|GPU|HBM|드론|감시|연산|기계|소프트웨어|데이터|모델|카메라|학습|알고리듬',
    china: '중국|화웨이|알리바바|바이두|텐센트|바이트댄스|딥시크|샤오미|홍콩',
    'china-place': '베이징|상하이|선전|항저우|광둥|중관춘|칭화|시진핑|중국산|국무원|미중|미·중|한중|대중|中|공산당',
    'china-hint': '위안',
    'chinese-ai': '딥시크|즈푸|유니트리|센스타임|큐원',
    other:
      '미국|트럼프|바이든|워싱턴|유럽|EU|영국|독일|프랑스|일본|도쿄|한국|국내|서울|네이버|카카오|과기정통부|국회|부산|대전|삼성|SK하이닉스|대만|인도|러시아|이스라엘|싱가포르|네덜란드|美|日',
    'foreign-ai': '오픈AI|구글|앤트로픽',
    gadget: '스마트폰|5G|전기차|배터리|쇼핑|이커머스|장바구니|무료배송',
    pastime: '축구|농구|야구|리그|감독|선수|전시회|박물관|식당|축제|관광',
  },
  de: {
    ai: 'KI|künstliche* Intelligenz|Künstliche* Intelligenz|Sprachmodell*|Chatbot*|Gesichtserkennung*|selbstfahrende*|Robotaxi*|humanoide*|Humanoide*|autonome* Fahren',
    'ai-field': 'maschinelle* Lernen|neuronale*|generative*|KI-Modell*|Spracherkennung|autonom fahrende*',
    'ai-thing-hint': 'Roboter*|Chip|Chips',
    'ai-hint':
      'Robotik|Halbleiter*|Algorithm*|Supercomputer*|Rechenleistung|Rechenzentr*|Überwachung*|Drohne*|Grafikprozessor*|Maschine*|Software|Modell*|trainier*|Kamera*|Server*',
    china: 'China|Chinas|chinesisch*|Chinesen|Chinese|Chinesin|Peking|Pekings|Volksrepublik|Hongkong',
    'china-place': 'Shanghai|Schanghai|Shenzhen|Hangzhou|Xi Jinping|Staatsrat*|Kommunistische* Partei',
    'china-hint': 'Yuan',
    'chinese-ai': 'Ernie Bot',
    other:
      'USA|US|Vereinigte* Staaten|amerikanisch*|Amerika|Washington|Trump|EU|Europa|europäisch*|Brüssel|Deutschland|deutsche*|Berlin|Bundesregierung|Frankreich|französisch*|Großbritannien|Japan|japanisch*|Südkorea|Taiwan|Indien|Russland|Israel|Bundestag*|Landtag*|Schweiz*|Österreich*|österreichisch*|Wien|Polen|Schweden|Norwegen|Dänemark|Finnland|Estland|Italien*|Spanien*|Türkei|Ukraine|Bayern|Hamburg|München',
    'foreign-ai': 'Aleph Alpha|Mistral',
    gadget: 'Smartphone*|Elektroauto*|E-Auto*|Batterie*|Onlinehandel*|Warenkorb|Lieferzeit*|Versandkosten',
    pastime:
      'Fußball*|Bundesliga|Trainer|Schiedsrichter*|Museum*|Ausstellung*|Kochrezept*|Restaurant*|Festival*|Porzellan',
  },
  fr: {
    ai: 'IA|intelligence artificielle|générativ*|modèle* de langage|reconnaissance faciale|robotaxi*|humanoïde*|véhicule* autonome*',
    'ai-field':
      'apprentissage automatique|apprentissage profond|réseau* de neurones|IA générative|grand* modèle*|agent* conversationnel*|robot* conversationnel*|reconnaissance vocale|conduite autonome',
    'ai-thing-hint': 'robot*|puce*',
    'ai-hint':
      'semi-conducteur*|algorithme*|supercalculateur*|puissance de calcul|surveillance|drone*|centre* de données|machine*|logiciel*|entraîn*|caméra*|serveur*',
    china: 'Chine|chinois*|Chinois*|Pékin|Hong Kong|Hongkong',
    'china-place': 'Shanghai|Shenzhen|Hangzhou|Xi Jinping|Parti communiste|sino-*|Empire du Milieu',
    'china-hint': 'yuan*',
    'chinese-ai': 'Ernie Bot',
    other:
      'États-Unis|Etats-Unis|américain*|Washington|Trump|Union européenne|UE|Europe|européen*|Bruxelles|France|français*|Paris|Macron|Royaume-Uni|britannique*|Allemagne|allemand*|Japon|japonais*|Corée|Taïwan|Taiwan|Inde|Russie|Israël|Suisse|Belgique|Italie|Espagne|Québec|Canada|Élysée|Assemblée nationale|Sénat|Pologne|Ukraine|Maroc|Sénégal|Brésil',
    'foreign-ai': 'Mistral|Le Chat',
    gadget: 'smartphone*|voiture* électrique*|batterie*|commerce en ligne|ajouter au panier|livraison gratuite',
    pastime: 'football|championnat|entraîneur|arbitre*|musée*|exposition*|recette* de cuisine|restaurant*|festival*',
  },
  es: {
    ai: 'IA|inteligencia artificial|modelo* de lenguaje|chatbot*|reconocimiento facial|robotaxi*|humanoide*|vehículo* autónomo*',
    'ai-field':
      'aprendizaje automático|aprendizaje profundo|redes neuronales|red neuronal|generativ*|reconocimiento de voz|conducción autónoma',
    'ai-thing-hint': 'robot*|chip|chips',
    'ai-hint':
      'robótic*|semiconductor*|algoritm*|superordenador*|supercomputador*|vigilancia|dron|drones|centros de datos|microprocesador*|máquina*|programa informático|entrena*|cámara*|servidor*',
    china: 'China|chino*|china*|Pekín|Pekin|Beijing|Hong Kong',
    'china-place': 'Shanghái|Shanghai|Shenzhen|Hangzhou|Xi Jinping|Partido Comunista|gigante asiático',
    'china-hint': 'yuan*',
    'chinese-ai': 'Ernie Bot',
    other:
      'Estados Unidos|EE.UU.|EE. UU.|EEUU|estadounidense*|Washington|Trump|Unión Europea|UE|Europa|europe*|Bruselas|España|español*|Madrid|Francia|frances*|Reino Unido|británic*|Alemania|aleman*|Japón|japon*|Corea|Taiwán|India|Rusia|Israel|México|Argentina|Brasil|Chile|chilen*|Perú|Colombia|Barcelona|Congreso|Senado|Italia|Portugal|Ucrania|Uruguay|Ecuador',
    'foreign-ai': 'ALIA|Mistral',
    gadget: 'teléfono* móvil*|coche* eléctrico*|batería*|comercio electrónico|añadir al carrito|envío gratis',
    pastime: 'fútbol|liga|entrenador*|árbitro*|museo*|exposición|receta* de cocina|restaurante*|festival*',
  },
  ru: {
    ai: 'ИИ|искусственн* интеллект*|нейросет*|нейронн*|языков* модел*|чат-бот*|чатбот*|распознавани* лиц|беспилотн*|роботакси|гуманоид*|человекоподобн*',
    'ai-field':
      'машинн* обучени*|глубок* обучени*|генеративн*|больш* модел*|распознавани* речи|автономн* вожден*|дипфейк*',
    'ai-thing-hint': 'робот*|чип|чипы|чипов|чипа*',
    'ai-hint':
      'микросхем*|полупроводник*|алгоритм*|суперкомпьютер*|вычислительн*|слежк*|видеонаблюден*|дрон*|ускорител*|процессор*|машин*|программ*|обучен*|камер*|сервер*|модел*',
    china: 'Китай*|Китае|Китая|Китаю|Китаем|китайск*|Китайск*|Пекин*|КНР|Гонконг*',
    'china-place': 'Шанхай*|Шэньчжэн*|Ханчжоу|Си Цзиньпин*|Поднебесн*|Госсовет*',
    'china-hint': 'юан*',
    'chinese-ai': 'ДипСик',
    other:
      'США|американск*|Вашингтон*|Трамп*|ЕС|Европ*|европейск*|Брюссел*|Росси*|российск*|Москв*|Сбер*|Яндекс*|Великобритани*|Германи*|немецк*|Франци*|Япони*|японск*|Коре*|Тайван*|Инди*|Израил*|Казахстан*|Белорусс*|Украин*|Турци*|Госдум*|Роскомнадзор*',
    'foreign-ai': 'GigaChat|Алис*',
    gadget: 'смартфон*|электромобил*|аккумулятор*|маркетплейс*|в корзину|бесплатн* доставк*',
    pastime: 'футбол*|матч*|тренер*|судь*|музе*|выставк*|кулинарн*|ресторан*|фестивал*|турист*',
  },
};
