/** Languages are told from the text; the page's own claim is a weak hint. */
import { describe, expect, it } from 'vitest';
import { languageOf, languageOfTag } from '../../src/text/language.ts';

describe('languageOf', () => {
  it.each([
    ['en', null, 'The company said that it would open the model to the public in the summer.'],
    ['en', 'fr', 'The company said that it would open the model to the public in the summer.'],
    ['de', null, 'Das Unternehmen will das Modell im Sommer für die Öffentlichkeit öffnen und nicht früher.'],
    [
      'fr',
      null,
      "L'entreprise va ouvrir le modèle au public dans les mois qui viennent, selon une note de la direction.",
    ],
    ['es', null, 'La empresa abrirá el modelo al público en los próximos meses, según un portavoz de la compañía.'],
    ['ru', null, 'Компания откроет модель для всех пользователей этим летом, сообщили вчера в её представительстве.'],
    ['ja', null, '同社は夏にモデルを一般公開すると発表した。'],
    ['ko', null, '이 회사는 여름에 모델을 일반에 공개한다고 밝혔다.'],
    ['zh-Hans', null, '该公司表示将在夏季向公众开放其大模型。'],
    ['zh-Hant', null, '該公司表示將在夏季向公眾開放其大模型。'],
    ['zh-Hans', 'zh-TW', '该公司表示将在夏季向公众开放其大模型。'],
    ['zh-Hans', null, '百度发布ERNIE Bot，OpenAI的ChatGPT在中国没有开放。'],
    ['zh-Hant', 'zh-HK', '人工智能'],
    ['ja', null, 'OpenAIのChatGPTに対抗する中国企業DeepSeekの生成AI'],
    [
      null,
      'en',
      "La società ha detto che il modello sarà aperto al pubblico nel corso dell'estate, ma non ha dato una data.",
    ],
    [
      null,
      null,
      'O modelo não foi aberto ao público em todos os países, mas a empresa diz que isso vai mudar em breve.',
    ],
    [null, null, 'Het bedrijf zei dat het model in de zomer voor het publiek wordt geopend, maar niet in alle landen.'],
    [null, null, 'Компанія відкриє модель для всіх користувачів цього літа, повідомили її представники.'],
    [null, null, 'قالت الشركة إنها ستفتح النموذج للجمهور في الصيف'],
    ['de', 'de-AT', 'Modell geöffnet'],
    [null, null, '12 345 — 67'],
  ])('%s (claimed: %s): %s', (expected, tag, text) => {
    expect(languageOf(text, tag)).toBe(expected);
  });
});

describe('languageOfTag', () => {
  it.each([
    ['en-GB', 'en'],
    ['zh', 'zh-Hans'],
    ['zh-Hant-HK', 'zh-Hant'],
    ['zh_TW', 'zh-Hant'],
    ['it', null],
    ['', null],
    [null, null],
  ])('%s is %s', (tag, expected) => {
    expect(languageOfTag(tag)).toBe(expected);
  });
});
