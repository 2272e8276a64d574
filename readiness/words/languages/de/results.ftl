no-phase-yet-nothing = Noch keine Phase: Es wurde noch nichts beantwortet
results-appear-with-first-answers = Ergebnisse erscheinen mit den ersten Antworten.
answer-first-questions = Die ersten Fragen beantworten
it-takes-for-all = Alle Fragen zu beantworten dauert { $whole-time }. Sie können jederzeit aufhören: Jede Antwort wird gespeichert.
start-answering = Mit dem Beantworten beginnen
stored-but-not-used = Gespeichert, aber nicht verwendet
what-todays-questions-and-rules = Was die heutigen Fragen und Regeln nicht mehr kennen. Nichts ist verloren.
from-what-you-told = Aus Ihren Angaben
needed = Nötig
gate = Bedingung
from-what-you-told-label = Aus Ihren Angaben:
needed-label = Nötig:
asked = Gefragt
given = Angegeben
state = Stand
every-test-of-gate = Alles, was die Bedingung verlangt: { $title }
what-to-do = Was zu tun ist
gate-id = Bedingung { $id }
part-needed-steps = { $told }, { $steps } nötig
next-blocks-next = Als Nächstes: { $blocks-next }
who-promised-what-by-when = Wer was bis wann zugesagt hat
version-of-questions-is-there = Version { $version } der Fragen ist da: ansehen, was sich ändern würde
what = Was vorhanden sein muss, bevor Sie beginnen
no-problem-that-could-start = Von keinem Anwendungsfall, der beginnen könnte, ist bekannt, dass er eine Schutzvorkehrung braucht.
how-each-safeguard-stands = Wie es um jede Schutzvorkehrung steht
laws-and-standards = Gesetze und Normen
answer-about-safeguards = Fragen zu Schutzvorkehrungen beantworten
safeguard = Schutzvorkehrung
told = Angegeben
needed-before = Nötig vor
what-puts-it-in-place = Wodurch sie entsteht
published-text = Veröffentlichter Text
number = Nummer
title = Titel
which-part-of-which-published = Welche Stellen aus welchen veröffentlichten Texten eine Schutzvorkehrung erfüllt
reaches = Erreicht ihn
below = Darunter
too-close-to-call = Zu knapp für ein Urteil
numbers = Die Zahlen
too-few-answers = Zu wenige Antworten
enough = Genug
short-by = { $steps ->
    [one] Es fehlt { $steps } Stufe
   *[other] Es fehlen { $steps } Stufen
}
score-and-floor = { $name }: { $printed } { $out-of }, { $words }; Mindestwert { $floor }
score-of-every-capability = Wert jeder Fähigkeit, { $scale-ends }
part-does-not-apply = trifft nicht zu
part-too-few-answers = zu wenige Antworten
results-assessed-on = Ergebnisse, { $assessed-on }
answer-what-is-missing = Fehlendes beantworten
gates-tally = Bedingungen: { $tally }
what-each-phase-means = Was jede Phase bedeutet
what-keeps-you-in-phase = Was Sie in Phase { $target } hält
why-you = Warum Sie nicht in Phase { $target } sind
what-decides-about-phase = Was über Phase { $target } entscheidet
all-must-stay-met = Alle müssen erfüllt bleiben.
all-must-be-met-what = Alle müssen erfüllt sein. Was niemand weiß, ist zuerst herauszufinden.
phase-target = { $gates ->
    [0] Phase { $target } hat keine Bedingung. { $rule }
    [one] Phase { $target } hat eine Bedingung. { $rule }
   *[other] Phase { $target } hat { $gates } Bedingungen. { $rule }
}
gates-of-phase = Die Bedingungen für Phase { $phase }: { $tally }
shortest-way-to-phase = Der kürzeste Weg zu Phase { $to-phase }
is-data-good-enough = Sind die Daten gut genug?
# same
status = Status
what-it-means = Was er bedeutet
step-after = Der Schritt danach
what-each-data-status-means = Was jeder Datenstatus bedeutet
answers-behind-data-status = Die Antworten hinter dem Datenstatus
what-each-status-means = Was jeder Status bedeutet
why-this-status = Warum dieser Status
score-today-against-phase = Wert heute, verglichen mit Phase { $phase }
phase-asks-for-in-each = Phase { $phase } verlangt { $floor } in jeder Dimension. Der blasse Balken zeigt, was unbekannte Antworten offenlassen.
in-gate-what-does = Für die Bedingungen gilt „trifft nicht zu“ als „nicht vorhanden“. Ein Balken kann deshalb die Marke erreichen, obwohl die Bedingung nicht erfüllt ist.
why-these-scores = Warum diese Werte
fuller-colour-further-along = Je kräftiger die Farbe, desto weiter sind Sie: nicht vorhanden, begonnen, in einigen Teams, Alltag.
capabilities-behind-scores = Die { $count } Fähigkeiten hinter den Werten
no-common-mistake-shows = In den bisherigen Antworten zeigt sich kein häufiger Fehler
only-what-was-told = Nur was angegeben wurde, kann auf einen hinweisen.
each-rests-on-something-you = Jeder beruht auf etwas, das Sie angegeben haben. Keiner ändert einen Wert.
mistakes-to-avoid = { $mistakes ->
    [one] Ein häufiger Fehler, den Sie vermeiden können
   *[other] { $mistakes } häufige Fehler, die Sie vermeiden können
}
based-text = { $text } Grundlage: { $because }.
start = Beginnen Sie mit
whole-roadmap-with-its-price = Der ganze Fahrplan mit seinem Preis
no-question-is-left-open = Keine Frage ist offen, die die Phase ändern könnte.
each-answer-may-be-off = Jede Antwort kann um eine Stufe danebenliegen, umso eher, je weniger sicher man war. Die Antworten gelten als unabhängig; hat eine Person alle gegeben, ist der Zweifel größer als hier gezeigt.
called-guess = { $guesses ->
    [one] Eine Antwort wurde als geschätzt bezeichnet.
   *[other] { $guesses } Antworten wurden als geschätzt bezeichnet.
}
of-given = { $given } von { $questions }
how-sure-we = Wie sicher das Ergebnis ist
one-of-these-answers-alone = Eine dieser Antworten allein würde die Phase anheben
no-single-answer-lifts-phase = Keine einzelne Antwort hebt die Phase an: { $left }.
phase-rests-on-these-answers = Die Phase beruht auf diesen Antworten
instead-of-would-mean-phase = „{ $then }“ statt „{ $now }“ würde Phase { $phase } bedeuten.
chance-of-each-phase = Wahrscheinlichkeit jeder Phase
answers-to-raise-on-shortest = Antworten, die auf dem kürzesten Weg zu verbessern sind
no-phase-above-this-one = Über dieser Phase gibt es keine weitere
questions = Fragen
rules = Regeln
fingerprint-of-both = Fingerabdruck von beiden
part-not-recorded = nicht aufgezeichnet
details-for-those-who-check = Einzelheiten für alle, die die Methode prüfen
by-all-gates = Nach allen Bedingungen
part-rule-codes = { $codes ->
    [one] { $told }, die Regel der Bedingung { $other-codes }
   *[other] { $told }, die Regel der Bedingungen { $other-codes }
}
by-models-in-daily-use = Nach den Modellen im täglichen Einsatz
by-all-other-gates = Nach allen anderen Bedingungen
none-what-is-left = Keine; was noch fehlt, lässt sich mit keiner Antwort ändern
points-small-rise-counts-medium = { $points } Punkte; eine kleine Verbesserung zählt 1, eine mittlere 2, eine große 3
what-if = Was wäre, wenn?
suppose-other-answers-and-see = Nehmen Sie andere Antworten an und sehen Sie, was daraus folgen würde. Dies ist ein Spielfeld: Nichts wird gespeichert, und Ihre Antworten bleiben, wie sie sind.
suppose-other-answers = Andere Antworten annehmen
nothing-is-changed-yet = Noch ist nichts geändert.
today = Heute
supposed = Angenommen
reset-sandbox = Spielfeld zurücksetzen
try-other-questions-too = Auch andere Fragen ausprobieren
choose-question = Frage wählen
suppose-this-is-true = Angenommen, dies trifft zu: { $fact-text }
suppose-this-many-more-models = Angenommen, so viele weitere Modelle wären seit zwei Monaten im täglichen Einsatz, jedes in einem eigenen Bereich und überwacht
part-phase-phase = Phase { $phase }, { $then-words }
no-gate-would-change = Keine Bedingung würde sich ändern.
scores-today-and-supposed = Werte, heute und angenommen
still-not-met = Weiterhin nicht erfüllt
still-not-known = Weiterhin nicht bekannt
no-longer-needed = Nicht mehr nötig: { $gone-actions }.
new-in-plan = Neu im Plan: { $new-actions }.
plan-would-stay = Der Plan bliebe, wie er ist.
please-look-at-these-facts = Sehen Sie sich diese Tatsachen noch einmal an
nobody-said-yet = Noch nicht angegeben: { $facts-in-words }.
to-models = Zu den Modellen
to-people = Zu den Personen
may-be-in-place-already = { $questions ->
    [one] { $answer-first }: Vielleicht ist das schon vorhanden
   *[other] { $answer-first }: Vielleicht ist einiges schon vorhanden
}
part-what-nobody-knows-or-what = was niemand weiß oder was nicht zutrifft, gilt als nicht vorhanden
milestones = Meilensteine
next-steps = Die nächsten Schritte
next-step = Der nächste Schritt
phases-between = Phase { $lowest } bis { $highest }
as-it-is-now = Jetzt: { $now }
raised-from-to = Von „{ $now }“ auf „{ $then }“
serves-gates = { $gates ->
    [one] Dient einer Bedingung
   *[other] Dient { $gates } Bedingungen
}
by-way = Durch: { $actions }.
effort-effort = Aufwand: { $effort }
why-this-score = Warum dieser Wert: { $name }
weight = Gewicht
points = Punkte
what-makes-score = Woraus sich der Wert ergibt: { $name }
not-counted-because-there = Nicht gezählt, weil die Antwort fehlt:
score-printed = Wert { $printed } { $out-of }
it-lies-between = Zählt man das Unbekannte mit, reicht der Wert { $bounds }.
on-this-page = Auf dieser Seite
part-today = heute
part-needed = nötig
