title = { $kind ->
    [choose-target] Die Spalte wählen, die enthält, was Sie vorhersagen wollen, oder beginnen, es zu erfassen
    [ask-when-recorded] Die Person, die „{ $column }“ erfasst, fragen, wann es eingetragen wird
    [ask-about-rows] Die Person, die diese Tabelle pflegt, nach den Zeilen fragen: nach ihrer Reihenfolge und nach Antworten, die weit von allen anderen liegen
    [collect-rare-cases] Mehr Fälle mit der seltenen Antwort sammeln, mindestens 50
    [ask-data-protection] Die für den Datenschutz verantwortliche Person fragen, bevor es weitergeht
    [run-pilot] Einen Probebetrieb von zwei Wochen mit denen durchführen, die das Ergebnis benutzen würden
    [list-what-is-missing] Drei Dinge aufführen, die Ihre Fachleute wissen und die in der Tabelle fehlen
    [collect-rows] Mehr Zeilen derselben Art sammeln, dann noch einmal prüfen
    [try-simple-forecast] Eine einfache Vorhersage, etwa den gleichen Tag des Vorjahres, mit dem vergleichen, was eintrat
   *[list-what-is-looked-at] Aufführen, worauf Ihre Fachleute achten und was in der Tabelle fehlt
}
indicator = { $kind ->
    [choose-target] Jemand hat gesagt, welche Spalte es ist.
    [ask-when-recorded] Die Person ist gefragt worden.
    [ask-about-rows] Die Person ist gefragt worden.
    [collect-rare-cases] Die Zahl der seltenen Fälle wächst von Monat zu Monat.
    [ask-data-protection] Ein Termin für das Gespräch ist vereinbart.
    [run-pilot] Das Ergebnis ist eine erste Woche lang benutzt worden.
    [list-what-is-missing] Die erste Fachperson ist gefragt worden.
    [collect-rows] Die Tabelle wächst von Monat zu Monat.
    [try-simple-forecast] Die Zahlen der Vergangenheit stehen in einer Tabelle, eine Zeile je Tag, Woche oder Monat.
   *[list-what-is-looked-at] Die erste Fachperson ist gefragt worden.
}
done-when = { $kind ->
    [choose-target] Die Tabelle ist mit dieser Spalte noch einmal geprüft.
    [ask-when-recorded] Die Antwort ist aufgeschrieben und die Tabelle damit noch einmal geprüft.
    [ask-about-rows] Die Antwort ist aufgeschrieben und die Tabelle damit noch einmal geprüft.
    [collect-rare-cases] Die Tabelle enthält 50 seltene Fälle und ist noch einmal geprüft.
    [ask-data-protection] Es ist aufgeschrieben, wofür diese Daten verwendet werden dürfen.
    [run-pilot] Der Probebetrieb ist vorbei, und wer das Ergebnis benutzt hat, hat gesagt, ob es weitergehen soll.
    [list-what-is-missing] Drei Dinge sind aufgeführt, jedes mit einem Weg, es zu erfassen.
    [collect-rows] Die Tabelle ist noch einmal geprüft, oder der Anwendungsfall ist aufgegeben.
    [try-simple-forecast] Es ist festgehalten, wie weit die einfache Vorhersage im letzten Jahr danebenlag und wie weit das heutige Vorgehen.
   *[list-what-is-looked-at] Die Liste ist geschrieben, und von jedem Punkt ist klar, ob er sich erfassen lässt.
}
removed = Schritt nach einer Tabellenprüfung, die entfernt wurde
no-longer-asked = Gilt nicht mehr: Die Prüfung, die ihn verlangte, wurde entfernt oder ersetzt.
