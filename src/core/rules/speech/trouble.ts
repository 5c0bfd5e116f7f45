/** "Thanks, the link doesn't open": something is still to be done. */
export function isTrouble(words: string): boolean {
  return trouble.test(words.replace(noTrouble, ' '));
}

const trouble =
  / (?:but|however|not|doesnt|isnt|cant|cannot|wont|didnt|missing|wrong|error|broken|problem|issue|instead|except|unfortunately|expired|failed|но|однако|не|нет|ошибка|проблема|битая|але|немає|помилка|pero|sin embargo|no|falta|faltan|mas|nao|mais il|manque|pas|erreur|aber|leider|nicht|fehlt|kein|keine|ma|non|manca|ama|yok|eksik|degil|ale|nie|brakuje|maar|niet|ontbreekt|men|inte|saknas|mutta|ei|nhung|thieu|tapi|kurang|لكن|بس) |但|没有|不对|不行|打不开|缺|错|でも|ですが|けど|ません|하지만|근데|안 |없/u;

const noTrouble =
  / (?:no (?:problem|worries|issue|issues|rush|hurry|need|hay|es nada|pasa nada|se preocupe|te preocupes)|not (?:bad|a problem|at all)|не за что|нет проблем|не вопрос|не переживай\p{L}*|nao (?:ha de que|tem de que|se preocupe)|pas de (?:quoi|souci|probleme)|de nada|non (?:ce|c e) (?:di che|problema)|kein problem|keine ursache|nie ma (?:za co|sprawy|problemu)|geen (?:dank|probleem)|dont worry|dont mention it|cant wait|couldnt be|khong co gi)(?= )/gu;

/** "The keys expired again": said so that somebody mends it. */
export function isComplaint(words: string): boolean {
  return complaint.test(words);
}

const complaint =
  / (?:(?:keys?|links?|tokens?|invites?|access|password|certificate) (?:has |have |is |are )?(?:expired|broken|invalid|revoked|missing)|(?:does not|doesnt|do not|dont|wont|will not|not|isnt|cant|cannot) (?:work|working|open|opening|load|loading|log in|login|access|download|match|connect|seem to work)|wrong (?:\p{L}+ )?(?:address|entity|amount|file|link|version|name|date|wallet|account|number|price|network|chain)|has the wrong|is wrong|are wrong|is invalid|are invalid|is missing|are missing|is broken|is down|are down|is stuck|bounced|(?:не|нe) (?:работает|открывается|грузится|проходит|приходит|пришло|пришел|пришла|отображается)|не та|не тот|не те|неправильн\p{L}*|неверн\p{L}*|сломал\p{L}*|зависл\p{L}*|битая|не працює|не відкривається|no (?:funciona|abre|carga|me deja|llega|llego)|esta mal|nao (?:funciona|abre|carrega|chegou)|esta errado|ne (?:marche|fonctionne|s ouvre) pas|marche pas|fonctionne pas|funktioniert (?:leider )?nicht|geht (?:leider )?nicht auf|lasst sich nicht|ist falsch|stimmt nicht|non (?:funziona|si apre|arriva)|e sbagliat\p{L}*|calismiyor|acilmiyor|yanlis|nie (?:dziala|otwiera|doszl\p{L}*)|werkt niet|klopt niet|fungerar inte|khong (?:mo|vao|hoat dong)|tidak bisa (?:dibuka|diakses|login)|ga bisa|لا يعمل|ما يفتح|مو شغال|مش شغال) |打不开|用不了|不对|过期|错了|失效|開けません|動きません|届いていません|間違って|안 열|안 돼|안 됩|작동하지|오류/u;

/** "Not sure", "that is not ok": no yes, although the word is in it. */
export function isDoubt(words: string): boolean {
  return doubt.test(words);
}

const doubt =
  /(?<! why)(?: not| isnt| doesnt| dont| wont| never| nicht| no es| no me| nao e| nao da| pas| не| ні| nie) (?:\p{L}+ ){0,2}(?:ok|okay|fine|good|great|sure|perfect|works|confirmed|possible|in|ок|подходит|удобно|хорошо|passt|klar|gut|bien|bom|parfait|pasuje) /u;
