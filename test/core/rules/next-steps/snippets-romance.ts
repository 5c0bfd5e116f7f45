/** In the form that `read-snippets.ts` tells. */
export const romance = `
# es user mine
ann: Hola Mira, ¿cuánto cuesta el plan premium?
= answer 1

# es user mine
ann: Mándame la presentación por favor
= answer 1

# es user mine
ann: ¿Cuándo tendremos el contrato?
me: Te envío el contrato el martes
= promise 2 2026-11-24

# es user theirs
me: ¿Hay novedades?
ann: Lo consulto con el equipo y te aviso mañana
= promise 2 2026-11-24

# es user mine
ann: ¿Hacemos una llamada el jueves a las 15:00?
= meeting 1 2026-11-26T15:00

# es user closed
ann: ¿Hacemos una llamada el jueves a las 15:00?
me: Perfecto, nos vemos
= meeting 1 2026-11-26T15:00

# es user closed
me: Ya está pagado
ann: Muchas gracias!

# es user theirs +5d
me: ¿Pudiste revisar la propuesta?
= follow-up 1

# es user mine
ann: Ahora no tenemos presupuesto, escríbeme en dos semanas
= follow-up 1 2026-12-07

# es user closed
ann: Solo para tu información, cambiamos de oficina. No hace falta responder.

# es user theirs
ann: ¿Me pasas el logo?
me [photo]:

# pt user mine
ann: Oi Mira, quanto custa a integração?
= answer 1

# pt user mine
ann: Quando sai o contrato?
me: Vou enviar o contrato na terça-feira
= promise 2 2026-11-24

# pt user theirs
me: Alguma novidade?
ann: Vou verificar com o time e te retorno amanhã
= promise 2 2026-11-24

# pt user mine
ann: Podemos marcar uma reunião na quinta às 15h?
= meeting 1 2026-11-26T15:00

# pt user closed
me: Vamos fazer uma call na sexta às 10h?
ann: Combinado!
= meeting 1 2026-11-27T10:00

# pt user closed
me: Já paguei
ann: Obrigada, até mais

# pt user mine
ann: Você pode me enviar a apresentação?
= answer 1

# fr user mine
ann: Bonjour, combien coûte le plan premium ?
= answer 1

# fr user mine
ann: Quand aurons-nous le contrat ?
me: Je vous envoie le contrat mardi
= promise 2 2026-11-24

# fr user theirs
me: Des nouvelles ?
ann: Je vérifie avec l'équipe et je reviens vers vous demain
= promise 2 2026-11-24

# fr user mine
ann: On fait un appel jeudi à 15h ?
= meeting 1 2026-11-26T15:00

# fr user closed
ann: On fait un appel jeudi à 15h ?
me: Ça marche, à jeudi !
= meeting 1 2026-11-26T15:00

# fr user closed
me: La facture est payée
ann: Merci beaucoup, bonne journée

# fr user mine
ann: Merci d'envoyer le logo avant vendredi
= answer 1 2026-11-27

# fr user theirs +5d
me: Avez-vous pu regarder notre proposition ?
= follow-up 1

# it user mine
ann: Ciao Mira, quanto costa il piano premium?
= answer 1

# it user mine
ann: Quando arriva il contratto?
me: Ti mando il contratto martedì
= promise 2 2026-11-24

# it user theirs
me: Novità?
ann: Verifico con il team e ti faccio sapere domani
= promise 2 2026-11-24

# it user mine
ann: Facciamo una chiamata giovedì alle 15:00?
= meeting 1 2026-11-26T15:00

# it user closed
ann: Facciamo una chiamata giovedì alle 15:00?
me: Va bene, a giovedì
= meeting 1 2026-11-26T15:00

# it user closed
me: Ho pagato la fattura
ann: Grazie mille!

# it user mine
ann: Puoi inviarmi la presentazione?
= answer 1
`;
