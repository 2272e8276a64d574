title = Neben anderen dieses Arbeitsbereichs
headline = { $count ->
    [one] Wie { $count } Standortbestimmung dieses Arbeitsbereichs verteilt ist und wo diese liegt
   *[other] Wie { $count } Standortbestimmungen dieses Arbeitsbereichs verteilt sind und wo diese liegt
}
lede = { $count ->
    [one] { $count } teilnehmende Standortbestimmung mit denselben Fragen und Regeln, so wie sie am { $day } war. Diese ist so, wie sie jetzt ist.
   *[other] { $count } teilnehmende Standortbestimmungen mit denselben Fragen und Regeln, so wie sie am { $day } waren. Diese ist so, wie sie jetzt ist.
}
what-it-is = Von anderen wird eine Gruppe von mindestens neun gezeigt, in Vierteln: kein Mittelwert, kein niedrigster, kein höchster Wert und kein Rang. Sie ist höchstens einmal im Monat neu, und was zwei Monate unterscheidet, sind immer mindestens drei Standortbestimmungen zusammen.
not-a-sample = Dies sind Standortbestimmungen eines Arbeitsbereichs und keine Stichprobe einer Branche oder eines Landes. Veröffentlichte Zahlen stehen nicht daneben: Zu diesen Fragen kennen wir keine.
measure = Was verglichen wird
marks = Viertelmarken
yours = Diese
place = Wo sie liegt
# same
of-scores = { $low }, { $middle }, { $high }
# same
of-words = { $low }, { $middle }, { $high }
marks-read = Viertelmarken: Ein Viertel der Standortbestimmungen liegt unter der ersten, die Hälfte unter der zweiten, drei Viertel unter der dritten. Werte werden auf ein Zwanzigstel ihrer Skala genau genannt.
data-status = Datenstatus
# same
phase = Phase
part-phase = Phase { $phase }
part-absent = fehlend
part-acceptable = annehmbar
part-better = gut
part-best = sehr gut
absent = Fehlend
acceptable = Annehmbar
better = Gut
best = Sehr gut
# same
in-phase = Phase { $phase }
borderline = Zwischen Phase { $low } und Phase { $high }
not-known = Noch nicht bekannt
# same
score-alone = { $score }
score-with-bounds = { $score } ({ $low } bis { $high })
between = Noch nicht bekannt, { $low } bis { $high }
quarter-lowest = Im untersten Viertel
quarter-second = Im zweiten Viertel
quarter-third = Im dritten Viertel
quarter-highest = Im obersten Viertel
quarters-lowest-to-second = Im untersten oder zweiten Viertel
quarters-lowest-to-third = Nicht im obersten Viertel
quarters-second-to-third = Im zweiten oder dritten Viertel
quarters-second-to-highest = Nicht im untersten Viertel
quarters-third-to-highest = Im dritten oder obersten Viertel
quarters-all = Noch nicht bekannt: in jedem Viertel möglich
quarters-too-close = Zu nah an den Marken, um es zu sagen
half-below = Unter der mittleren Hälfte
half-within = In der mittleren Hälfte
half-above = Über der mittleren Hälfte
half-open = Noch nicht sicher
lede-of-panel = Teilnehmende Standortbestimmungen dieses Arbeitsbereichs mit denselben Fragen und Regeln lassen sich nebeneinander betrachten. Zunächst nimmt keine teil: Darüber entscheidet, wer sie ändern darf.
takes-no-part = { $needed ->
    [one] Diese Standortbestimmung nimmt nicht teil. Teilnehmende sehen, wie alle verteilt sind, sobald es { $needed } ist; die eigenen Zahlen gehen dann ohne Namen darin auf.
   *[other] Diese Standortbestimmung nimmt nicht teil. Teilnehmende sehen, wie alle verteilt sind, sobald es { $needed } sind; die eigenen Zahlen gehen dann ohne Namen darin auf.
}
take-part = Teilnehmen
too-few = { $count ->
    [one] Eine Standortbestimmung nimmt teil, und { $needed } sind nötig: für jede mindestens acht andere.
   *[other] { $count } Standortbestimmungen nehmen teil, und { $needed } sind nötig: für jede mindestens acht andere.
}
held-back = Zurzeit wird nichts gezeigt. Nach einer neuen Gruppe wird jede Stunde gesucht, und gezeigt wird höchstens einmal im Monat eine; sie wartet, bis das, was sie unterscheidet, mindestens drei Standortbestimmungen zusammen sind. Eine, deren Phase, Datenstatus oder ein Wert nicht bekannt ist, zählt in keiner.
take-part-no-more = Nicht mehr teilnehmen
ask-leave = Sie ist sofort draußen, und dann wird auch den anderen nichts gezeigt, bis sich genug geändert hat. Fortfahren?
ask-leave-yes = Ja, herausnehmen
takes-part-now = Sie nimmt von jetzt an teil.
out-now = Sie nimmt nicht mehr teil.
joined = „{ $assessment }“ nimmt am Vergleich teil.
left = „{ $assessment }“ aus dem Vergleich genommen.
changed-gone = Geändert, ob eine Standortbestimmung am Vergleich teilnimmt.
