title = Im Vergleich mit anderen in diesem Arbeitsbereich
headline = { $count ->
    [one] Wie sich { $count } Standortbestimmung dieses Arbeitsbereichs verteilt und wo diese hier liegt
   *[other] Wie sich { $count } Standortbestimmungen dieses Arbeitsbereichs verteilen und wo diese hier liegt
}
lede = { $count ->
    [one] { $count } teilnehmende Standortbestimmung mit denselben Fragen und Regeln, auf dem Stand vom { $day }. Diese hier ist auf dem Stand von jetzt.
   *[other] { $count } teilnehmende Standortbestimmungen mit denselben Fragen und Regeln, auf dem Stand vom { $day }. Diese hier ist auf dem Stand von jetzt.
}
what-it-is = Andere werden nur als Gruppe von mindestens neun gezeigt, in Vierteln: kein Mittelwert, kein niedrigster, kein höchster Wert und kein Rang. Höchstens einmal im Monat wird die Gruppe neu gebildet, und dann unterscheidet sie sich immer um mindestens drei Standortbestimmungen von der vorigen.
not-a-sample = Dies sind Standortbestimmungen eines Arbeitsbereichs und keine Stichprobe einer Branche oder eines Landes. Veröffentlichte Zahlen stehen nicht daneben: Zu diesen Fragen kennen wir keine.
measure = Was verglichen wird
marks = Viertelmarken
yours = Diese
place = Wo sie liegt
# same
of-scores = { $low }, { $middle }, { $high }
# same
of-words = { $low }, { $middle }, { $high }
marks-read = Viertelmarken: Ein Viertel der Standortbestimmungen liegt unter der ersten Marke, die Hälfte unter der zweiten, drei Viertel unter der dritten. Werte sind auf ein Zwanzigstel ihrer Skala gerundet.
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
quarters-too-close = Zu nah an einer Marke, um es sicher zu sagen
half-below = Unter der mittleren Hälfte
half-within = In der mittleren Hälfte
half-above = Über der mittleren Hälfte
half-open = Noch nicht sicher
lede-of-panel = Teilnehmende Standortbestimmungen dieses Arbeitsbereichs mit denselben Fragen und Regeln lassen sich nebeneinander betrachten. Zunächst nimmt keine teil: Wer eine ändern darf, entscheidet, ob sie teilnimmt.
takes-no-part = { $needed ->
    [one] Diese Standortbestimmung nimmt nicht teil. Wer teilnimmt, sieht, wie sich alle verteilen, sobald { $needed } Standortbestimmung teilnimmt; die eigenen Zahlen gehen dann ohne Namen darin ein.
   *[other] Diese Standortbestimmung nimmt nicht teil. Wer teilnimmt, sieht, wie sich alle verteilen, sobald { $needed } Standortbestimmungen teilnehmen; die eigenen Zahlen gehen dann ohne Namen darin ein.
}
take-part = Teilnehmen
too-few = { $count ->
    [one] Eine Standortbestimmung nimmt teil. Nötig sind { $needed }, damit neben jeder mindestens acht andere stehen.
   *[other] { $count } Standortbestimmungen nehmen teil. Nötig sind { $needed }, damit neben jeder mindestens acht andere stehen.
}
held-back = Zurzeit wird nichts gezeigt. Jede Stunde wird geprüft, ob sich eine neue Gruppe bilden lässt. Gezeigt wird höchstens eine im Monat, und erst, wenn sie sich um mindestens drei Standortbestimmungen von der vorigen unterscheidet. Eine Standortbestimmung, bei der die Phase, der Datenstatus oder ein Wert nicht bekannt ist, zählt nicht mit.
take-part-no-more = Nicht mehr teilnehmen
ask-leave = Diese Standortbestimmung nimmt dann sofort nicht mehr teil. Auch den anderen wird nichts mehr gezeigt, bis sich genug geändert hat. Fortfahren?
ask-leave-yes = Ja, herausnehmen
takes-part-now = Sie nimmt von jetzt an teil.
out-now = Sie nimmt nicht mehr teil.
joined = „{ $assessment }“ nimmt am Vergleich teil.
left = „{ $assessment }“ aus dem Vergleich genommen.
changed-gone = Geändert, ob eine Standortbestimmung am Vergleich teilnimmt, die es nicht mehr gibt.
