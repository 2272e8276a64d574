open = Öffnen
close = Schließen
imported-as-new-assessment = Als neue Standortbestimmung importiert: „{ $name }“
imported-as-new-assessment-of = Als neue Standortbestimmung importiert: „{ $name }“ von { $organization }
copied-as-new-assessment = Als neue Standortbestimmung kopiert: „{ $name }“
it-holds-same-answers = Sie enthält dieselben Antworten, aber keine Stichtage: Diese bleiben beim Original. Was Sie in der einen ändern, ändert die andere nicht.
keep-its-address-once = Merken Sie sich ihre Adresse, sobald Sie die Standortbestimmung geöffnet haben: Die Liste wird nur auf dem Rechner gezeigt, auf dem die App läuft.
list-says-when-it-was = In der Liste steht, wann sie importiert wurde.
one-of-this-name = Die Standortbestimmung gleichen Namens, die schon hier war, ist unverändert. { $marked }
deleted-assessments = Gelöschte Standortbestimmungen
empty-bin = Papierkorb leeren
remove-for-good = Endgültig entfernen
bring-back = Wiederherstellen
for-good-with-history-snapshots = { $assessments ->
    [one] Eine Standortbestimmung wird endgültig gelöscht, samt Verlauf, Stichtagen und Workshops. Niemand kann das rückgängig machen. Fortfahren?
   *[other] { $assessments } Standortbestimmungen werden endgültig gelöscht, samt Verlauf, Stichtagen und Workshops. Niemand kann das rückgängig machen. Fortfahren?
}
your-assessments = Ihre Standortbestimmungen
see-them-side-by-side = Im Portfolio nebeneinander ansehen
find-by-name-or-organization = Nach Name oder Organisation suchen
no-assessment = Kein Name einer Standortbestimmung oder Organisation passt dazu. Versuchen Sie es mit weniger Buchstaben.
show-more = Mehr zeigen
open-assessment-with-its-link = Öffnen Sie eine Standortbestimmung über ihren Link. Die Liste wird nur auf dem Rechner gezeigt, auf dem die App läuft.
join-workshop = An einem Workshop teilnehmen
changed = Geändert
open-assessment = Öffnen
go = Weitermachen
manage-name = Verwalten: { $name }
you-may-look = Sie dürfen diese Standortbestimmung ansehen, aber nicht ändern. Wer sie besitzt, kann Ihnen eine andere Rolle geben.
# same
name = Name
rename = Umbenennen
duplicate = Duplizieren
assess-again = Neu bestimmen
delete = Löschen
is-deleted = „{ $name }“ ist gelöscht.
bring-it-back = Wiederherstellen
enter-name = Geben Sie einen Namen ein.
it-stays-as-it-was = Bis dahin bleibt er, wie er war.
export-everything-json = Alles exportieren (JSON)
export-answers-yaml = Antworten exportieren (YAML)
imported-on-at = Importiert: { $day }, { $time }
of-words = { $words } ({ $number } von { $alike })
questionnaire-is-not-used = Ein Fragebogen wird nicht verwendet
has-mistakes-others = „{ $name }“ enthält Fehler. Die anderen Fragebögen können verwendet werden.
what-is-wrong = Was daran falsch ist
every-organization-is-in-one = Jede Organisation ist in einer davon. Keine ist schlecht; in jeder gibt es einen nächsten Schritt.{ $term }
number-of-phases = { $phases ->
    [0] Keine Phase
    [one] Eine Phase
   *[other] { $phases } Phasen
}
workspace = Arbeitsbereich
start-assessment = Standortbestimmung beginnen
hold-workshop = Workshop abhalten
open-example = Beispiel öffnen
import-file = Datei importieren
go-to-first-question = Zur ersten Frage
set-workshop-up = Workshop vorbereiten
name-of-organization = Name der Organisation
name-of-this-assessment = Name dieser Standortbestimmung
assessment-today = Standortbestimmung { $today }
enter-name-of-organization = Geben Sie den Namen der Organisation ein.
short-name-is-enough = Ein kurzer Name genügt.
this-is-not-number = Das ist keine Zahl von Personen.
write-it-in-digits = Schreiben Sie sie in Ziffern oder lassen Sie das Feld leer.
what-makes-advice-fit-size = Damit die Ratschläge passen: Größe, Branche, Land (freiwillig)
how-many-people-work-there = Wie viele Personen arbeiten dort?
country = Land
what-does-it-do = Was macht die Organisation?
which-questionnaire = Welcher Fragebogen?
how-far-do-you-want = Wie weit möchten Sie jetzt gehen?
first-look-asks-what-decides = Der erste Überblick fragt, was über die Phase entscheidet, und zeigt, wie unsicher sie noch ist. Sie können jederzeit weitermachen.
invented-organizations-to-look-around = Erfundene Organisationen, in denen Sie sich umsehen können. Sie erhalten eine eigene Kopie.
open-name = Öffnen: { $name }
exported-assessment-json-answers = Eine exportierte Standortbestimmung (JSON), Antworten für die Befehlszeile (YAML) oder ein Bericht mit allen Antworten (PDF)
import-alone = Importieren
what-is-wrong-column = Was falsch ist
what-is-wrong-in-file = Was in der Datei falsch ist
is-your-organization-ready = Ist Ihre Organisation bereit für maschinelles Lernen?
answer-plain-questions-on-you = { $phases ->
    [one] Beantworten Sie { $questions } einfache Fragen zu { $subjects }. Sie erfahren, ob Sie in der einen Phase sind, was Ihnen im Weg steht und was in den ersten 90 Tagen zu tun ist. Es dauert { $time-told }, und jede Antwort wird sofort gespeichert.
   *[other] Beantworten Sie { $questions } einfache Fragen zu { $subjects }. Sie erfahren, in welcher von { $phases } Phasen Sie sind, was Ihnen im Weg steht und was in den ersten 90 Tagen zu tun ist. Es dauert { $time-told }, und jede Antwort wird sofort gespeichert.
}
to-let-many-people-answer = Sollen viele antworten, öffnen Sie eine Standortbestimmung und wählen Sie im Menü „Workshop“.
start-one-with-name = Beginnen Sie eine Standortbestimmung mit dem Namen Ihrer Organisation oder öffnen Sie ein Beispiel, um zu sehen, was dabei herauskommt.
whoever-may-add-one-here = Wer eine Standortbestimmung anlegen darf, kann hier eine beginnen.
no-assessment-yet = Noch keine Standortbestimmung
part-answered-share = { $share } beantwortet
