/**
 * Sites that everybody links to: a link there says nothing about whose company this is. Registrable
 * domains, as `tldts` gives them (with private suffixes such as `vercel.app` counted as suffixes).
 */
export const genericHosts: ReadonlySet<string> = new Set(
  `google.com goo.gl docs.google.com gmail.com youtu.be bit.ly tinyurl.com t.co lnkd.in linktr.ee lu.ma luma.com
  calendly.com cal.com zcal.co savvycal.com hubspot.com doodle.com zoom.us zoom.com meet.google.com teams.microsoft.com
  microsoft.com live.com office.com sharepoint.com onedrive.com dropbox.com box.com wetransfer.com icloud.com apple.com
  notion.so notion.site notion.com coda.io airtable.com typeform.com tally.so jotform.com surveymonkey.com miro.com
  figma.com canva.com loom.com pitch.com docsend.com slideshare.net gitbook.io gitbook.com hackmd.io dune.com
  etherscan.io bscscan.com polygonscan.com arbiscan.io basescan.org solscan.io tonscan.org tonviewer.com snowtrace.io
  blockchair.com debank.com coingecko.com coinmarketcap.com defillama.com llama.fi dexscreener.com dextools.io
  tradingview.com cryptorank.io messari.io tokenterminal.com rootdata.com crunchbase.com pitchbook.com
  substack.com mirror.xyz paragraph.xyz wikipedia.org wikimedia.org reddit.com quora.com stackoverflow.com
  coindesk.com cointelegraph.com theblock.co decrypt.co blockworks.co dlnews.com bloomberg.com reuters.com ft.com
  nytimes.com forbes.com techcrunch.com wsj.com cnbc.com bbc.co.uk bbc.com habr.com vc.ru rbc.ru forklog.com
  amazon.com amazonaws.com cloudfront.net ebay.com aliexpress.com spotify.com netflix.com pinterest.com
  whatsapp.com wa.me signal.org slack.com skype.com viber.com wechat.com weixin.qq.com qq.com vk.com ok.ru
  yandex.ru ya.ru mail.ru baidu.com bing.com duckduckgo.com openai.com chatgpt.com anthropic.com npmjs.com
  pypi.org docker.com archive.org giphy.com tenor.com imgur.com ibb.co prnt.sc gyazo.com pastebin.com
  eventbrite.com meetup.com partiful.com booking.com airbnb.com uber.com maps.app.goo.gl telegra.ph telegram.org
  fragment.com snapshot.org gnosis-safe.io safe.global opensea.io docusign.com docusign.net hellosign.com pandadoc.com
  paypal.com stripe.com wise.com revolut.com example.com example.org example.net`.split(/\s+/),
);

/** Mail for everybody: the domain is no company of the writer's. */
export const freeMailHosts: ReadonlySet<string> = new Set(
  `gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com rocketmail.com yahoo.co.uk
  yahoo.co.jp yahoo.fr yahoo.de icloud.com me.com mac.com proton.me protonmail.com pm.me tutanota.com tuta.io aol.com
  gmx.de gmx.net gmx.com web.de t-online.de freenet.de mail.ru bk.ru list.ru inbox.ru internet.ru yandex.ru yandex.com
  ya.ru rambler.ru ukr.net i.ua meta.ua qq.com 163.com 126.com sina.com foxmail.com naver.com daum.net hanmail.net
  orange.fr free.fr laposte.net wanadoo.fr libero.it virgilio.it wp.pl o2.pl onet.pl interia.pl seznam.cz abv.bg
  uol.com.br bol.com.br terra.com.br zoho.com zohomail.com fastmail.com hey.com duck.com mailinator.com
  rediffmail.com telenet.be bigpond.com comcast.net verizon.net att.net skiff.com`.split(/\s+/),
);
