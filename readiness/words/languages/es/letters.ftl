### Letters to participants of a workshop

subject = Su opinión: ¿estamos listos para el aprendizaje automático?
why-we-ask = queremos saber dónde estamos antes de empezar con el aprendizaje automático. Su opinión cuenta, sea cual sea su trabajo.
answer-alone = Por favor, responda a solas, antes de hablarlo. Lleva { $minutes } minutos como mucho. «No lo sé» es una buena respuesta.
nobody-sees-who = Nadie ve quién dio cada respuesta. Las respuestas se muestran solo si han respondido al menos { $least } personas. Si solo participa usted, sus respuestas valen para la organización.
shown-with-names = Las respuestas se muestran con nombres. Antes de empezar se le pide su acuerdo.
your-link = Su enlace personal (por favor, no lo comparta):
answer-by = Responda, por favor, antes del { $day }.
reminder = un breve recordatorio: todavía falta su opinión sobre el aprendizaje automático. Lo que ya respondió está guardado.
reminder-subject = Recordatorio: su opinión sobre el aprendizaje automático
thanks = Muchas gracias.
sheet-title = Participe
sheet-scan = Escanee el código o abra la dirección.
sheet-code = Escriba estos seis caracteres.
sheet-answer = Responda a solas.
what-is-kept = Sus respuestas las guarda quien dirige esta evaluación, no se usan para nada más y pueden borrarse.
link-opens-once = Su enlace se abre una sola vez, en el navegador en el que pulse «{ $button }». Después nadie más puede ver ni cambiar sus respuestas con él, tampoco quien lo envió.
what-else-is-asked = También puede proponer problemas que valga la pena resolver y nombrar modelos que ya se usan y personas que podrían trabajar en ello. Más tarde quizá se le pida que dé puntos a los problemas.
whom-to-ask = Preguntas, o si desea que se borren sus respuestas: { $contact }.
greeting = Hola,
greeting-of = Hola { $name },
pages-are-in-english = Las páginas del enlace están en inglés.
