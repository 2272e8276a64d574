smallest-trial-gives-number-time = Das ist der kleinste Versuch, der eine Zahl ergibt: Für den ganzen Versuch reicht die angegebene Zeit bis dahin nicht.
sooner-than-estimated-smaller-trial = Das ist früher als geschätzt: Für eine erste Zahl genügt ein kleinerer Versuch.
what-pay-back-rests = Wovon abhängt, ob es sich bezahlt macht
which-decision-helps = Bei welcher Entscheidung es hilft
sponsor = Unterstützung in der Leitung
who-uses-where = Wer es benutzt, und wo
number-counts = Die Zahl, die zählt
how-done-today-today-s = Wie es heute gemacht wird, und die heutige Zahl
works-when = Gelungen, wenn
how-test-run = Wie der Test abläuft
tools = Die Werkzeuge
first-model = Das erste Modell
stop-when = Aufhören, wenn
effort-time = Aufwand und Zeit
must-be-done-first = Vorher zu erledigen
what-checked-table-says = Was eine geprüfte Tabelle sagt
part-person-days-whole-trial = { $effort-days ->
    [one] ein Personentag für den ganzen Versuch
   *[other] { $effort-days } Personentage für den ganzen Versuch
}
part-clear-first-problem = ist klar der erste Anwendungsfall
part-likely-first-problem = ist wahrscheinlich der erste Anwendungsfall
part-comes-first-far-known = kommt zuerst, soweit bekannt
part-comes-first-by-toss-up = kommt zuerst, fast gleichauf mit anderen
no-candidate-problem-has-been = Noch wurde kein Anwendungsfall eingegeben
part-only-candidate-problem = { $name } ist der einzige Anwendungsfall
only-problem-not-judged-yet = Der einzige Anwendungsfall ist noch nicht beurteilt
none-judged-yet = { $problems ->
    [one] Der Anwendungsfall ist noch nicht beurteilt
   *[other] Keiner der { $problems } Anwendungsfälle ist bisher beurteilt
}
none-starts-list-candidates = Noch kann kein Anwendungsfall beginnen. Führen Sie zuerst welche auf.
none-starts-judge-candidates = Noch kann kein Anwendungsfall beginnen. Beurteilen Sie zuerst die aufgeführten: was sie wert sind und wie einfach sie sind.
none-starts-collect-data = Noch kann kein Anwendungsfall beginnen. Sammeln Sie zuerst Daten.
one-list-does = Der aufgeführte verlangt
those-list-do = Die aufgeführten verlangen
part-comes-first-ready-made-tool = kommt zuerst: Es gibt ein fertiges Werkzeug, das Sie testen und kaufen können
part-only-problem-can-become-project = ist der einzige Anwendungsfall, der ein Projekt werden kann
part-scores-higher = { $with-table }; { $name } hat einen höheren Wert
part-comes-first-but-not-firmly = kommt zuerst, aber nicht sicher
part-follows = { $with-table }; { $name } folgt
ready = Bereit
something-first = Erst etwas anderes
buy = Kaufen
later = Später
not-ml = Nicht ML
not-judged-yet = Noch nicht beurteilt
part-problem-not-judged = noch nicht beurteilt
answer-questions-what-worth-how = Beantworten Sie die Fragen, was er wert ist und wie einfach er ist
ask-people-who-know-then = Fragen Sie, wer es weiß, und tragen Sie es dann ein
type-in-what-is-kept = Sie haben angegeben, was von früheren Fällen aufgeschrieben ist: Erfassen Sie das oder eine Stichprobe davon, bevor Sie auf neue Fälle warten.
plan-begins-with-it = Im Plan ist das „{ $title }“, ab dem { $day }; beginnen Sie früher, wenn jemand Zeit hat.
plan-has-no-day-for-it = Der Plan hat keinen Tag für „{ $title }“: Beginnen Sie, sobald jemand Zeit hat.
told-how-easy-all = Nach dem, was Sie zu diesem Anwendungsfall unter „Wie einfach es ist“ und auf der Seite „Fragen“ angegeben haben
not-told-whether-answers-are-about-it = Noch niemand hat gesagt, ob die Antworten über Daten auf der Seite „Fragen“ diesen Anwendungsfall betreffen. Geben Sie unter „Wie einfach es ist“ an, wie seine Daten sind, oder beantworten Sie die vier Fragen unter „Seine Daten“
told-how-easy-some-not-known = Nach dem, was Sie zu diesem Anwendungsfall unter „Wie einfach es ist“ angegeben haben. Dort wissen Sie nicht alles; sobald es jemand weiß, beantworten Sie die vier Fragen unter „Seine Daten“
told-how-easy-rest-unknown = Nach dem, was Sie zu diesem Anwendungsfall unter „Wie einfach es ist“ angegeben haben: Das geht der Seite „Fragen“ vor. Der Rest ist nicht bekannt, bis Sie die vier Fragen unter „Seine Daten“ beantworten
order-class-first-then-score = { $criteria ->
    [one] Reihenfolge: erst die Klasse, dann der Wert. Der Wert hat höchstens 100 Punkte und beruht auf einem Kriterium: { $share } davon für den Nutzen, { $rest } für die Machbarkeit. Die Klasse sagt, ob ein Anwendungsfall beginnen kann, und folgt Regeln: Schon eine fehlende Sache hält ihn zurück, wie hoch sein Wert auch ist.
   *[other] Reihenfolge: erst die Klasse, dann der Wert. Der Wert hat höchstens 100 Punkte und beruht auf { $criteria } Kriterien: { $share } davon für den Nutzen, { $rest } für die Machbarkeit. Die Klasse sagt, ob ein Anwendungsfall beginnen kann, und folgt Regeln: Schon eine fehlende Sache hält ihn zurück, wie hoch sein Wert auch ist.
}
if-weight-went-from-would = Läge das Gewicht von „{ $criterion-name }“ bei { $to-weight } statt bei { $from-weight }, käme zuerst: { $name }.
part-problems-ranked = { $ranked ->
    [one] ein Anwendungsfall, gereiht
   *[other] { $ranked } Anwendungsfälle, gereiht
}
list-second-one-so-there = Führen Sie einen zweiten auf, damit es eine Wahl gibt.
no-other-problem-judged-yet = Noch ist kein anderer Anwendungsfall beurteilt, der ein Projekt werden kann. Beurteilen Sie die übrigen, damit es eine Wahl gibt.
part-nobody-said-how-sure-some = niemand hat angegeben, wie sicher einige Einschätzungen sind
part-some-ratings-not-known = einige Einschätzungen sind nicht bekannt
others-are-bought = { $others ->
    [one] Beim anderen ist ein gekauftes Werkzeug besser als ein eigenes.
   *[other] Bei den anderen { $others } ist ein gekauftes Werkzeug besser als ein eigenes.
}
others-need-no-ml = { $others ->
    [one] Der andere braucht kein ML.
   *[other] Die anderen { $others } brauchen kein ML.
}
others-must-wait = { $others ->
    [one] Der andere muss warten.
   *[other] Die anderen { $others } müssen warten.
}
of-the-others = Von den anderen { $others }: { $each }.
part-better-bought-than-built = { $problems ->
    [one] bei einem ist ein gekauftes Werkzeug besser als ein eigenes
   *[other] bei { $problems } ist ein gekauftes Werkzeug besser als ein eigenes
}
part-need-no-ml = { $problems ->
    [one] einer braucht kein ML
   *[other] { $problems } brauchen kein ML
}
part-must-wait = { $problems ->
    [one] einer muss warten
   *[other] { $problems } müssen warten
}
too-close-call-ask-people = Zu knapp für ein Urteil: { $close }. Lassen Sie die Betroffenen wählen.
nothing-known-its-worth-or = Es ist nichts darüber bekannt, was er wert ist oder wie einfach er ist.
find-out-first = Zuerst herausfinden
plan = Im Plan: { $titles }.
problem-ready-only-when-these = Ein Anwendungsfall ist erst bereit, wenn dies bekannt ist.
find-out-before-you-sign = Finden Sie es heraus, bevor Sie unterschreiben.
may-turn-out-be-no = Vielleicht zeigt sich, dass er gar keine Aufgabe für ML ist.
its-place-score-follow-from = { $not-judged }. { $judge-it }; sein Platz und sein Wert folgen daraus.
part-none-yet = noch keine
told-this-problem-alone = Nur für diesen Anwendungsfall angegeben
as-on-page-answer = Wie auf der Seite „Fragen“ angegeben
its-data = Seine Daten
what-this-kind-needs = Was diese Art braucht
with-acceptable-data = Mit annehmbaren Daten
part-not-known-counts-nothing = nicht bekannt, zählt nichts
part-held-down-by-quality-data = { $told }, begrenzt durch die Qualität der Daten
part-criteria-known = { $known } Kriterien bekannt
not-known = Es ist nicht bekannt.
part-not-answered-yet = noch nicht beantwortet
part-not-known = nicht bekannt
part-does-not-apply = trifft nicht zu
nobody-named-sponsor-interview-write = In der Befragung ist niemand aus der Leitung zur Unterstützung benannt. Schreiben Sie den Namen dort hinein.
told-interview-sponsor = In der Befragung angegeben: Unterstützung in der Leitung durch { $sponsor }.
told-page-answer-main-data = Auf der Seite „Fragen“ zu den wichtigsten Daten angegeben: { $told }. Hier geht es nur um die Daten dieses Anwendungsfalls.
easier-do-today = Heute leichter zu tun →
more-value = Mehr Nutzen ↑
problem = Anwendungsfall
class-word = Klasse
value = Nutzen
feasible = Machbar
law-contract-or-your-own = Ein Gesetz, ein Vertrag oder Ihre eigenen Grundsätze schließen es aus. Dass dies entscheidet, ist unsere Annahme und keine Rechtsberatung.
mistake-could-do-serious-harm = Ein Fehler könnte schweren Schaden anrichten, und niemand kann das Ergebnis vorher prüfen. Dass dies entscheidet, ist unsere Annahme.
share-runs-which-problem-ranks = In diesem Anteil von { $draws } Durchläufen hat der Anwendungsfall den höchsten Wert, wenn Gewichte und unsichere Antworten schwanken; die Klasse zählt hier nicht. { $why-not-clear }
ranks-first-runs-which-weights = In { $share } der Durchläufe, in denen Gewichte und unsichere Antworten schwanken, hat er den höchsten Wert. { $why-not-clear }
not-known-yet = Noch nicht bekannt: { $names }. { $what-hangs }
safeguard = Schutzvorkehrung: { $name }
part-rank-range = { $low } bis { $high }
part-first-result-after-weeks = { $weeks-to-first-result ->
    [one] erstes Ergebnis nach einer Woche
   *[other] erstes Ergebnis nach { $weeks-to-first-result } Wochen
}
estimated = Geschätzt: { $parts }.{ $in-the-plan }
no-problem-is-ready = { $waiting ->
    [one] Noch ist kein Anwendungsfall bereit für ML: zuerst Daten sammeln; einer ist noch nicht beurteilt
   *[other] Noch ist kein Anwendungsfall bereit für ML: zuerst Daten sammeln; { $waiting } sind noch nicht beurteilt
}
only-problem-is-not-ready = Der einzige Anwendungsfall ist noch nicht bereit für ML: zuerst Daten sammeln
none-is-ready = { $problems ->
    [one] Der Anwendungsfall ist noch nicht bereit für ML: zuerst Daten sammeln
   *[other] Keiner der { $problems } Anwendungsfälle ist bisher bereit für ML: zuerst Daten sammeln
}
no-problem-is-for-ml = { $waiting ->
    [one] Kein Anwendungsfall ist ein Fall für eigenes ML; einer ist noch nicht beurteilt
   *[other] Kein Anwendungsfall ist ein Fall für eigenes ML; { $waiting } sind noch nicht beurteilt
}
only-problem-is-not-for-ml = Der einzige Anwendungsfall ist kein Fall für eigenes ML
none-is-for-ml = { $problems ->
    [one] Der Anwendungsfall ist kein Fall für eigenes ML
   *[other] Keiner der { $problems } Anwendungsfälle ist ein Fall für eigenes ML
}
part-not-judged-yet = { $waiting ->
    [one] einer ist noch nicht beurteilt
   *[other] { $waiting } sind noch nicht beurteilt
}
not-call-ml-your-own = { $listed } kein eigenes ML. Führen Sie andere auf, bevor Sie beginnen.
part-comes-first-by-its-class = kommt wegen der Klasse zuerst
part-first-but-for-safeguards = kommt zuerst, weil nur Schutzvorkehrungen offen sind
part-first-as-simple-enough = kommt zuerst, weil die Aufgabe einfach genug für den Anfang ist
part-first-by-fewer-steps = kommt zuerst, weil vorher weniger Schritte nötig sind
part-first-by-fewer-steps-but-for-safeguards = kommt zuerst, weil vorher, von Schutzvorkehrungen abgesehen, weniger Schritte nötig sind
part-first-by-less-work = kommt zuerst, weil die Schritte vorher weniger Arbeit machen
part-first-by-less-work-but-for-safeguards = kommt zuerst, weil die Schritte vorher, von Schutzvorkehrungen abgesehen, weniger Arbeit machen
part-scores-a-little-higher = { $with-table }; { $name } hat einen etwas höheren Wert
order-nearest-first = Keiner ist bereit: Eine einfache Aufgabe kommt vor einer schweren, dann zuerst die mit den wenigsten Schritten vorher, dann die, deren Schritte am wenigsten Arbeit machen.
order-safeguards-aside = Schutzvorkehrungen ändern keine Reihenfolge: Ein Anwendungsfall, bei dem nur sie offen sind, steht dort, wo er stünde, wenn sie vorhanden wären.
one-not-in-picture = { $left-out } fehlt im Bild: Beantworten Sie einige Fragen dazu, was der Anwendungsfall wert ist und wie einfach er ist.
several-not-in-picture = { $left-out } fehlen im Bild: Beantworten Sie einige Fragen dazu, was diese Anwendungsfälle wert sind und wie einfach sie sind.
not-called-clear-because = Das gilt nicht als klar, denn { $why }.
not-called-likely-because = Das gilt nicht als wahrscheinlich, denn { $why }.
told-how-easy = Unter „Wie einfach es ist“ angegeben: { $words }{ $disagrees }
told-its-data = Unter „Seine Daten“ angegeben: { $words }{ $disagrees }
told-page-answer-here-about = Auf der Seite „Fragen“ angegeben: { $words } Hier geht es nur um diesen Anwendungsfall.
answer-below-says-nobody-sponsors = { $words } Die Antwort unten sagt, dass niemand in der Leitung ihn unterstützt. Ändern Sie eines von beiden.
sturdy-standard-method-fits-input = Ein robustes Standardverfahren, das zu dem passt, was je Fall vorliegt (Fachleute nehmen für Tabellen Gradient Boosting, für Texte ein lineares Modell mit gezählten Wörtern), neben der einfachsten Regel, die genügen könnte. Nichts Größeres, bevor diese beiden übertroffen sind.
first-past-cases-whose-outcome = Zuerst an früheren Fällen, deren Ergebnis bekannt ist. Im Einsatz die Hälfte der Fälle mit dem Modell und die Hälfte ohne (ein A/B-Test), oder vorher und nachher. Legen Sie vor dem Beginn fest, welche Zahl beobachtet wird, wie viele Fälle und wie viele Wochen.
stop-if-does-not-beat = Hören Sie auf, wenn das Modell die heutige Zahl an früheren Fällen nicht deutlich genug übertrifft, und schreiben Sie auf, was Sie gelernt haben. Wie viel genug ist, ist noch nicht aufgeschrieben.
best-two-tools-three-suppliers = Die besten zwei Werkzeuge von drei Anbietern, neben der heutigen Arbeitsweise. Kein eigenes Modell.
fifty-past-cases-whose-right = Fünfzig frühere Fälle, deren richtige Antwort bekannt ist, auch schwierige. Jedes Werkzeug bearbeitet alle; gezählt wird, was richtig ist, und daneben steht der Preis pro Fall.
do-not-buy-if-no = Kaufen Sie nicht, wenn kein Werkzeug die heutige Zahl an Ihren eigenen Fällen übertrifft, wenn ein Fall mehr kostet als die heutige Arbeit oder wenn der Vertrag nicht sagt, wie Sie ihn beenden und Ihre Daten zurückbekommen.
part-only-problem-not-ready-yet = ist der einzige Anwendungsfall, der ein Projekt werden kann, und noch nicht bereit
not-ready-yet = Noch nicht bereit. { $why }.
part-comes-first-so-far = bisher an erster Stelle
part-points-are-proposals = { $points ->
    [one] ein weiterer ist unser Vorschlag
   *[other] { $points } weitere sind unsere Vorschläge
}
part-all-points = { $total ->
    [one] der einzige Punkt
   *[other] alle { $total } Punkte
}
part-points-of = { $total ->
    [one] { $told ->
        [0] der einzige Punkt nicht
       *[other] der einzige Punkt
    }
   *[other] { $told ->
        [0] keiner von { $total } Punkten
        [one] einer von { $total } Punkten
       *[other] { $told } von { $total } Punkten
    }
}
points-filled-in = { $told ->
    [0] Ausgefüllt für { $problem }: { $points }
    [one] Ausgefüllt für { $problem }: { $points }
   *[other] Ausgefüllt für { $problem }: { $points }
}
points-filled-in-and-proposals = { $told ->
    [0] Ausgefüllt für { $problem }: { $points }, und { $proposals }
    [one] Ausgefüllt für { $problem }: { $points }, und { $proposals }
   *[other] Ausgefüllt für { $problem }: { $points }, und { $proposals }
}
problems-not-judged = { $waiting ->
    [one] Ein Anwendungsfall noch nicht beurteilt
   *[other] { $waiting } Anwendungsfälle noch nicht beurteilt
}
problems-are-ranked = { $ranked ->
    [one] Ein Anwendungsfall, gereiht
   *[other] { $ranked } Anwendungsfälle, gereiht
}
problems-ranked-and-not = { $waiting ->
    [one] { $ranked }, und einer noch nicht beurteilt
   *[other] { $ranked }, und { $waiting } noch nicht beurteilt
}
number-of = Nummer { $rank } von { $total }.
does-not-agree = Das passt nicht zur Antwort unten. Ändern Sie eines von beiden.
told-hours-a-week = { $hours ->
    [one] In der Befragung angegeben: eine Stunde pro Woche.
   *[other] In der Befragung angegeben: { $hours } Stunden pro Woche.
}
another-level-would-agree = Das passt nicht zur Antwort unten; „{ $fits }“ würde passen. Ändern Sie eines von beiden.
corner-start = Hier beginnen
corner-prepare = Daten vorbereiten
corner-easy = Leicht, wenig Nutzen
corner-leave = Nicht beginnen
part-hours-a-week = { $hours } Stunden pro Woche
plan-asks-for-number = Der Plan verlangt eine erste gemessene Zahl bis { $day }.
plan-asks-for-number-with-work = Der Plan verlangt eine erste gemessene Zahl bis { $day }; Arbeit daran: { $work }.
actions-come-before-trial = { $actions ->
    [one] Eine Maßnahme der Liste kommt vor dem Versuch.
   *[other] { $actions } Maßnahmen der Liste kommen vor dem Versuch.
}
nothing-holds-back = Den Anwendungsfall selbst hält nichts auf.
list-says-what-comes-before = Die Liste der Maßnahmen sagt, was vor dem Versuch kommt.
part-points-filled = { $points } ausgefüllt
part-points-filled-and-proposals = { $points } ausgefüllt, { $proposals }
unnamed-problem = Anwendungsfall ohne Namen
