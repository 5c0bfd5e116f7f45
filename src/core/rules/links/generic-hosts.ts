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
  paypal.com stripe.com wise.com revolut.com forms.gle forms.office.com docsend.dev tldraw.com excalidraw.com whimsical.com clickup.com asana.com monday.com
  trello.com atlassian.net jira.com linear.app gitlab.com bitbucket.org vercel.com netlify.com render.com heroku.com
  railway.app replit.com codesandbox.io jsfiddle.net codepen.io huggingface.co kaggle.com medium.com dev.to
  producthunt.com ycombinator.com angel.co wellfound.com glassdoor.com indeed.com upwork.com fiverr.com
  galxe.com zealy.io layer3.xyz guild.xyz taskon.xyz discord.com gleam.io luma.lu sched.com sessionize.com hopin.com
  riverside.fm descript.com otter.ai fireflies.ai grain.com read.ai fathom.video granola.ai perplexity.ai claude.ai
  deepl.com grammarly.com maps.google.com waze.com thefork.com opentable.com tripadvisor.com expedia.com skyscanner.com
  ikea.com etsy.com walmart.com target.com zara.com hm.com steampowered.com twitch.tv kick.com soundcloud.com behance.net dribbble.com artstation.com
  imdb.com goodreads.com strava.com deezer.com tidal.com bandcamp.com vimeo.com dailymotion.com rutube.ru
  dzen.ru avito.ru ozon.ru wildberries.ru hh.ru kinopoisk.ru lenta.ru ria.ru tass.ru zhihu.com bilibili.com weibo.com
  douyin.com taobao.com feishu.cn larksuite.com lark.com dingtalk.com tencent.com naver.com kakao.com line.me
  blockscout.com etherscan.com mempool.space blockchain.com nansen.ai arkhamintelligence.com bubblemaps.io
  geckoterminal.com birdeye.so pump.fun coinglass.com artemis.xyz theblockbeats.info beincrypto.com
  example.com example.org example.net`.split(/\s+/),
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
