/* Words of those who are away, and of those who need it no more; in the form of `plainWords`, see `speech-words.ts`. */

/** Sets the other side free of what it was asked for or has promised. */
export const waivers = `
  no need anymore|no need any more|no need now|not needed anymore|not needed any more|dont need it anymore|dont need it any more|dont need that anymore|no longer need it|no longer needed|no longer necessary|never mind|nevermind|nvm|scrap that|scratch that|forget it|forget about it|forget about that|dont bother|disregard|ignore my last|ignore that|ignore my previous|found it|figured it out|sorted it|got it sorted|already sorted|solved it|all sorted|problem solved|you dont have to|cancel that|hold off on
  уже не надо|уже не нужно|уже не актуально|больше не нужно|больше не надо|неважно|не важно|забей|забудь|забудьте|отбой|наш* сам*|сам* наш*|уже наш*|разобрал*|вопрос снят|вопрос решен|вопрос решился|можно не надо|не заморачивайся
  вже не треба|вже не потрібно|більше не потрібно|неважливо|забудь|забудьте|розібрал*|знайш* сам*|вже знайш*
  ya no hace falta|no hace falta ya|ya no es necesario|ya no lo necesito|olvidalo|dejalo|no te preocupes ya|ya lo encontre|ya lo resolv*|ya esta resuelto
  nao precisa mais|ja nao precisa|nao preciso mais|deixa pra la|esquece|ja achei|ja encontrei|ja resolv*
  laisse tomber|laissez tomber|plus besoin|oublie|oubliez|plus la peine|j'ai trouve|cest regle|c'est regle
  hat sich erledigt|nicht mehr notig|nicht mehr nötig|vergiss es|vergessen sie es|brauche es nicht mehr|brauchen es nicht mehr|habs gefunden|hab es gefunden|schon gefunden
  lascia perdere|lasci perdere|lascia stare|non serve piu|non mi serve piu|ho trovato|ho risolto|gia risolto
  gerek kalmadi|bosver|bos ver|artik gerek yok|hallettim|buldum
  juz nie trzeba|juz nieaktualne|juz nie potrzebuje|niewazne|znalazlem|znalazlam
  laat maar|hoeft niet meer|niet meer nodig|al gevonden|det behovs inte|glom det|behovs inte langre|ei tarvitse enaa|unohda
  khong can nua|thoi khoi|khoi can|tidak usah|tidak perlu lagi|ga usah|gak usah|nggak usah|gausah|ga jadi|gak jadi|tidak jadi
  لا داعي|ما في داعي|خلاص ما|ما عاد احتاج|لم أعد بحاجة|لا حاجة
  不用了|算了|不需要了|不必了|已经解决|找到了|もう大丈夫です|不要になりました|解決しました|見つかりました|필요 없어졌|안 하셔도|해결됐|찾았습니다
`;

/** Is not there to answer. */
export const absences = `
  out of office|out of the office|ooo|automatic reply|auto reply|autoreply|autoresponder|limited access to|on annual leave|annual leave|on vacation|on holiday|on holidays|on leave|on pto|parental leave|maternity leave|paternity leave|away until|away till|away from my desk|back on mon*|back on tue*|back on wed*|back on thu*|back on fri*|back on the|back on jan*|back on dec*|back in the office|will be back|returning on|return on|will return|offline until|offline till|unplugged until
  автоответ*|в отпуске|вне офиса|буду в отпуске|отсутствую|вернусь в офис|на больничном|у відпустці|відсутн*
  fuera de la oficina|de vacaciones|respuesta automatica|estare de vuelta|fora do escritorio|de ferias|resposta automatica|estarei de volta
  absent du bureau|en vacances|en conge*|reponse automatique|de retour le|je serai de retour|absence du bureau
  nicht im buro|abwesen*|automatische antwort|im urlaub|wieder im buro|wieder erreichbar|fuori ufficio|in ferie|risposta automatica|di ritorno|saro di ritorno
  ofis disi*|izinde*|tatilde*|otomatik yanit|urlop*|na urlopie|poza biurem|automatyczna odpowiedz|afwezig|op vakantie|pa semester|franvaro*|lomalla
  nghi phep|di vang|sedang cuti|cuti sampai|di luar kantor|خارج المكتب|في إجازة|في اجازة|休假|不在办公室|自动回复|外出|休暇|不在|自動返信|휴가|부재|자동 응답
`;
