each-question-has-worst-first = Jede Frage hat { $levels-words }, die niedrigste zuerst. Wählen Sie die höchste, die Sie Außenstehenden heute zeigen könnten: Sie muss ganz stimmen. „Weiß ich nicht“ und „Das trifft auf uns nicht zu“ sind eigene Antworten und zählen nie als null.
number-of-questions = { $questions ->
    [0] Keine Frage.
    [one] Eine Frage.
   *[other] { $questions } Fragen.
}
facts = Tatsachen
entered-once-yes-or-no = Tatsachen werden einmal mit Ja oder Nein angegeben. Einige Bedingungen hängen davon ab.
views = Ansichten
people-agree-or-disagree-they = Man stimmt zu oder nicht. Ansichten können zu Warnungen führen, entscheiden aber nie über einen Wert oder eine Bedingung.
rests-words = Beruht auf: { $words }.
it-is-not-asked = Danach wird nicht gefragt: Das folgt aus den Personen, die Sie aufführen.
how-you-can-tell = Woran Sie es erkennen:
scores = Werte
the-part = Ein Teil
mean-of-its-answered-questions = Der Mittelwert seiner beantworteten Fragen, nach ihrem Gewicht. Nicht beantwortete zählen nicht mit.
dimension = Eine Dimension
mean-of-its-parts-each = Der Mittelwert ihrer Teile. Jeder Teil zählt gleich.
bounds = Grenzen
lowest-and-highest-score = Der niedrigste und der höchste Wert, den offene Antworten noch zulassen, { $ends }.
no-score = Kein Wert
below-of-answers-there = Sind weniger als { $share } beantwortet, gibt es nur Grenzen.
no-overall-mean = Kein Gesamtwert
good-plan-must-not-outweigh = Ein guter Plan darf fehlende Daten nicht aufwiegen. Die schwächste Dimension zählt.
data-status = Datenstatus
four-questions-about-data-never = Vier Fragen zu den Daten; ein Mittelwert wird daraus nie gebildet.
# same
status = Status
what-it-means = Was er bedeutet
what-it-needs = Was er braucht
data-status-and-its-rules = Der Datenstatus und seine Regeln
phases-and-their-gates = Phasen und ihre Bedingungen
gate-is-met-not-met = { $how-placed } Eine Bedingung ist erfüllt oder noch nicht erfüllt. Solange fehlt, was über sie entscheidet, ist sie nicht bekannt.
# same
phase-number = Phase { $number }: { $name }
what-nobody-told = Was niemand angegeben hat
it-is-not-known = Es gilt als nicht bekannt und nie als Nein.
how-sure = Wie sicher
phase = Die Phase
firm-if-it-stays-same = Sie heißt „fest“, wenn sie in { $firm } der Fälle gleich bleibt, die Ihre Zweifel zulassen, sonst „an der Grenze“. Sie heißt „noch nicht sicher“, solange etwas sie ändern kann, das niemand angegeben hat. Wo niemand gesagt hat, wie sicher eine Antwort ist, wird mit „sicher“ und mit „geschätzt“ gerechnet, und das schlechtere Ergebnis zählt.
one-answer = Eine Antwort
you-can-say-how-sure = Sie können angeben, wie sicher Sie sind. „Sicher“ zählt ganz, „ziemlich sicher“ { $trust-fairly }, „geschätzt“ { $trust-guess }, ebenso eine Antwort, bei der es niemand angegeben hat. Das ändert, wie sicher ein Wert ist, nicht den Wert selbst.
common-mistakes = Häufige Fehler
shown-when-answer-points = Ein häufiger Fehler wird gezeigt, wenn eine Antwort darauf hinweist. Er ändert keinen Wert. Passt eine Antwort nicht zu einer anderen Angabe, etwa zu einer Zahl bei einem Anwendungsfall, so steht das neben der Frage und neben der Bedingung. Auch das ändert keinen Wert.
how-plan-is-made = Wie ein Plan entsteht
same-answers-always-give-same = Dieselben Antworten ergeben immer denselben Plan. Die Zahlen sind Annahmen.
two-lanes = Zwei Zwecke
first-trial-leads-from-todays = Der erste Versuch führt von der heutigen Zahl zu einem gemessenen Ergebnis des ersten Anwendungsfalls, auf dem kürzesten Weg, den Ihre Antworten zulassen. Die Grundlagen sind das, was die noch nicht erfüllten Bedingungen der nächsten Phase verlangen; was wenig Arbeit macht, kommt zuerst. Der erste Versuch wartet nie auf die Grundlagen.
three-parts = Drei Teile
at-most-actions-start = Höchstens { $first } Maßnahmen beginnen in den ersten { $first-days } Tagen, danach bis Monat 12 höchstens { $then } in je { $pace-days } Tagen. Hinzu kommen der Versuch und das, was ihn in den Einsatz bringt. Was später kommt, hat keinen Termin, aber ein Zeichen, an dem Sie erkennen, ab wann es sich lohnt. Was weder die nächste Phase noch der erste Anwendungsfall noch eine Warnung braucht, entfällt, und der Grund steht dabei.
decision = Die Entscheidung
plan-needs-yes-when-something = { $decide-within ->
    [one] Der Plan braucht ein Ja, wenn etwas beginnt, das andere bindet oder mehr als einen Tag dauert, spätestens nach einem Arbeitstag. Davor bereitet er nur den ersten Versuch vor und findet heraus, was nicht bekannt ist. Niemand sieht Daten über Menschen, bevor aufgeschrieben oder herausgefunden ist, dass das erlaubt ist. Hilfe von außen wird gesucht, sobald bekannt ist, was über den Anwendungsfall entscheidet.
   *[other] Der Plan braucht ein Ja, wenn etwas beginnt, das andere bindet oder mehr als einen Tag dauert, spätestens nach { $decide-within } Arbeitstagen. Davor bereitet er nur den ersten Versuch vor und findet heraus, was nicht bekannt ist. Niemand sieht Daten über Menschen, bevor aufgeschrieben oder herausgefunden ist, dass das erlaubt ist. Hilfe von außen wird gesucht, sobald bekannt ist, was über den Anwendungsfall entscheidet.
}
after-go = Nach einem „Go“, und für sich allein lohnend
asked-for-is-first-trial = Beantragt wird nur der erste Versuch. Die Inbetriebnahme, der Vergleich im täglichen Einsatz und was auf eines davon oder auf das Ergebnis wartet, beginnen erst nach einem „Go“. Alles andere lohnt sich für sich allein: Es beginnt, was immer der Versuch zeigt, sobald zustimmt, wer über die Zeit der zuständigen Person entscheidet. Was kein ML braucht und binnen eines Jahres mehr Stunden spart, als es kostet, beginnt zuerst, wo jemand Zeit hat.
first-result = Das erste Ergebnis
trial-starts-by-day = Der Versuch beginnt bis Tag { $starts-by-day } und hat bis Tag { $result-by-day } ein Ergebnis, wenn das in seiner üblichen oder kleinsten Fassung oder mit Hilfe von außen möglich ist. Auch die Inbetriebnahme hat Termine: Sie liegen nach dem Tag von Stopp oder Go.
time-of-people = Zeit der Personen
nobody-is-planned-above-time = An keinem Tag wird jemand über die angegebene Zeit hinaus verplant, und niemand hat mehr als drei Maßnahmen zugleich in Arbeit. Wo keine Zeit angegeben wurde, nimmt der Plan pro Woche an: { $week }; für eine noch zu benennende Person: { $other-week }; für Hilfe von außen, sobald sie gefunden ist: { $third-week }.
days-of-action = Tage einer Maßnahme
few-likely-and-many = Für jede Größe der Organisation drei Zahlen: mindestens, wahrscheinlich und höchstens. Was schon begonnen ist, braucht noch { $share } davon. Nur Arbeitstage zählen: keine Feiertage, keine Tage zwischen Weihnachten und Neujahr, keine Tage, die Sie gesperrt haben.
if-time-is-short = Wenn die Zeit knapp ist
plan-gets-shorter-not-longer = Der Plan wird kürzer, nicht länger. Er nennt die Tage, die er braucht, und die, die er hat. Er sagt auch, was auf später verschoben wurde und was ein Tag mehr pro Woche davon zurückbringen würde.
number = Nummer
safeguards = Schutzvorkehrungen
questions-in-use-ask = Der verwendete Fragebogen fragt nicht nach Schutzvorkehrungen.
what-is-asked-and-when = Was gefragt wird und wann es nötig ist
which-problem-needs = Welcher Anwendungsfall welche Schutzvorkehrung braucht, haben wir selbst festgelegt.
yes = Ja
in-part = Zum Teil
no = Nein
if-or-list = Falls gilt: { $or-list }.
no-problem-waits = Kein Anwendungsfall wartet darauf.
needed = Nötig
what-puts-it-in-place = Wodurch sie entsteht
laws-and-standards = Gesetze und Normen
safeguard = Schutzvorkehrung
published-text = Veröffentlichter Text
title = Titel
which-part-of-which-published = Welche Stelle aus welchem veröffentlichten Text eine Schutzvorkehrung erfüllt
text-title = { $title }. Text vom { $dated }.
you-answer = 1. Sie antworten
questions-questions = { $questions } Fragen zu { $dimensions }. Sie können außerdem Angaben zu Ihren Modellen, Personen, Anwendungsfällen und Schutzvorkehrungen machen.
rules-conclude = 2. Regeln ziehen Schlüsse
gates-decide-between-every-result = { $phases ->
    [one] { $gates } Bedingungen entscheiden über eine Phase. Jedes Ergebnis zeigt die Antworten dahinter.
   *[other] { $gates } Bedingungen entscheiden zwischen { $phases } Phasen. Jedes Ergebnis zeigt die Antworten dahinter.
}
you-get-plan = 3. Sie erhalten einen Plan
chosen-from-actions-in-order = Ausgewählt aus einem Katalog von { $actions } Maßnahmen, in einer Reihenfolge, die zur Zeit Ihrer Leute passt.
versions = Versionen
assessment-names-version-it-used = Eine Standortbestimmung nennt die Version, mit der sie erstellt wurde, und lässt sich nach der heutigen neu berechnen.
questions = Fragen
rules = Regeln
fingerprint = Fingerabdruck
words = Begriffe
terms-in-plain-words = { $entries } Begriffe in einfachen Worten.
search = Suchen
example-label = Beispiel: Label
no-term-holds-these-letters = Kein Begriff enthält diese Buchstaben. Versuchen Sie einen Teil des Wortes.
sources = Quellen
statements-were-taken = { $grounds } Aussagen sind diesen Texten entnommen, in unseren eigenen Worten. Jede Frage, Bedingung, Rolle, Skala und Maßnahme nennt die Aussagen, auf denen sie beruht.
number-of-statements = { $statements ->
    [0] Keine Aussage.
    [one] Eine Aussage.
   *[other] { $statements } Aussagen.
}
roles = Rollen
role-is-covered-by-person = Eine Rolle ist ganz besetzt, wenn eine Person { $covered } der nötigen Kompetenzen hat, und teilweise besetzt ab { $partly }. Wie viel Zeit eine Rolle braucht, ist unsere Annahme.
skills = Kompetenzen
part-in-phase = { $fte } in Phase { $phase }
share-of-full-week = Anteil einer vollen Woche
advice = Rat
how-problems-are-compared = Wie Anwendungsfälle verglichen werden
weights-are-choices-take-set = { $scales ->
    [one] Eine Skala. Wie viel sie zählt, ist eine Wahl: Nehmen Sie vorgegebene Gewichte oder eigene.
   *[other] { $scales } Skalen. Wie viel jede zählt, ist eine Wahl: Nehmen Sie vorgegebene Gewichte oder eigene.
}
weights = Gewichte
scale = Skala
weights-of-scales-in-each = Gewichte der Skalen in jeder Auswahl
rules-that-come-before-any = Regeln, die jedem Wert vorgehen
if-one-applies-it-decides = Trifft eine zu, entscheidet sie über die Klasse.
kinds-of-problems = Arten von Anwendungsfällen
kind = Art
for-example = Zum Beispiel
where-outcome-comes = Woher das Ergebnis der Fälle kommt
actions = Maßnahmen
plan-takes-from-this-catalogue = Ein Plan nimmt aus diesem Katalog, was Ihre Antworten verlangen. Die Tage sind Annahmen.
owner = Zuständig
effort = Aufwand
indicator = Zeichen
done-when = Fertig, wenn
comes-after = Kommt nach
part-small-and-large = { $small } in einer kleinen Organisation, { $large } in einer großen
takes-working-days-at-least = { $words }; dauert mindestens { $lead-days } Arbeitstage
in-short = In Kürze
scores-and-phases = Werte und Phasen
problems = Anwendungsfälle
price = Preis
table-check = Tabellenprüfung
decisions = Entscheidungen
how-this-works-and-what = Wie die App rechnet und was sie nicht wissen kann
every-rule-behind-result = Jede Regel hinter einem Ergebnis steht hier in Worten. Die Ergebnisse kommen aus festen Regeln, nicht aus maschinellem Lernen.
method = Methode
chapter = Kapitel
what-table-check-does = Was die Tabellenprüfung tut
on-page-evidence-with-one = Auf der Seite „Prüfung“, mit einer echten Tabelle von Ihnen.
what-its-words-mean = Was ihre Urteile bedeuten
check-ends-in-one = Jede Prüfung endet mit einem dieser Urteile. Dieselbe Tabelle ergibt immer dasselbe Urteil.
what-is-our-choice = Was wir selbst gewählt haben
tried-on-hundreds-of-tables = Erprobt an Hunderten von Tabellen, bei denen die richtige Antwort bekannt ist; man könnte auch anders wählen.
what-it-cannot-know = Was sie nicht wissen kann
keep-it-in-mind-when = Denken Sie daran, wenn Sie nach einem Ergebnis handeln.
what-is-asked = Was gefragt wird
days-are-always-given-money = Tage nennt die App immer, Geld nur dort, wo es aus einem Betrag folgt, den Sie angegeben haben; sonst ist es nicht bekannt. Sie nimmt für kein Land und keine Branche einen Betrag an.
what-is-assumed-until-you = Was angenommen wird, bis Sie es angeben
all-of-it-is-our = All das sind unsere eigenen Annahmen, jeweils als Spanne.
low-likely-high = Niedrig, wahrscheinlich, hoch
why = Warum
assumptions-behind-prices = Annahmen hinter den Preisen
how-it-is-reckoned = Wie gerechnet wird
each-number-carries-its-sources = Jede Zahl nennt ihre Quellen, im Bericht und in der Datei der Ergebnisse.
