/** Sentences of the site, not of the article, in the languages that the product reads. */

/** A heading or label that begins a list of other articles. */
export const RELATED =
  /^(?:related(?: (?:articles?|stories|news|posts?|content|topics?|links?|coverage|reading|video.*))?|more (?:about|from|on|in|stories|news|like this|top stories|to read)\b.{0,40}|read (?:more|next|also)|see also|recommended(?: (?:for you|stories|reading|articles))?|you (?:may|might) (?:also )?(?:like|be interested in)|other stories you might like|most (?:read|popular|viewed)|trending(?: now)?|popular (?:now|stories)|top stories|latest (?:news|stories|headlines)|up next|what to read next|editor'?s picks?|editors' picks?|also (?:read|in the news)|don'?t miss|around the web|from our partners|sponsored (?:content|stories)|comments?(?: \(\d+\))?|\d+ comments?|leave a (?:reply|comment)|相关(?:阅读|新闻|报道|文章|链接|推荐|专题|内容)|延伸(?:阅读|閱讀)|推荐阅读|推薦閱讀|热门(?:文章|新闻|推荐|阅读)|熱門(?:文章|新聞)|更多(?:新闻|新聞|文章|报道|報導|精彩.*)|相關(?:閱讀|新聞|報導|文章|連結)|猜你喜欢|大家都在看|最新(?:新闻|文章|新聞)|评论区?|留言|関連(?:記事|ニュース|リンク|キーワード)|あわせて読みたい|おすすめ(?:記事)?|人気(?:記事|ランキング)|アクセスランキング|관련 ?(?:기사|뉴스|글)|인기 ?(?:기사|뉴스)|많이 본 (?:기사|뉴스)|추천 ?(?:기사|뉴스)|mehr zum thema|das könnte (?:sie|dich) auch interessieren|lesen sie auch|weitere (?:artikel|meldungen|nachrichten|themen)|meistgelesen(?:e artikel)?|verwandte artikel|(?:à|a) lire aussi|lire aussi|sur le même sujet|articles (?:liés|similaires|associés)|les plus lus|lea también|lee también|te puede interesar|más (?:noticias|información|leídas|leídos)|noticias relacionadas|artículos relacionados|читайте также|по теме|материалы по теме|другие новости|похожие (?:статьи|материалы)|популярное|главные новости)\s*[:：…]?$/i;

/** A block that says nothing of the subject. */
export const NOISE =
  /^(?:advertisement|advertising|sponsored|ad|share(?: this)?(?: (?:article|story|page|post))?|(?:continue reading|story continues|article continues)\b.{0,60}|scroll to continue.*|sign up (?:for|to)\b.{0,160}|subscribe\b.{0,120}|follow us\b.{0,100}|send us news|print|email|save|listen|copy link|link copied!?|click here to share.*|skip to .*|read full article|loading\.*|get our .{0,80}newsletter.{0,60}|this article is more than \d+ (?:year|month|day)s? old\.?|all rights reserved\.?|©.{0,120}|copyright.{0,120}|广告|廣告|分享(?:到.{0,30})?|[（(【\[]?(?:责任编辑|責任編輯|编辑|編輯|责编|校对|来源|來源|记者|記者|作者)\s?[:：].{0,30}|打印|字号.{0,20}|扫一扫.{0,40}|关注.{0,20}公众号.{0,30}|点击.{0,20}查看.{0,20}|版权.{0,100}|広告|シェア(?:する)?|印刷|この記事をシェア|광고|공유하기|무단.{0,20}전재.{0,40}|저작권자.{0,80}|anzeige|werbung|artikel teilen|teilen|publicité|partager(?: cet article)?|publicidad|compartir|реклама|поделиться)$/i;

/** "This article is more than 1 year old": a site's notice that stands where a title would. */
export const AGE_NOTICE =
  /^(?:this (?:article|story|post|page) (?:is|was published) (?:more than|over) (?:\d+|one|two|three|an?) (?:year|month)s? (?:old|ago)|dieser artikel ist (?:mehr als|älter als|über) .{1,20}(?:jahre?|monate?)(?: alt)?|cet article (?:a|date de) plus (?:de|d').{1,20}(?:an|ans|mois)|este artículo tiene más de .{1,20}(?:año|años|meses)|本文(?:发布|發布|发表|發表)于.{1,20}前|この記事は.{1,20}(?:年|か月|ヶ月)以上前のものです)\.?$/i;

/** The heading over what readers wrote: the article ends there. */
export const COMMENTS =
  /^(?:\d{1,5} )?(?:(?:reader )?comments?|join the (?:conversation|discussion)|(?:leser)?kommentare?|leserpost|leserbriefe?|commentaires?|comentarios?|комментарии|コメント|댓글|(?:网友|網友|全部|最新|热门|熱門)?(?:评论|評論|留言|跟帖))(?:\s?[(（]?\d{0,6}[)）]?)\s?[:：]?$/i;

/** How a banner that asks for consent begins. */
export const CONSENT =
  /^(?:we (?:value|respect|care about) your privacy|your privacy\b.{0,40}|we use cookies\b|this (?:web)?site uses cookies|cookies? (?:settings|preferences|consent|notice|policy)|manage (?:cookies?|consent)|wir (?:verwenden|nutzen|setzen) cookies|diese (?:web)?(?:seite|site) (?:verwendet|nutzt) cookies|datenschutz-?einstellungen|(?:ihre|deine) privatsphäre|nous (?:utilisons des cookies|respectons votre vie privée)|votre vie privée|(?:utilizamos|usamos) cookies|(?:su|tu) privacidad|мы используем (?:файлы )?cookie|当サイトでは.{0,12}(?:cookie|クッキー)|本(?:网站|網站)使用\s?cookie|쿠키)/i;
