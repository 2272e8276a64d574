part-status-untold = noch nicht bekannt; zu den wichtigsten Daten wurde nichts angegeben
part-status-not-known = noch nicht bekannt: { $missing }
part-facet = { $facet ->
    [exists] ob Daten erfasst werden
    [labelled] ob das Ergebnis der Fälle erfasst wird
    [unified] ob die Daten an einem Ort sind
   *[access] wer Zugang hat
}
part-only-labels-missing = { $status ->
    [better] die Daten sind schon an einem Ort; sind die Ergebnisse der Fälle erfasst, ist der Status gut
   *[best] die Daten sind schon an einem Ort; sind die Ergebnisse der Fälle erfasst, ist der Status sehr gut
}
part-only-access-missing = die Ergebnisse der Fälle sind erfasst; für den nächsten Status fehlt nur der Zugang für alle, die ihn brauchen
