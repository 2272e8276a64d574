untold-subject = { $subject ->
    [untold] Nicht angegeben heißt nicht „nein“
    [gate] Eine Bedingung
    [model] Ein Modell
    [phase] Die Phase
    [data-status] Der Datenstatus
    [people] Personen
   *[problems] Anwendungsfälle
}
untold-rule = { $subject ->
    [untold] Was ausgelassen, mit „Weiß ich nicht“ beantwortet oder bei einem Modell, einer Person oder einem Anwendungsfall nicht angegeben wurde, bleibt offen; es zählt nie als „nein“. Bei wenigen Fragen ist das Nichtwissen selbst die Antwort, und das steht dabei.
    [gate] Sie ist nur dann erfüllt oder nicht erfüllt, wenn keine offene Antwort das ändern könnte. Sonst ist sie „nicht bekannt“.
    [model] Ein einziges „Nein“ genügt, damit es nicht zählt. Solange niemand sagt, welche Modelle im täglichen Einsatz sind oder dass es keine gibt, bleibt all das offen.
    [phase] Solange eine offene Antwort sie ändern könnte, wird jede mögliche Phase gezeigt, mit den ein oder zwei Tatsachen, die es klären würden.
    [data-status] Er bleibt offen, solange eine Antwort, die niemand geben konnte, ihn ändern könnte.
    [people] Eine Kompetenz, die nicht eingegeben wurde, kann vorhanden sein, bis angegeben ist, dass die Person keine weiteren hat. Zeit, die nicht eingegeben wurde, ist weder genug noch zu wenig.
   *[problems] Eine offene Antwort schließt nie einen Anwendungsfall aus, aber bereit ist er erst, wenn die Antwort bekannt ist. Solange offen ist, welcher zuerst kommt, prüft die Bedingung zu den Daten jeden, der es sein kann.
}
placed-by-two-measures = Ihre Einordnung folgt aus zwei Maßen, und das niedrigere entscheidet: die Modelle im täglichen Einsatz und alle anderen Bedingungen.
placed-by-gates = Sie sind in der höchsten Phase, für die jede Bedingung erfüllt ist und ebenso jede der Phasen davor.
below-the-next-status = Alles unter dem nächsten Status.
# same
status-needs = { $needs }.
part-need = { $facet ->
    [exists] die Daten sind vorhanden: Stufe { $level } oder mehr
    [labelled] frühere Fälle haben ihr Ergebnis: Stufe { $level } oder mehr
    [unified] sie sind an einem Ort: Stufe { $level } oder mehr
   *[access] man hat Zugang: Stufe { $level } oder mehr
}
does-not-count = Sie zählt nicht für einen Wert.
counts = { $times ->
    [1] Sie zählt in ihrem Teil einfach.
    [2] Sie zählt in ihrem Teil doppelt.
   *[other] Sie zählt in ihrem Teil { $times }-fach.
}
not-knowing-counts = Nichtwissen ist hier selbst eine Antwort: Es zählt als niedrigste Stufe.
