summary-name-organization-day-phase = Eine Zusammenfassung: Name der Organisation, Tag, Phase, Wert jeder Dimension, Datenstatus, Namen, Klassen und Werte der Anwendungsfälle sowie die Kürzel der Maßnahmen. Importieren lässt sie sich nicht.
people = Personen
others-who-named = Andere, die genannt sind
answers-notes = Antworten und Notizen
attached-file = Angehängte Datei
named-elsewhere = Anderswo genannt: { $others }.
with-time-skills-roles = { $names }: mit Zeit, Kompetenzen und Rollen.
only-answers-finding-rests-such = Nur Antworten, auf denen ein Befund beruht, etwa eine nicht erfüllte Bedingung
part-held-answers = { $number ->
    [one] eine Antwort
   *[other] { $number } Antworten
}
part-held-people = { $number ->
    [one] eine Person
   *[other] { $number } Personen
}
part-held-problems = { $number ->
    [one] ein Anwendungsfall
   *[other] { $number } Anwendungsfälle
}
part-held-models = { $number ->
    [one] ein Modell
   *[other] { $number } Modelle
}
part-held-changes = { $number ->
    [one] eine Änderung am Plan
   *[other] { $number } Änderungen am Plan
}
part-held-tables = { $number ->
    [one] eine geprüfte Tabelle
   *[other] { $number } geprüfte Tabellen
}
part-held-snapshots = { $number ->
    [one] ein Stichtag
   *[other] { $number } Stichtage
}
whole-assessment-with-every-note = Die ganze Standortbestimmung mit allen Notizen und Namen: { $held }. Diese App kann sie wieder einlesen.
later-without-date = Später, ohne Termin
no-longer-planned = Nicht mehr geplant
later-actions-will-be-listed = { $later ->
    [one] Eine spätere Maßnahme wird aufgeführt, wenn mehr beantwortet ist.
   *[other] { $later } spätere Maßnahmen werden aufgeführt, wenn mehr beantwortet ist.
}
number-short = Nr.
action = Maßnahme
because = Warum
owner = Zuständig
when-effort = Wann und Aufwand
sign-progress = Zeichen des Fortschritts
done-when = Fertig, wenn
done = Fertig
recurring-work = Wiederkehrende Arbeit
worth-starting-when = Lohnt sich, wenn
why-has-no-date = Warum sie keinen Termin hat
after-four-months = Nach den ersten vier Monaten
left-out-this-plan = In diesem Plan weggelassen
why-here = Warum sie hier steht
part-work = Arbeit: { $effort }
person-who-was-named = [Name weggelassen]
answers = Antworten
this-copy-leaves-out-list = In dieser Fassung fehlen die Liste aller Antworten und die Notizen. Antworten, auf denen ein Ergebnis beruht, stehen bei diesem.
question = Frage
answer = Antwort
agreement = Einigkeit
note = Notiz
part-far-apart = weit auseinander
part-too-few = zu wenige
part-answers = { $words }, { $given } Antworten
questions-without-level-answer = { $missing ->
    [one] Eine Frage ohne Stufe als Antwort
   *[other] { $missing } Fragen ohne Stufe als Antwort
}
every-question-weighs-same = Jede Frage zählt gleich viel.
weights = Gewichte
questions = Fragen.
sources = Quellen.
method = Methode
every-rule-explained-page-method = Jede Regel ist auf der Seite „Methode“ der App erklärt, die diesen Bericht erstellt hat.
versions = Versionen.
how-numbers-are-rounded = Zuerst sind Arbeitstage gerundet; Beträge sind daraus genau errechnet und einmal gerundet. Wann es sich bezahlt macht, ist genau errechnet: Ein angefangener Monat zählt ganz.
this-copy-leaves-out-names = In dieser Fassung fehlen Namen. Tragen Sie sie ein, bevor jemand unterschreibt, oder geben Sie eine Fassung mit Namen weiter.
cheaper-ways = Günstigere Wege.
those-other-problems-worked-out = Die Zahlen der anderen Anwendungsfälle sind ebenso errechnet; die Ergebnisdatei enthält sie mit ihren Quellen.
amount-was-told-or-follows = Ein Betrag wurde angegeben, oder er ergibt sich aus Angaben und aus unseren Spannen, die als „unsere Annahme“ markiert sind. Sonst steht „nicht bekannt“.
what-we-ask = Was wir beantragen
what-brings = Was es bringt
by-when = Bis wann
where-these-numbers-come-from = Woher diese Zahlen kommen
who-owns-signs = Wer zuständig ist und unterschreibt
problem-by-problem = Jeder Anwendungsfall einzeln
where-numbers-plan-first-problem = Woher die Zahlen des Plans und des ersten Anwendungsfalls kommen
what-we-ask-you-decide = Was zu entscheiden ist
nothing-answers-point = Die Antworten weisen auf nichts hin.
what-could-go-wrong = Was schiefgehen könnte
when-we-stop = Wann wir aufhören
enough = Genug ist:
file-results-holds-all-numbers = Die Ergebnisdatei enthält alle Zahlen mit ihren Quellen.
what = Was
how-much = Wie viel
on-day = Am
who = Wer
number = Zahl
from-word = Aus
value = Wert
for-word = Für
# same
name = Name
date = Datum
signature = Unterschrift
what-each-problem-costs-brings = Was jeder Anwendungsfall kostet und bringt, mit der Herkunft jeder Zahl
problem = Anwendungsfall
work-until-daily-use = Arbeit bis zum täglichen Einsatz
its-cost = Seine Kosten
brings-year = Bringt im Jahr
runs-year = Betrieb im Jahr
pays-back = Macht sich bezahlt
what-hangs = Wovon es abhängt
part-no-answers-yet = noch keine Antworten
part-answered-by = { $people ->
    [one] { $answered }, eine Person
   *[other] { $answered }, { $people } Personen
}
you-here = Sie sind hier
possible = Möglich
part-leave = nicht beginnen
part-easy-smaller-gain = leicht, kleinerer Nutzen
part-prepare-data = Daten vorbereiten
part-start-here = hier beginnen
part-score-today = Wert heute
part-days-before-begins = Tage, bevor es beginnt
# same
milestone-on-day = { $name }: { $day }
part-of-why = { $words } … (vollständig: „{ $section }“)
part-helps-to-meet-a-gate = hilft, eine Bedingung zu erfüllen
part-other-work = andere Arbeit
bars-of-first-days = { $later ->
    [0] Die Balken zeigen alle Maßnahmen mit Termin, vom ersten bis zum letzten Tag.
    [one] Die Balken zeigen die Maßnahmen, die in den ersten { $days } Tagen beginnen; { $later } weitere beginnt später.
   *[other] Die Balken zeigen die Maßnahmen, die in den ersten { $days } Tagen beginnen; { $later } weitere beginnen später.
}
gates-met-beside = Erfüllt: { $gates }.
part-can-start-now = kann jetzt beginnen
part-something-comes-first = erst etwas anderes
# same
dimension = Dimension
share-time-use = Anteil der vergebenen Zeit
role = Rolle
cover = Besetzung
data = Daten
what-blocks-next-status = Was dem nächsten Status im Weg steht
i-do-not-know = Weiß ich nicht
words = In Worten
machine-learning-readiness-roadmap = Reife für maschinelles Lernen und Fahrplan
where-you-stand-what-fix = Wo Sie stehen, was zuerst zu beheben ist und welche Anwendungsfälle sich in den nächsten zwölf Monaten lohnen
open-attachments-panel-find-assessment = Unter den Anhängen finden Sie assessment.json. Die App liest die Datei wieder ein, um jede Seite neu zu erstellen oder zu aktualisieren.
this-copy-carries-summary-assessment = Diese Fassung enthält als assessment.json eine Zusammenfassung. Die Liste aller Antworten und die Notizen fehlen; Antworten, auf denen ein Ergebnis beruht, stehen bei diesem.
data-travels-with-document = Die Daten liegen dem Dokument bei.
summary-travels-with-document = Eine Zusammenfassung liegt dem Dokument bei.
this-report = In diesem Bericht
readiness-assessment-roadmap = Standortbestimmung und Fahrplan
handle-with-care-names = Vertraulich behandeln: Dieser Bericht nennt Personen und Anwendungsfälle.
handle-with-care-numbers = Vertraulich behandeln: Dieser Bericht nummeriert Personen, statt sie zu nennen, und nennt Anwendungsfälle.
no-phase-yet = Noch keine Phase
result = Ergebnis
prepared = Erstellt für
assessed = Erhoben am
evidence = Prüfung
next-review = Nächste Überprüfung
checked-table-first-problem = Geprüfte Tabelle des ersten Anwendungsfalls
decide = Zu entscheiden
prepared-by = Erstellt von
contact = Kontakt
one-column-each-capability-filled = Eine Säule für jede Fähigkeit, gefüllt bis zu ihrem Wert { $scale-ends }.
ml-readiness-report = Bericht zur ML-Reife
ml-one-page = ML auf einer Seite
first-step = Der erste Schritt
step = Schritt
start = Beginn am
serves = Dient
part-first-trial = dem ersten Versuch
part-tool-another-problem = einem Werkzeug für einen anderen Anwendungsfall, für sich allein lohnend
part-no-gate = keiner Bedingung
people-answered-each-dot-one = { $respondents ->
    [one] Eine Person hat geantwortet. Jeder Punkt ist eine Antwort, ohne Namen. Die dunklere Spalte ist die verwendete Stufe: die mittlere Antwort oder, wenn zwei in der Mitte liegen, die niedrigere davon, es sei denn, die Gruppe einigte sich auf eine andere. Bei einer Frage, die die Gruppe offen ließ, wird keine Stufe verwendet.
   *[other] { $respondents } Personen haben geantwortet. Jeder Punkt ist eine Antwort, ohne Namen. Die dunklere Spalte ist die verwendete Stufe: die mittlere Antwort oder, wenn zwei in der Mitte liegen, die niedrigere davon, es sei denn, die Gruppe einigte sich auf eine andere. Bei einer Frage, die die Gruppe offen ließ, wird keine Stufe verwendet.
}
leaders-staff-see-differently = Leitung und Belegschaft sehen es verschieden
from-held = Aus: { $held-words }.
two-results-rest-different-versions = Die beiden Ergebnisse beruhen auf verschiedenen Versionen der Fragen oder Regeln; vergleichen Sie sie mit Vorsicht.
not-same-yardstick = Nicht derselbe Maßstab.
gates-actions-since-then = Bedingungen und Maßnahmen seither
gates-met-since-then = Seither erfüllte Bedingungen:
gates-open-again = Wieder offene Bedingungen:
gates-no-longer-known = Nicht mehr bekannte Bedingungen:
actions-marked-done = Als fertig markierte Maßnahmen:
part-not-known-yet = noch nicht bekannt
verdict = Urteil
what-means = Was es bedeutet
enough-data = Genug Daten?
clean-enough = Sauber genug?
stored-right-way = Richtig gespeichert?
# same
status = Status
still-be-answered = Noch zu beantworten
take-care = Achtung
next-step = Nächster Schritt
asked = Gefragt
what-was-seen = Was zu sehen war
you-told-us = Ihre Angabe
table-shows = Die Tabelle zeigt
legal-note = Rechtlicher Hinweis.
gates-answers-behind-them = Die Bedingungen und die Antworten dahinter
what-these-words-mean = Was diese Wörter bedeuten
gate = Bedingung
what-asks = Was sie verlangt
what-was-found = Was gefunden wurde
state = Stand
placement-rests-answers = { $down ->
    [one] Die Einordnung beruht auf einer Antwort.
   *[other] Die Einordnung beruht auf { $down } Antworten.
}
one-fact-missing = Eine Tatsache fehlt.
one-answer-would-lift = Eine Antwort würde sie anheben.
any-one-would-lift = { $up ->
    [one] Eine einzige würde sie anheben.
   *[other] Jede einzelne von { $up } würde sie anheben.
}
no-single-answer-lifts = Keine einzelne Antwort hebt sie an.
how-sure = Wie sicher sie ist.
what-would-change-placement = Was die Einordnung ändern würde
chances = Wahrscheinlichkeiten: { $probability-line }.
app-lists-all-them-page = { $texts } Die App führt alle auf der Seite „Fragen“ auf.
do-this = Tun Sie dies
then-this-true = Dann trifft dies zu
effort = Aufwand
gates = Bedingungen
then-this-must-be-true = Dann muss dies erreicht sein.
what-remains = Was noch fehlt.
part-no-date-yet = { $title } (noch kein Termin)
step-after = Der Schritt danach
quality-asked-separately = Nach der Qualität wird getrennt gefragt.
value-feasibility = Nutzen und Machbarkeit
how-stable-first-place = Wie stabil ist der erste Platz?
order-its-reasons = Die Reihenfolge und ihre Gründe
agreed-before-work-begins = Vor Beginn der Arbeit vereinbart
ways-do-first-problem-with = Wege zum ersten Anwendungsfall, mit ihren Preisen
higher-problem-stands-more-its = Je höher ein Anwendungsfall steht, desto mehr ist seine Lösung wert; je weiter rechts, desto leichter ist der Anfang.
filled-circle-can-start-now = Ein gefüllter Kreis kann jetzt beginnen.
part-not-written-down-yet = noch nicht aufgeschrieben
list-two-five-problems-cost = Führen Sie zwei bis fünf Anwendungsfälle auf, die jede Woche Stunden oder Geld kosten. Dann lassen sie sich nach denselben Kriterien vergleichen.
part-none-yet = noch keine
rank-problem = Rang und Anwendungsfall
class-word = Klasse
why-here-column = Warum hier
feasible = Machbar
score = Wert
how-read = Wie man es liest
why-not-third = Warum nicht der dritte
nothing-holds-back-others-score = Nichts hält ihn zurück; andere haben höhere Werte.
what-would-turn-order = Was die Reihenfolge umkehren würde
ready-made-tool-exists = Ein fertiges Werkzeug gibt es
buy = Zu kaufen
why-what-comes-first = Warum und was zuerst kommt
no-project-ml-now-why = Warum jetzt kein ML-Projekt
why-what-do-instead = Warum und was stattdessen zu tun ist
sponsor = Unterstützung in der Leitung
project-lead = Projektleitung
users = Nutzung durch
way = Weg
work = Arbeit
once = Einmalig
year = Im Jahr
time = Zeit
what-could-derail = Woran es scheitern könnte
what-no-longer-fits-after = Was nach Änderungen von Hand nicht mehr passt
time-lead = Zeit.
no-common-mistake-shows-answers = In den bisherigen Antworten zeigt sich kein häufiger Fehler
what-this-report-takes-granted = Was dieser Bericht annimmt
warning = Warnung
what-do = Was zu tun ist
rests = Beruht auf
how-each-safeguard-stands = Wie es um jede Schutzvorkehrung steht
texts-they-answer = Die Texte, zu denen sie gehören
what-each-problem-needs-first = Was jeder Anwendungsfall vorher braucht
safeguard = Schutzvorkehrung
told = Angegeben
needed-before = Nötig vor
what-puts-place = Wodurch sie entsteht
means-taken-before-scores-rounded = Mittelwerte werden gebildet, bevor Werte für den Druck gerundet werden.
capabilities-behind-scores = Die { $count } Fähigkeiten hinter den Werten
every-question-answered = Jede Frage ist beantwortet.
part-cannot-count = { $why ->
    [dont-know] mit „Weiß ich nicht“ beantwortet: { $number }
    [not-answered] nicht beantwortet: { $number }
   *[left-open] vom Raum offen gelassen: { $number }
}
part-number-not-applying = { $number ->
    [one] trifft nicht zu: { $number }
   *[other] treffen nicht zu: { $number }
}
how-sure-this = Wie sicher das ist
furthest-behind = Am weitesten zurück
every-capability-has-score-lies = Jede Fähigkeit, die einen Wert hat, liegt bei { $lowest } { $out-of }.
all-alike = Alle gleich
furthest-along = Am weitesten voran
brackets-where-step-stands-plan = In Klammern steht, wo der Schritt im Plan vorkommt. Die Maßnahmenliste sagt, warum einer fehlt.
part-no-score-yet = noch kein Wert
capability = Fähigkeit
answer-shows = Die Antwort, die es zeigt
first-step-column = Erster Schritt
what-answers-show = Was die Antworten zeigen
how-far-trust-this = Wie weit dem zu trauen ist.
answer-first-questions-get-scores = Beantworten Sie die ersten Fragen, um Werte, eine Phase und einen Plan zu erhalten.
strongest-at-weakest-at = Am stärksten: { $name } mit { $printed } { $out-of }. Am schwächsten: { $other-name } mit { $other-printed }.
pages-need-more-answers-left = { $provisional-sentence } Seiten, die mehr Antworten brauchen, fehlen.
part-at-weakest = { $out-of } an der schwächsten Stelle
part-every-dimension = jede Dimension
part-problems-start-with = Anwendungsfälle für den Anfang
part-entered = von { $problems } eingegebenen
part-action-starts = Maßnahme beginnt
part-actions-start = Maßnahmen beginnen
part-plan = von { $actions } im Plan
not-known = , { $unknown } nicht bekannt
not-known-yet = Noch nicht bekannt
not-met-yet = Noch nicht erfüllt
found = Gefunden: { $gate-found }.
data-is = { $of ->
    [problem] Datenstatus nach den Antworten zum ersten Anwendungsfall: { $words }.
   *[main] Datenstatus: { $words }.
}
keep-one-place-checked-open = Halten Sie die Daten an einem Ort, geprüft und zugänglich für alle, die sie brauchen.
data-status-not-known-yet = Der Datenstatus ist noch nicht bekannt: zwischen { $low } und { $high }.
be-found-out = Herauszufinden: { $unknown }.
reach-next-status = Für den nächsten Status: { $blocks-next }.
what-status-and-score-measure = { $of ->
    [problem] Der Status beruht auf vier Antworten zu einem Anwendungsfall, der Wert von „{ $dimension }“ auf allen Antworten zu Daten.
   *[main] Der Status beruht auf vier Antworten zu den wichtigsten Daten, der Wert von „{ $dimension }“ auf allen Antworten zu Daten.
}
first-has-data-of-its-own = { $told ->
    [more] Zu „{ $name }“ haben Sie mehr angegeben: { $status }.
    [less] Zu „{ $name }“ ist weniger bekannt: { $status }.
   *[otherwise] Zu „{ $name }“ haben Sie etwas anderes angegeben: { $status }.
}
list-people-who-could-help = Führen Sie die Personen auf, die helfen könnten, mit ihrer Zeit.
see-page-candidate-problems = Siehe die Seite über Anwendungsfälle.
start-with-these = Beginnen Sie damit
before-first-problem = Vor dem ersten Anwendungsfall
if-nothing-changes = Wenn sich nichts ändert
no-question-has-been-answered = Noch ist keine Frage beantwortet, deshalb gibt es keine Einordnung, der zu trauen wäre.
roles-what-open-ones-need = Die Rollen und was den offenen fehlt
who-could-carry-which-role = Wer welche Rolle übernehmen könnte
time-skills = Zeit und Kompetenzen
skills-gain = Aufzubauende Kompetenzen
names-time-skills-entered-leave = Namen, Zeit und Kompetenzen, wie eingegeben. Wollen Sie den Bericht weiter verteilen, lassen Sie diesen Abschnitt weg: Dann steht darin nirgends ein Name dieser Liste, auch nicht im Plan.
people-numbered-not-named-time = Personen sind nummeriert, nicht genannt; Zeit und Kompetenzen, wie eingegeben.
# same
person = Person
time-ml = Zeit für ML
skills = Kompetenzen
list-people-who-could-work = Führen Sie die Personen auf, die mit ML arbeiten könnten, mit ihrer Zeit. Dann zeigt diese Seite, wer was übernehmen kann.
single-points = Abhängigkeit von Einzelnen
smallest-step = Kleinster Schritt
hire-train-or-partner = Einstellen, weiterbilden oder Hilfe von außen
skills-still-missing = Noch fehlende Kompetenzen
advice = Rat
part-nothing-but-nobody-holds = nichts, aber niemand hat sie
how-gain = Wie man sie aufbaut
skills-below-working-level-how = Kompetenzen unter der Stufe „arbeitet damit“ und wie viele Rollen sie brauchen
nobody-by-name-people-list = { $names ->
    [one] Niemand von der Liste: Die eine Person darauf erscheint als Nummer. Namen, die in Sätzen stehen, werden nicht weggelassen: Lesen Sie diese Sätze, bevor Sie den Bericht weitergeben.
   *[other] Niemand von der Liste: Die { $names } Personen darauf erscheinen als Nummern. Namen, die in Sätzen stehen, werden nicht weggelassen: Lesen Sie diese Sätze, bevor Sie den Bericht weitergeben.
}
part-note = { $rstrip }. Notiz: { $note }
part-after = nach { $after }
# same
person-by-number = Person { $number }
part-not-shown-fewer-than = nicht gezeigt: weniger als { $least }
questionnaire = Fragebogen { $questionnaire } { $questionnaire-version }
part-rules = Regeln { $rubric } { $rubric-version }
part-stability-order-from-runs-with = Stabilität der Reihenfolge aus { $draws } Durchläufen mit Startwert { $seed }
part-assessed = erhoben am { $issued }
most-numbers-stand-with-their = Die meisten Zahlen stehen mit ihren Quellen im Bericht, unter „{ $price }“; die Ergebnisdatei enthält alle.
nobody-has-named-currency-yet = Noch hat niemand eine Währung genannt. { $from-what-was-told }
all-amounts = Alle Beträge in { $currency }. { $from-what-was-told }
part-quarterly-from = { $first }; vierteljährlich ab { $habit }
part-floor-phase = Mindestwert für Phase { $phase }
part-then-to-now = { $printed-then } bis { $printed-now }, { $words }
# same
phase = Phase { $placed }: { $name }
first-steps = { $steps ->
    [one] Der erste Schritt
   *[other] Die ersten { $steps } Schritte
}
file-itself-supports-at-most = Die Datei selbst spricht für höchstens „{ $seen }“; angegeben wurde „{ $told }“.
part-scores = { $name }: { $score-range } von 100. { $why-third }
comes-first-since-can-be = { $words } Zuerst kommt „{ $name }“, weil sich dieser Anwendungsfall erproben lässt; was er bringt, liegt unter der Hälfte der Skala.
our-proposal = Unser Vorschlag: { $line }
see = { $in-brief } Siehe „{ $warnings }“.
questions-cannot-count-yet = { $counted ->
    [one] Eine Frage kann noch nicht zählen: { $parts }.
   *[other] { $counted } Fragen können noch nicht zählen: { $parts }.
}
not-known-questions = { $unknown ->
    [one] Nicht bekannt: eine Frage
   *[other] Nicht bekannt: { $unknown } Fragen
}
level = Stufe { $level }
part-first-by-answers = von 100, nach den Antworten zuerst
part-first-problem = von 100, erster Anwendungsfall
part-days = { $starts } in 90 Tagen
part-phase = Phase { $target-phase }
part-of-total-and-unknown = von { $total }{ $beside }
part-of-total = von { $total }
part-reach = { $low } bis { $high }
one-page-board = Eine Seite für das Leitungsgremium
what-costs-brings = Was es kostet und bringt
executive-summary = Zusammenfassung für die Leitung
part-not-met-yet = { $gates ->
    [one] Bedingung für { $phase } noch nicht erfüllt
   *[other] Bedingungen für { $phase } noch nicht erfüllt
}
part-gates-not-known-yet = { $gates ->
    [one] Bedingung für { $phase } noch nicht bekannt
   *[other] Bedingungen für { $phase } noch nicht bekannt
}
part-met = { $gates ->
    [one] Bedingung für { $phase } erfüllt
   *[other] Bedingungen für { $phase } erfüllt
}
scorecard = Wertetafel
gaps-by-dimension = Lücken nach Dimension
models-in-use = Modelle im Einsatz
one-model = { $standing ->
    [counts] Das eine genannte Modell zählt als im täglichen Einsatz
    [does-not-count] Das eine genannte Modell zählt noch nicht als im täglichen Einsatz
   *[not-known] Noch ist nicht bekannt, ob das eine genannte Modell als im täglichen Einsatz zählt
}
whether-any-model-counts = Noch ist nicht bekannt, ob eines von { $total } Modellen als im täglichen Einsatz zählt
no-model-counts = Keines von { $total } Modellen zählt bisher als im täglichen Einsatz
no-model-counts-for-certain = Keines von { $total } Modellen zählt sicher als im täglichen Einsatz; bei { $unknown } davon ist es noch nicht bekannt
models-counted = { $counted ->
    [one] Eines von { $total } Modellen zählt als im täglichen Einsatz
   *[other] { $counted } von { $total } Modellen zählen als im täglichen Einsatz
}
models-counted-or-unknown = { $counted ->
    [one] Eines von { $total } Modellen zählt als im täglichen Einsatz; bei { $unknown } weiteren ist es noch nicht bekannt
   *[other] { $counted } von { $total } Modellen zählen als im täglichen Einsatz; bei { $unknown } weiteren ist es noch nicht bekannt
}
told-of-model = { $told ->
    [yes] Ja
    [no] Nein
    [dont-know] Weiß nicht
   *[untold] Nicht gesagt
}
whether-model-counts = Zählt es?
placement = Einordnung
data-status = Datenstatus
team-roles = Rollen im Team
people-their-skills = Personen und ihre Kompetenzen
candidate-problems = Anwendungsfälle
first-proof-concept = Erster Machbarkeitsversuch
safeguards = Schutzvorkehrungen
roadmap = Fahrplan
warnings-assumptions = Warnungen und Annahmen
action-list = Maßnahmenliste
where-people-disagree = Wo die Ansichten auseinandergehen
since-last-time = Seit dem letzten Mal
what-table-showed = Was die Tabelle zeigte
appendix = Anhang
answers-in-appendix = { $answers ->
    [one] Eine Antwort, im Anhang einzeln
   *[other] { $answers } Antworten, im Anhang einzeln
}
answers-without-note = { $told }; keine Notiz.
answers-with-notes = { $notes ->
    [one] { $told }; eine Notiz.
   *[other] { $told }; { $notes } Notizen.
}
first-actions-of-all = { $owners ->
    [one] { $listed } von { $total } Maßnahmen, in den ersten 90 Tagen, für eine zuständige Person
   *[other] { $listed } von { $total } Maßnahmen, in den ersten 90 Tagen, für { $owners } zuständige Personen
}
part-reason-for-gates = { $number ->
    [one] { $reason } (für Bedingung { $gates })
   *[other] { $reason } (für die Bedingungen { $gates })
}
questions-count-more = { $times ->
    [2] { $double ->
        [one] Eine von { $total } Fragen zählt doppelt, denn ihre Quellen nennen sie als Schritt des Weges oder der Datentabelle.
       *[other] { $double } von { $total } Fragen zählen doppelt, denn ihre Quellen nennen sie als Schritt des Weges oder der Datentabelle.
    }
   *[other] { $double ->
        [one] Eine von { $total } Fragen zählt { $times }fach, denn ihre Quellen nennen sie als Schritt des Weges oder der Datentabelle.
       *[other] { $double } von { $total } Fragen zählen { $times }fach, denn ihre Quellen nennen sie als Schritt des Weges oder der Datentabelle.
    }
}
criteria-by-preset = Kriterien der Anwendungsfälle ({ $preset }).
criteria-by-own-weights = Kriterien der Anwendungsfälle (eigene Gewichte).
points-of-dispute = { $conflicts ->
    [one] Dort steht auch ein Punkt, in dem sich die Quellen widersprechen oder zu dem sie schweigen.
   *[other] Dort stehen auch { $conflicts } Punkte, in denen sich die Quellen widersprechen oder zu denen sie schweigen.
}
part-fingerprint = Fingerabdruck von beidem { $fingerprint }
part-no-fingerprint = Fingerabdruck von beidem nicht festgehalten
dash-means = Ein Strich: kein Wert.
orange-means = Orange: eine Dimension, die { $floor } nicht erreicht, den Mindestwert für Phase { $phase }.
amber-means = Bernstein: eine Dimension, die { $floor } nicht erreicht, den Mindestwert für Phase { $phase }.
furthest-apart-are-drawn = { $drawn ->
    [one] Gezeichnet ist die Frage, bei der die Antworten am weitesten auseinanderliegen.
   *[other] Gezeichnet sind die { $drawn } Fragen, bei denen die Antworten am weitesten auseinanderliegen.
}
settled-in = { $request } (siehe „{ $section }“).
shortest-way-is = Der kürzeste Weg zu Phase { $phase }: { $way }
mistakes-answers-point-to = { $mistakes ->
    [one] Ein häufiger Fehler, auf den die Antworten deuten
   *[other] { $mistakes } häufige Fehler, auf die die Antworten deuten
}
part-or-more = { $score } oder mehr
part-or-less = { $score } oder weniger
no-capability-below = Keine Fähigkeit liegt unter { $enough }: Erhalten Sie, was da ist.
part-step-not-planned = { $title } (nicht in diesem Plan)
part-step-of-number = { $title } (Maßnahme { $number })
part-step-recurring = { $title } (wiederkehrend)
part-step-later = { $title } (später)
too-much-rests-on = Zu viel hängt an einer Person: { $name }.
before-its-trial = Vor dem Versuch: { $why }
no-question-left-open = Keine Frage wurde offen gelassen.
organization = Organisation
# same
part-so-many = { $told } ({ $number }):
