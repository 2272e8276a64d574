### Links, mit denen jemand ohne Konto eine Standortbestimmung bearbeitet oder Fragen dazu beantwortet, und was dann zu sehen ist.

old-link-is-open = Wer die Adresse dieser Standortbestimmung hat, kann sie ohnehin öffnen, und zwar auf Dauer.
old-link-is-open-mend = Schließen Sie zuerst ihren alten Link, auf der Seite Mitglieder.
nothing-here = Unter diesem Link gibt es nichts.
nothing-here-mend = Öffnen Sie den Link, den Sie bekommen haben, noch einmal, oder bitten Sie um einen anderen.
nothing-to-hand-in = Noch keine Frage hat eine Antwort.
nothing-to-hand-in-mend = Beantworten Sie mindestens eine und geben Sie dann ab.
not-asked = Diese Frage wird Ihnen nicht gestellt.
not-asked-mend = Beantworten Sie eine von denen, die gezeigt werden.
no-choice = Das steht nicht zur Wahl.
no-choice-mend = Wählen Sie etwas von dem, was gezeigt wird.
not-now = Jetzt lässt sich nichts ändern.
not-now-mend = Laden Sie die Seite neu, um zu sehen, warum.
