### Links, mit denen jemand ohne Konto eine Standortbestimmung bearbeitet oder Fragen dazu beantwortet, und was dann zu sehen ist.

title = Über einen Link bearbeiten oder antworten lassen
lede = Wer den Link hat, braucht kein Konto. Der Link gilt nur für eine bestimmte Zeit, und Sie können ihn jederzeit zurückziehen.
what-for = Wozu
to-edit = die ganze Standortbestimmung sehen und bearbeiten
to-answer = die Fragen beantworten und sonst nichts sehen
make = Link zum Bearbeiten oder Antworten erstellen
copy-now = Kopieren Sie den Link jetzt und geben Sie ihn weiter: Er wird nur dieses eine Mal gezeigt.
nobody = Niemand außerhalb kann diese Standortbestimmung über einen Link bearbeiten oder ihre Fragen beantworten.
edits-until = Darf bis { $day } bearbeiten
answers-until = Darf bis { $day } die Fragen beantworten; noch nicht abgegeben
answered = Hat die Fragen beantwortet; abgegeben am { $day }
old-link-is-open = Wer die Adresse dieser Standortbestimmung hat, kann sie ohnehin öffnen, und zwar auf Dauer.
old-link-is-open-mend = Schließen Sie zuerst ihren alten Link, auf der Seite „Mitglieder“.
asked-already = Über einen anderen Link beantwortet schon jemand dieselben Fragen: Wer später abgibt, würde die Antworten der anderen Person ersetzen.
asked-already-mend = Ziehen Sie den anderen Link zuerst zurück oder warten Sie, bis darüber abgegeben wurde.
no-links-here = Solche Links gibt es hier nicht.
no-links-here-mend = In dieser App muss sich niemand anmelden: Die Adresse einer Standortbestimmung öffnet sie.
may-edit = Sie dürfen die Standortbestimmung von „{ $name }“ bearbeiten.
may-edit-until = Der Link gilt bis { $day }. Wer ihn Ihnen gegeben hat, kann ihn vorher zurückziehen. Alles, was Sie ändern, wird festgehalten.
may-edit-as-you = Der Link gilt bis { $day }. Wer ihn Ihnen gegeben hat, kann ihn vorher zurückziehen. Sie sind angemeldet: Alles, was Sie ändern, wird unter Ihrem Namen festgehalten.
open-it = Öffnen
you-are-asked = Sie werden zu „{ $name }“ befragt.
you-are-asked-mend = Niemand sieht Ihre Antworten, bevor Sie sie abgeben.
begin = Beginnen
sent-from-elsewhere = Das kam nicht von einer Seite dieser App.
sent-from-elsewhere-mend = Öffnen Sie den Link selbst.
nothing-here = Unter diesem Link gibt es nichts.
nothing-here-mend = Öffnen Sie den Link, den Sie bekommen haben, noch einmal, oder bitten Sie um einen anderen.
who-asks = „{ $campaign }“, von { $space }
not-open-yet = Dieser Zeitraum hat noch nicht begonnen.
opens-on = Er beginnt am { $day }. Öffnen Sie dann denselben Link.
has-closed = Dieser Zeitraum ist abgelaufen.
closed-not-handed-in = Ihre Antworten wurden nicht abgegeben, und niemand sonst sieht sie. Sie werden noch eine Zeit lang aufbewahrt: Bitten Sie darum, den Link wieder zu öffnen.
closed-for-good = Ihre Antworten wurden nicht abgegeben, und niemand sonst sieht sie. Bitten Sie um einen anderen Link.
until = Sie können bis { $day } antworten. Jede Antwort ist gespeichert, sobald Sie sie geben, und steht auf jedem Gerät mit diesem Link.
promise = Wer dies verschickt hat, sieht, wie viele Fragen beantwortet sind und an welchem Tag die letzte Antwort kam. Die Antworten selbst sind erst zu sehen, wenn Sie sie abgeben.
sent-back = Ihre Antworten wurden an Sie zurückgegeben
choose-highest = Wählen Sie die höchste Stufe, deren Satz heute auf Ihre Einheit zutrifft.
choose-highest-here = Wählen Sie die höchste Stufe, deren Satz heute auf Ihre Organisation zutrifft.
change-until = Sie können die Antwort ändern, bis Sie abgeben.
overview = Alle Fragen
ready = { $open ->
    [0] Jede Frage hat eine Antwort
    [one] Eine Frage ist noch ohne Antwort
   *[other] { $open } Fragen sind noch ohne Antwort
}
ready-lede = Geben Sie ab, wenn Sie fertig sind. Eine Frage ohne Antwort bleibt offen: Sie zählt weder zu Ihren Gunsten noch zu Ihren Lasten.
no-answer = noch keine Antwort
hand-in = Abgeben
hand-in-ask = Wer dies verschickt hat, sieht dann Ihre Antworten, und Sie können nichts mehr ändern, es sei denn, die Antworten werden an Sie zurückgegeben. Fortfahren?
hand-in-ask-for-good = Wer dies verschickt hat, sieht dann Ihre Antworten, und Sie können mit diesem Link nichts mehr ändern. Fortfahren?
hand-in-yes = Jetzt abgeben
handed-in = Sie haben abgegeben
handed-in-lede = Ihre Antworten sind am { $day } angekommen. Wollen Sie etwas ändern, bitten Sie darum, dass man sie Ihnen zurückgibt.
handed-in-for-good = Ihre Antworten sind am { $day } angekommen. Wollen Sie etwas ändern, bitten Sie um einen anderen Link.
nothing-to-hand-in = Noch keine Frage hat eine Antwort.
nothing-to-hand-in-mend = Beantworten Sie mindestens eine Frage und geben Sie dann ab.
not-asked = Diese Frage wird Ihnen nicht gestellt.
not-asked-mend = Beantworten Sie eine der Fragen, die gezeigt werden.
no-choice = Das steht nicht zur Wahl.
no-choice-mend = Wählen Sie etwas von dem, was gezeigt wird.
not-now = Jetzt lässt sich nichts ändern.
not-now-mend = Laden Sie die Seite neu, um zu sehen, warum.
not-kept = Das wurde nicht gespeichert: Es war schon abgegeben, oder der Zeitraum ist abgelaufen, oder der Link wurde zurückgezogen.
