name-is-missing = `name` fehlt.
say-whose-questions = Geben Sie an, von wem diese Fragen sind.
choose-darker-one = Wählen Sie eine dunklere Farbe.
choose-lighter-one = Wählen Sie eine hellere Farbe.
number-stands-here-which-may = Hier steht eine Zahl, die dem widersprechen kann, was die App errechnet.
say-it-without-number = Sagen Sie es ohne Zahl.
name-folder-that-holds-questionnaires = Nennen Sie einen Ordner, der `questionnaires` und `rubrics` enthält.
no-such-folder = Diesen Ordner gibt es nicht.
add-question-weight-to-points = Fügen Sie `- { "{" }question: { $question-id }, weight: 1{ "}" }` zu `points` in den Bewertungsregeln hinzu.
question-has-no-weight = Die Frage hat kein Gewicht.
add-question-level-to-effects = Fügen Sie `{ "{" }question: { $question-id }, level: 2{ "}" }` zu den `effects` einer Maßnahme hinzu.
no-action-raises-this-question = Keine Maßnahme hebt diese Frage an.
gate-rests-on-this-question = Auf dieser Frage beruht eine Bedingung, deshalb trifft sie auf alle zu.
remove-allows-not-applicable-true = Entfernen Sie `allows_not_applicable: true`.
rubric-counts-dont-know = Die Bewertungsregeln zählen „weiß ich nicht“ hier als 0, aber es lässt sich nicht wählen.
remove-allows-dont-know-false = Entfernen Sie `allows_dont_know: false` oder `is_knowledge: true` in den Bewertungsregeln.
first-look-asks-every-question = Der erste Überblick stellt jede Frage.
remove-first-look = Entfernen Sie `first_look`.
is-there-twice = `{ $question-id }` steht doppelt da.
remove-one-of-them = Entfernen Sie eines davon.
no-gate-rests = Auf `{ $question-id }` beruht keine Bedingung, deshalb trägt die Frage im ersten Überblick nichts zur Phase bei.
name-question-of-gate = Nennen Sie eine Frage einer Bedingung oder des Datenstatus.
this-capability-is-worked-out = Diese Fähigkeit wird aus den Personen errechnet, deshalb wird nichts gefragt.
move-its-questions-to-another = Verschieben Sie ihre Fragen zu einer anderen Fähigkeit.
capability-has-no-questions = Die Fähigkeit hat keine Fragen.
add-one-or-remove = Fügen Sie eine hinzu oder entfernen Sie sie.
no-which-holds-unless-another = `{ $default-preset }` fehlt; diese Gewichte gelten, wenn keine anderen gewählt sind.
add = Fügen Sie es hinzu.
has-no-weight = `{ $criterion }` hat kein Gewicht.
make-them-sum-to-exactly = Sorgen Sie dafür, dass sie genau 1 ergeben.
statuses-are-not-complete = Die Status sind nicht vollständig oder stehen nicht in der richtigen Reihenfolge.
write-listed = Schreiben Sie { $listed }.
each-facet-needs-exactly-one = Jeder Aspekt braucht genau eine Frage.
asks-for-less = `{ $status }` verlangt bei `{ $facet }` weniger als der Status davor.
ask-for-level-or-more = Verlangen Sie Stufe { $level } oder mehr.
phases-are-not-in-order = Die Phasen stehen nicht in dieser Reihenfolge: { $listed }.
there-is-no-phase = Eine Phase { $phase } gibt es nicht.
phases-are = Die Phasen sind { $listed }.
write-each-once-in-order = Schreiben Sie jede einmal, in dieser Reihenfolge.
demand-is-not-given = Der Bedarf ist für die Phasen { $listed } nicht angegeben.
write-each-phase-once = Schreiben Sie jede Phase einmal, in dieser Reihenfolge.
criteria-are-not-numbered = Die Kriterien sind nicht mit 1, 2, 3 und so weiter nummeriert.
number-them-in-order = Nummerieren Sie sie in der Reihenfolge der Datei.
effort-bands-are-not-s = Die Klassen des Aufwands sind nicht S, M, L.
days-do-not-go = Die Tage steigen nicht von wenigen zu vielen.
write-few-likely-and-many = Schreiben Sie wenige, wahrscheinliche und viele Tage.
band-has-no-action = Die Klasse { $effort } hat keine Maßnahme von so vielen Tagen.
write-likely-days-or-fewer = Schreiben Sie höchstens { $most } wahrscheinliche Tage.
numbers-do-not-go = Die Zahlen steigen nicht von niedrig zu hoch, oder eine liegt nicht über null.
write-low-likely-and-high = Schreiben Sie eine niedrige, eine wahrscheinliche und eine hohe Zahl.
these-actions-wait-for-each = Diese Maßnahmen warten aufeinander: { $cycle }.
remove-one-of-these-prerequisites = Entfernen Sie eine dieser Voraussetzungen.
belongs-capability = `{ $capability }` gehört zu `{ $home }`.
write-home = Schreiben Sie `{ $home }`.
and-words = { $words } und { $other-words }
two-entries = Zwei Einträge heißen gleich ({ $noun }): `{ $name }`.
rename-or-remove-one = Benennen Sie einen davon um oder entfernen Sie ihn.
part-item-position = Eintrag { $position }
line-holds = Die Zeile enthält { $name-of }.
use-spaces = Verwenden Sie Leerzeichen.
delete-it-it-cannot = Löschen Sie es; es ist nicht zu sehen, schreiben Sie also die Wörter ringsum neu.
part-tab = einen Tabulator
part-control-character = ein Steuerzeichen
part-invisible-mark = ein unsichtbares Zeichen
has-no-level = `{ $slug }` hat keine Stufe { $level }.
its-levels-run = Die Stufen gehen von 0 bis { $top }.
nothing-guards-phase-so-everybody = Keine Phase verlangt etwas, deshalb sind alle in der letzten.
give-each-phase-above-first = Geben Sie jeder Phase über der ersten einen `floor`: einen Wert, den jede Dimension erreicht. Oder schreiben Sie Bedingungen.
highest-score-is-not-above = Der höchste Wert liegt nicht über dem niedrigsten.
write-lowest-and-highest = Schreiben Sie `lowest` und `highest`, etwa 0 und 100.
if-it-is-part = Gehört es zu einem Satz, setzen Sie den ganzen Satz in gerade Anführungszeichen: Ein Komma oder ein Doppelpunkt beendet ihn hier.
use-small-letters-digits = Verwenden Sie Kleinbuchstaben, Ziffern und einzelne Bindestriche, etwa `data-label`.
list-is-too-short = { $length ->
    [one] Die Liste hat einen Eintrag und braucht { $needed }.
   *[other] Die Liste hat { $length } Einträge und braucht { $needed }.
}
list-is-too-long = { $length ->
    [one] Die Liste hat einen Eintrag und darf { $allowed } haben.
   *[other] Die Liste hat { $length } Einträge und darf { $allowed } haben.
}
add-what-is-missing = Fügen Sie hinzu, was fehlt.
remove-some = Entfernen Sie einige.
file-is-empty = Die Datei ist leer.
file-does-not-consist = Die Datei besteht nicht aus Schlüsseln und Werten.
write-one-key-value-line = Schreiben Sie ein `key: value` pro Zeile, wie in der Vorlage.
is-missing = `{ $loc }` fehlt.
add-here = Fügen Sie hier `{ $loc }:` hinzu.
is-not-key-here = `{ $path }` ist hier kein Schlüssel.
did-you-mean = Meinten Sie `{ $guess }`?
keys-keys = Die Schlüssel sind: { $keys }.
is-not-one-of-choices = { $shown } steht nicht zur Wahl.
is-not-known-kind = `{ $wrong }` ist keine bekannte Art.
is-above-top-level = { $shown } liegt über der höchsten Stufe.
write-level = Schreiben Sie eine Stufe von 0 bis { $context }.
input-does-not-fit-here = { "{" }input{ "}" } passt hier nicht.
compare-with-template = Vergleichen Sie mit der Vorlage.
is-not-id-of-statement = { $shown } ist nicht die Kennung einer Aussage.
write-capital-letter-and-number = Schreiben Sie einen Großbuchstaben und eine Zahl, etwa D01.
is-not-colour = { $shown } ist keine Farbe.
is-not-line = { $shown } ist keine Zeile.
write-or-all = Schreiben Sie 62, 97-99 oder all.
is-not-code = { $shown } ist kein Kürzel.
write-code-of-action-or-gate = Schreiben Sie einen Großbuchstaben und eine Zahl, etwa X05 oder G2.1.
is-not-version = { $shown } ist keine Version.
write-three-numbers = Schreiben Sie drei Zahlen, etwa 1.0.0.
is-not-short-name = { $shown } ist kein Kurzname.
write-one = Schreiben Sie eines davon: { $choices }.
part-level = eine Stufe von 0 bis 3
part-number = eine Zahl wie 0.5
part-day = einen Tag wie 2026-01-31
part-month = einen Monat wie 2026-01
part-year = ein Jahr wie 2026
write-words = Schreiben Sie { $words } oder { $other-words }.
write-these-words = Schreiben Sie { $words }.
is-not-possible-value = { $shown-value } ist kein möglicher Wert.
name-png-or-svg-file = Nennen Sie eine PNG- oder SVG-Datei neben `branding.yaml`, etwa `logo.svg`.
this-is-no-file = Diese Datei kann kein Logo sein.
text-holds = Der Text enthält { $name-of }.
what-stands-behind-is-left-out = Was hinter ` #` steht, bleibt als Bemerkung weg.
put-text-in-quotes-if = Setzen Sie den Text in Anführungszeichen, wenn es dazugehört, oder schreiben Sie die Bemerkung in eine eigene Zeile.
delete = Löschen Sie es.
stands-here-twice = `{ $key }` steht hier doppelt; es steht schon in Zeile { $first }.
keep-one-of-two = Behalten Sie eines von beiden.
list-or-group-stands-where = Eine Liste oder Gruppe steht, wo ein Schlüssel erwartet wird.
write-key-value = Schreiben Sie `key: value`.
part-line-line = (Zeile { $line })
zip-folder-that-holds-questionnaires = Packen Sie den Ordner, der `questionnaires` und `rubrics` enthält, und sonst nichts.
check-name = Prüfen Sie den Namen.
it-holds-more-than-files = Es enthält mehr als { $most-files } Dateien.
it-holds-twice = Es enthält `{ $place }` doppelt.
zip-one-pack = Packen Sie ein einziges Paket.
it-is-packed-in-unusual = Es ist auf ungewöhnliche Art gepackt.
its-files-have-more = Seine Dateien enthalten mehr als { $most } MB Text.
this-is-not-zip-file = Das ist keine lesbare ZIP-Datei.
it-holds-no-folder = Es enthält keinen Ordner `{ $each }` mit Dateien.
no-such-file = Diese Datei gibt es nicht.
check-name-and-folder = Prüfen Sie Namen und Ordner.
file-cannot-be-read = Die Datei kann nicht gelesen werden ({ $strerror }).
check-who-may-read = Prüfen Sie, wer sie lesen darf.
file-is-too-large = Die Datei ist zu groß für ein Paket.
part-questions-that-come-with-app = die Fragen, die zur App gehören
pack-of-version-already = Ein Paket `{ $mine }` der Version { $other-mine } gibt es schon.
give-it-another-id = Geben Sie ihm eine andere `id` oder erhöhen Sie seine `version`.
add-safeguard-action-x = Fügen Sie `- { "{" }safeguard: { $id }, action: X01{ "}" }` zu `safeguards` in den Bewertungsregeln hinzu.
safeguard-has-no-rule = Die Schutzvorkehrung hat keine Regel.
does-not-put-in-place = `{ $action }` sorgt nicht für `{ $safeguard }`.
add-kind-safeguard-safeguard = Fügen Sie `{ "{" }kind: safeguard, safeguard: { $safeguard }{ "}" }` zu `also` hinzu oder nennen Sie eine andere Maßnahme.
what-data-status-asks = Was der Datenstatus verlangt, hat sich geändert
numbers-of-plan = Die Zahlen des Plans oder seines Preises haben sich geändert
is-gone = Nicht mehr da ({ $noun }): `{ $key }`
says-something-else-than-when = Sagt etwas anderes als bei der Veröffentlichung ({ $noun }): `{ $key }`
raise-version = Erhöhen Sie `version`; oder führen Sie, wenn es noch dasselbe bedeutet, `readiness check --publish` aus.
and-version-is-same = { $what }, aber die Version ist dieselbe.
weight-is-outside-guide = Das Gewicht { $weight } liegt außerhalb der Richtschnur.
write-for-what-published-framework = Schreiben Sie 2 für das, was ein veröffentlichtes Rahmenwerk ausdrücklich nennt, sonst 1.
no-action-that-this-gate = Keine Maßnahme, die diese Bedingung nennt, macht `{ $fact }` wahr.
add-kind-fact-fact = Fügen Sie `{ "{" }kind: fact, fact: { $fact }{ "}" }` bei einer davon zu `also` hinzu oder nennen Sie eine andere Maßnahme.
no-action-of-gate-raises-to-level = Keine Maßnahme, die diese Bedingung nennt, hebt `{ $question }` auf Stufe { $level }.
add-level-to-effects-of-gate = Fügen Sie `{ "{" }question: { $question }, level: { $level }{ "}" }` bei einer davon zu `effects` hinzu oder nennen Sie eine andere Maßnahme.
this-is-not-yaml-file = Das ist keine YAML-Datei.
write-plain-text = Schreiben Sie einfachen Text, wie in der Vorlage.
this-is-folder = Das ist ein Ordner.
name-file = Nennen Sie eine Datei.
part-unknown-reason = Grund unbekannt
file-cannot-be-read-because = Die Datei kann nicht gelesen werden ({ $reason }).
file-is-larger-than-mb = Die Datei ist größer als { $most } MB.
shorten-its-notes-or-check = Kürzen Sie ihre Notizen oder prüfen Sie, ob es die richtige Datei ist.
this-is-binary-file = Das ist eine Binärdatei, kein Text.
save-it-as-plain-text = Speichern Sie sie als einfachen Text in UTF-8.
text-is-not-in-utf = Der Text ist nicht in UTF-8.
save-file-as-utf = Speichern Sie die Datei als UTF-8.
file-has-far-too-many = Die Datei hat viel zu viele Einträge.
keep-what-belongs = Behalten Sie, was dazugehört.
second-document-starts-here = Hier beginnt ein zweites Dokument (`---`).
keep-one-document-file = Behalten Sie ein Dokument pro Datei.
nesting-is-too-deep = Die Verschachtelung ist zu tief.
keep-structure-of-template = Behalten Sie den Aufbau der Vorlage.
anchor-or-alias-or-stands = Hier steht ein Anker oder ein Verweis (`&` oder `*`).
write-text-itself-in-quotes = Schreiben Sie den Text selbst, in Anführungszeichen.
type-tag-stands-here = Hier steht eine Typangabe (`!`).
define-it-or-use-one = Legen Sie es fest oder verwenden Sie eines davon: { $names }.
define-it-or-use-name = Legen Sie es fest oder verwenden Sie einen Namen, den es gibt.
no-noun = Das gibt es nicht ({ $noun }): `{ $name }`.
no-such-file-but-sources = Diese Datei gibt es nicht, aber { $known-nowhere } `sources` nennen Aussagen, die sie aufführen würde.
add-file-or-write-sources = Fügen Sie die Datei hinzu oder schreiben Sie `sources: []`.
from-terminal-name-their-pack = Nennen Sie im Terminal ihr Paket: `readiness assess FILE --content PACK`; PACK ist der Ordner oder die ZIP-Datei von `{ $named }`. In der App fügen Sie es zuerst auf der Seite „Fragebögen“ hinzu.
these-are-answers = Das sind Antworten auf `{ $named }`, aber die Fragen hier sind die von `{ $id }`.
choose-level = Wählen Sie eine Stufe von 0 bis { $top }
answer-is-above-top-level = { $level } liegt über der höchsten Stufe.
write-level-up-to-top = Schreiben Sie eine Stufe von 0 bis { $top }.
this-question-cannot-be-answered = Diese Frage lässt sich nicht mit dont-know beantworten.
this-question-applies-to-every = Diese Frage trifft auf jede Organisation zu.
or-write-dont-know = { $advice }, oder schreiben Sie dont-know.
is-id-of-earlier-entry = `{ $given }` ist die Kennung eines früheren Eintrags.
choose-another-id-or-leave = Wählen Sie eine andere Kennung oder lassen Sie sie weg.
no-such-thing-in-response = Das gibt es nicht ({ $noun }): `{ $shown }`.
write-one-of-known = Schreiben Sie eines davon: { $known }.
command-readiness-template-prints-every = Der Befehl `readiness template` gibt alle Namen aus.
write-number-of-level = Schreiben Sie die Zahl einer Stufe, etwa 0 oder 1, dont-know oder { "{" }not-applicable: der Grund{ "}" }.
name-question-that-exists = Nennen Sie eine Frage, die es gibt.
no-question = Eine Frage `{ $question }` gibt es nicht.
define-it-among-sectors = Legen Sie sie unter `sectors` fest.
no-sector = Eine Branche `{ $sector }` gibt es nicht.
define-it-among-places = Legen Sie ihn unter `places` fest.
no-place = Einen Ort `{ $place }` gibt es nicht.
name-it-in-exactly-one = Nennen Sie es in genau einem davon.
this-file-is-not-used = Diese Datei wird nicht verwendet: `{ $name }` steht an ihrer Stelle.
give-it-folder = Geben Sie ihr einen eigenen Ordner oder entfernen Sie sie.
write-key-and-value = Schreiben Sie ein `key: value` pro Zeile.
stands-in-too = `{ $key }` steht auch in { $file }.
keep-it-in-one = Behalten Sie es in einer der beiden Dateien.
group-of-keys = Eine Gruppe von Schlüsseln
list = Eine Liste
nothing = Nichts
no-such-question = Eine Frage `{ $slug }` gibt es nicht.
question-has-no-such-level = Die Frage hat keine solche Stufe.
place-of-kind-problem = Eine Stelle der Art `problem` muss ein Kriterium nennen, jede andere darf keines nennen.
add-criterion-or-remove = Fügen Sie `criterion:` hinzu oder entfernen Sie es.
or-others = { $others } oder { $last }
nothing-of-right-kind-covers = Nichts von der richtigen Art deckt `{ $statement }` ab.
add-it-to-sources = Fügen Sie es bei einem davon zu `sources` hinzu: { $wanted }.
part-short-form = Kurzform
two-of-three-sentences = Zwei der drei Sätze sind gleich.
say-what-visitor-would-see = Sagen Sie, was Außenstehende anders sehen würden.
text-has-words = Der Text hat { $count } Wörter.
shorten-it-to-words = Kürzen Sie ihn auf höchstens { $most } Wörter.
add-goal-same-level = Fügen Sie ein Ziel hinzu: dieselbe Stufe in höchstens sechs Wörtern, die sagen, was da ist, nicht, was fehlt.
does-not-read-as-something = „{ $bad }“ liest sich nicht wie etwas, das man erreicht.
levels-and-have-same = Die Stufen { $seen } und { $at } sind hier gleich: { $noun }.
use-shorter-words-and-sentences = Verwenden Sie kürzere Wörter und Sätze, zuerst in: { $hardest }.
put-whole-text-in-straight = Setzen Sie den ganzen Text in gerade Anführungszeichen.
let-it-begin-in-same = Lassen Sie es in derselben Spalte beginnen wie die anderen Schlüssel oder Einträge der Gruppe.
colon-stands-within-text = In einem Text steht ein Doppelpunkt.
quote-text-or-drop-colon = Setzen Sie den ganzen Text in gerade Anführungszeichen oder nehmen Sie den Doppelpunkt weg.
this-line-does-not-begin = Diese Zeile beginnt nicht in der Spalte der Zeilen, zu denen sie gehört.
list-in-or-group = Eine Liste in `[ ]` oder eine Gruppe in `{ "{" } { "}" }` ist nicht geschlossen, oder ein Komma fehlt.
write-one-two-or-key = Schreiben Sie `[one, two]` oder `{ "{" }key: value{ "}" }`; ein Text mit Komma, Doppelpunkt oder Klammer steht in geraden Anführungszeichen.
file-breaks-off-here = Die Datei bricht hier ab.
check-indentation-colons-and-quotes = Prüfen Sie Einrückung, Doppelpunkte und Anführungszeichen dieser Zeile und der darüber.
something-stands-behind-quote = Hinter dem Anführungszeichen, das einen Text schließt, steht etwas.
text-begins-with = Ein Text beginnt mit `{ $sign }`, was hier etwas anderes bedeutet.
quote-text-with-apostrophe = Setzen Sie den ganzen Text in gerade Anführungszeichen; schreiben Sie in einfachen einen Apostroph doppelt.
stands-where-key-is-expected = Ein `-` steht, wo ein Schlüssel erwartet wird.
begin-in-column-of-list = Lassen Sie es in derselben Spalte beginnen wie die anderen Einträge der Liste; oder diese Zeile gehört nicht hierher.
bracket-or-comma-stands-behind = Hinter dem Ende einer Liste oder Gruppe steht eine Klammer oder ein Komma.
take-it-away-or-put = Nehmen Sie es weg oder setzen Sie den Text, zu dem es gehört, in gerade Anführungszeichen.
quote-is-opened-here = Hier steht ein öffnendes Anführungszeichen, zu dem das schließende fehlt.
close-it-with-same-sign = Schließen Sie es mit demselben Zeichen; schreiben Sie in einfachen Anführungszeichen einen Apostroph doppelt.
this-line-is-no-key = Diese Zeile ist kein `key: value`.
write-key-colon-blank = Schreiben Sie den Schlüssel, einen Doppelpunkt, ein Leerzeichen und den Wert.
backslash-stands-in-text = In einem Text in doppelten Anführungszeichen steht ein umgekehrter Schrägstrich.
write-it-twice-or-use = Schreiben Sie ihn doppelt oder verwenden Sie einfache Anführungszeichen.
value-is-missing-before = Vor diesem Zeichen fehlt ein Wert, oder ein Wert beginnt damit.
stands-behind-key = Hinter einem Schlüssel steht ein `-`.
write-each-entry-of-list = Schreiben Sie jeden Eintrag der Liste in eine eigene Zeile unter dem Schlüssel oder setzen Sie den Text in gerade Anführungszeichen.
something-stands-behind = Hinter `|` oder `>` steht etwas.
begin-text-on-next-line = Beginnen Sie den Text in der nächsten Zeile oder setzen Sie ihn ganz in gerade Anführungszeichen.
text-is-empty = Der Text ist leer.
write-something-or-delete-key = Schreiben Sie hier etwas oder löschen Sie den Schlüssel, wenn er fehlen darf.
kind-is-missing = `kind` fehlt.
add-kind = Fügen Sie hier `kind:` hinzu.
stands-for-text = { $shown } steht, wo Text erwartet wird.
put-text-in-quotes = Setzen Sie den Text in Anführungszeichen.
text-is-longer-than = Der Text ist länger als { $letters } Zeichen.
shorten-it = Kürzen Sie ihn.
is-no-whole-number = { $shown } ist keine ganze Zahl.
write-whole-number-without-quotes = Schreiben Sie eine ganze Zahl, ohne Anführungszeichen.
write-whole-number = Schreiben Sie eine ganze Zahl.
is-no-number = { $shown } ist keine Zahl.
write-number = Schreiben Sie eine Zahl wie 0.5.
is-too-small = { $shown } ist zu klein.
is-too-large = { $shown } ist zu groß.
write-so-much-or-more = Schreiben Sie { $limit } oder mehr.
write-so-much-or-less = Schreiben Sie { $limit } oder weniger.
write-more-than = Schreiben Sie mehr als { $limit }.
write-less-than = Schreiben Sie weniger als { $limit }.
is-neither-yes-nor-no = { $shown } ist weder ja noch nein.
write-true-or-false = Schreiben Sie true oder false.
stands-for-list = { $shown } steht, wo eine Liste erwartet wird.
write-one-entry-a-line = Schreiben Sie einen Eintrag pro Zeile, jeden nach `- `.
stands-for-keys = { $shown } steht, wo Schlüssel erwartet werden.
write-one-key-a-line = Schreiben Sie ein `key: value` pro Zeile.
is-no-date = { $shown } ist kein Datum.
write-date = Schreiben Sie das Datum wie 2026-01-31.
write-colour = Schreiben Sie `#` und sechs Ziffern oder Buchstaben von A bis F, in Anführungszeichen: { $example }.
colour-on-light-pages = Wörter in dieser Farbe sind auf hellen Seiten nicht zu lesen (Kontrast { $contrast } zu 1, nötig ist { $needed }).
colour-on-dark-pages = Wörter in dieser Farbe sind auf dunklen Seiten nicht zu lesen (Kontrast { $contrast } zu 1, nötig ist { $needed }).
add-weight = Fügen Sie etwa `{ $entry }` hinzu.
weights-sum-to = Die Gewichte ergeben { $total }.
questions-read-at-grade = Die Fragen lesen sich im Mittel auf Schulstufe { $average }; die Grenze ist { $limit }.
stands-in-jobs = { $noun ->
    [role] Die Rolle `{ $name }` steht in { $jobs } der Aufgaben.
   *[skill] Die Kompetenz `{ $name }` steht in { $jobs } der Aufgaben.
}
part-named-thing = { $thing ->
    [questionnaire] Fragebogen
    [dimension] Dimension
    [capability] Fähigkeit
    [question] Frage
    [fact] Tatsache
    [perception] Ansicht
    [term] Begriff
    [guidance] Hinweis
    [method-note] Bemerkung zur Methode
    [source] Quelle
    [sector] Branche
    [safeguard] Schutzvorkehrung
    [published-text] veröffentlichter Text
    [rule-of-safeguard] Regel der Schutzvorkehrung
    [weight-of] Gewicht von
    [gate] Bedingung
    [warning] Warnung
    [skill] Kompetenz
    [role] Rolle
    [job] Aufgabe
    [role-code] Kürzel der Rolle
    [criterion] Kriterium
    [criterion-number] Nummer des Kriteriums
    [preset] vorgegebene Gewichte
    [rule] Regel
    [problem-type] Art von Anwendungsfall
    [interview-question] Frage der Befragung
    [detail] Einzelheit
    [action] Maßnahme
    [effort-band] Klasse des Aufwands
    [statement] Aussage
    [set-of-weights] Auswahl von Gewichten
    [type-of-problem] Art von Anwendungsfall
    [work-of-action] Arbeit der Maßnahme
   *[version] Version
}
overlay-language = Die Sprache fehlt oder ist nicht die aus dem Namen der Datei.
overlay-language-mend = Schreiben Sie `language: de` in `languages/de.yaml`.
overlay-entry = Hier fehlt, was der Text sagt oder woraus er übersetzt wurde.
overlay-entry-mend = Schreiben Sie zwei Zeilen unter den Namen des Textes: `says:` mit Ihren Worten und `seen:` mit den acht Zeichen, die dort standen.
overlay-no-such-text = Einen solchen Text hat das Paket nicht.
overlay-no-such-text-mend = Entfernen Sie den Eintrag oder schreiben Sie den Namen, den der Text jetzt hat.
overlay-outdated = Diese Übersetzung ist älter als ihr englischer Text, der jetzt „{ $text }“ lautet.
overlay-outdated-mend = Sehen Sie sich Ihre Worte noch einmal an und schreiben Sie dann `seen: { $fingerprint }`, in geraden Anführungszeichen.
