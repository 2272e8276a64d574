### Letters to participants of a workshop

subject = Votre avis : sommes-nous prêts pour l'apprentissage automatique ?
why-we-ask = nous voulons savoir où nous en sommes avant de commencer l'apprentissage automatique. Votre avis compte, quel que soit votre métier.
answer-alone = Merci de répondre seul, avant d'en parler. Cela prend { $minutes } minutes au plus. « Je ne sais pas » est une bonne réponse.
nobody-sees-who = Personne ne voit qui a donné quelle réponse. Les réponses ne sont montrées que si au moins { $least } personnes ont répondu. Si vous êtes seul à participer, vos réponses valent pour l'organisation.
shown-with-names = Les réponses sont montrées avec les noms. Votre accord vous est demandé avant de commencer.
your-link = Votre lien personnel (merci de ne pas le transmettre) :
answer-by = Merci de répondre avant le { $day }.
reminder = un petit rappel : il nous manque encore votre avis sur l'apprentissage automatique. Vos réponses déjà données sont conservées.
reminder-subject = Rappel : votre avis sur l'apprentissage automatique
thanks = Merci beaucoup.
sheet-title = Participez
sheet-scan = Scannez le code ou ouvrez l'adresse.
sheet-code = Entrez ces six caractères.
sheet-answer = Répondez seul, puis parlons-en.
what-is-kept = Vos réponses sont conservées par les responsables de cette enquête, ne servent qu'à elle et peuvent être effacées.
link-opens-once = Votre lien s'ouvre une seule fois, dans le navigateur où vous appuyez sur « { $button } ». Ensuite, personne d'autre ne peut voir ni changer vos réponses avec lui, pas même la personne qui l'a envoyé.
what-else-is-asked = Vous pouvez aussi proposer des problèmes qui valent la peine d'être résolus, et nommer des modèles déjà utilisés et des personnes qui pourraient y travailler. Plus tard, il vous sera peut-être demandé de donner des points aux problèmes.
whom-to-ask = Pour toute question, ou pour faire effacer vos réponses : { $contact }.
greeting = Bonjour,
greeting-of = Bonjour { $name },
pages-are-in-english = Les pages derrière le lien sont en anglais.
