nothing-has-been-answered-yet = Noch wurde nichts beantwortet
until-then-report-has-little = Bis dahin hat der Bericht wenig zu sagen.
summary-tells-its-readers = Die Zusammenfassung sagt das.
pages-that-need-more-answers = Seiten, die mehr Antworten brauchen, fehlen, und die Zusammenfassung sagt das.
making-pages = Die Seiten werden erstellt
what-it-shows = Was er zeigt, und wem
how-it-will-look = Wie er aussehen wird
your-report-would-have-pages = { $page-count ->
    [one] Ihr Bericht hätte eine Seite
   *[other] Ihr Bericht hätte { $page-count } Seiten
}
your-report-is-ready-pages = { $page-count ->
    [one] Ihr Bericht ist fertig: eine Seite
   *[other] Ihr Bericht ist fertig: { $page-count } Seiten
}
prepared-for = Erstellt für: { $audience }.
two-pages-stand-alone-one = Zwei Seiten stehen für sich. Die Seite für das Leitungsgremium sagt, was beantragt wird, was es bringt und wann aufzuhören ist. Dahinter folgt die Zusammenfassung.
hand-over = Weitergeben
download-pdf = PDF herunterladen
download-page-for-board = Seite für das Gremium herunterladen
what-it-rests = „{ $name }“. Wenn Sie den Bericht herunterladen, bleiben die Antworten und Ergebnisse dahinter als Stichtag für spätere Vergleiche erhalten.
# same
text = A4
# same
us-letter = US Letter
settings-of-report = Einstellungen des Berichts
who = Für wen ist der Bericht?
management-team = Geschäftsleitung
who-prepared = Wer hat ihn erstellt?
name-or-company = Ein Name oder eine Firma
line-on-confidentiality = Zeile zur Vertraulichkeit
confidential-for-management-board-only = Vertraulich. Nur für die Geschäftsleitung.
example-example = Beispiel: { $example }
what-goes-in-after-summary = Was neben der Zusammenfassung hineinkommt
who-will-see-names = Wer Namen sehen wird
names-notes-and-single-answers = Namen und Notizen werden weggelassen, ebenso Antworten, auf denen kein Befund beruht, außer Sie kreuzen sie an.
name-people = Personen nennen
show-notes = Notizen zeigen
attach-all-answers-to-pdf = Alle Antworten an das PDF anhängen
section-on-people-is-left = Der Abschnitt über Personen fehlt, deshalb wird nirgends jemand genannt.
file-with-all-answers-also = Die Datei mit allen Antworten enthält auch Namen und Notizen; sie fehlt, solange diese weggelassen werden. Die Antworten stehen im Anhang.
paper-colour-and-logo = Papier, Farbe und Logo
paper = Papier
white-cover-which-saves-ink = Weiße Titelseite, die Tinte spart
use-colour-of-your-own = Eigene Farbe verwenden
your-colour = Ihre Farbe
logo-stands-on-cover = Auf der Titelseite steht ein Logo.
remove-logo = Logo entfernen
nothing = Nichts
part-left-out = { $left-out ->
    [one] ein Abschnitt weggelassen
   *[other] { $left-out } Abschnitte weggelassen
}
every-format-one-press-each = Jedes Format auf Knopfdruck
every-file-shows-what = Jede Datei zeigt, was unten gewählt ist: dieselben Abschnitte, für dieselben Personen, in denselben Farben.
for-spreadsheet-calendar-or-tracker = Für Tabellenprogramm, Kalender oder Tracker
who-is-named-in-them = Wer darin genannt wird: { $names }
download-in-words = Herunterladen: { $in-words }
same-text-tables-and-charts = Im Word-Dokument stehen dieselben Texte, Tabellen und Diagramme; Ihr Programm teilt sie in Seiten.
what-stands-on-each-slide = Was auf jeder Folie steht, der Reihe nach. Was auf einer Folie keinen Platz findet, steht in den Notizen dazu.
this-is-file-itself = Das ist die Datei selbst.
as-what = In welcher Form?
take-in-words = Herunterladen: { $in-words }
making = Wird erstellt
preview-title = Vorschau: { $title }
sheet = Blatt
rows = Zeilen
what-it-holds = Was es enthält
sheets-of-workbook = Die Blätter der Arbeitsmappe
file-goes = { $more-lines ->
    [one] Die Datei geht noch eine Zeile weiter.
   *[other] Die Datei geht noch { $more-lines } Zeilen weiter.
}
in-of-your-own = In einer eigenen Vorlage: { $called }
download-in-your-template = In Ihrer Vorlage herunterladen: { $in-words }
file-at-most-mb = { $told } Eine .{ $ending }-Datei, höchstens { $most-template-megabytes } MB
update-what-is-in-already = Aktualisieren, was schon in { $title } ist
download-update = Aktualisierung für { $title } herunterladen
export-plan-from-as-csv = Exportieren Sie den Plan aus { $title } als CSV, mit seinen Labels oder Tags. Eine .csv-Datei, höchstens { $most-export-megabytes } MB. Wie weit die Maßnahmen darin sind, wird unter „Zurückholen“ eingelesen.
page-back = Vorige Seite
next-page = Nächste Seite
page-of-of-report-pdf = Seite { $here } von { $last } des Berichts. Das PDF selbst enthält diese Seite als Text, der vorgelesen werden kann.
language-of-report = Sprache des Berichts
language-of-whoever-makes-it = Wie in der App bei der Person, die ihn erstellt
language-not-offered = { $tag }, die es hier nicht gibt: auf Englisch

board-lacks = Auf der Seite für das Gremium fehlt, was niemand angegeben hat: { $what }.
tell-of-the-money = Unter „Wer Sie sind“ angeben
tell-of-the-first-problem = Angeben, was der erste Anwendungsfall kostet und bringt
