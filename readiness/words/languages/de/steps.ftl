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

part-change = { $condition ->
    [short-use] vier Wochen lang benutzen lassen
    [no-users] im Arbeitsalltag benutzen lassen
    [data-not-owned] mit den eigenen früheren Fällen einrichten
    [fixed] dafür sorgen, dass Sie es ändern oder abschalten können
   *[unmonitored] festlegen, wer seine Fehler überwacht
}
part-ask-to-change = { $condition ->
    [short-use] vier Wochen lang benutzen lassen
    [no-users] im Arbeitsalltag benutzen lassen
    [data-not-owned] den Anbieter schriftlich bitten, es mit Ihren früheren Fällen einzurichten
    [fixed] den Anbieter schriftlich fragen, wie Sie es ändern oder abschalten können
   *[unmonitored] festlegen, wer seine Fehler überwacht, und den Anbieter fragen, wie das geht
}
part-find-out = { $condition ->
    [short-use] herausfinden, seit wann es benutzt wird
    [no-users] herausfinden, ob es im Arbeitsalltag benutzt wird
    [data-not-owned] herausfinden, ob es aus Ihren eigenen früheren Fällen gelernt hat
    [fixed] herausfinden, ob Sie es ändern oder abschalten können
   *[unmonitored] herausfinden, ob jemand seine Fehler überwacht
}
part-ask-about = { $condition ->
    [short-use] herausfinden, seit wann es benutzt wird
    [no-users] herausfinden, ob es im Arbeitsalltag benutzt wird
    [data-not-owned] den Anbieter schriftlich fragen, ob es mit Ihren früheren Fällen eingerichtet ist
    [fixed] den Anbieter schriftlich fragen, ob Sie es ändern oder abschalten können
   *[unmonitored] herausfinden, ob jemand seine Fehler überwacht
}
model-title = { $models ->
    [one] Damit { $names } zählt: { $parts }
   *[other] Damit { $names } zählen, bei jedem: { $parts }
}
model-title-of-many = { $models ->
    [one] Klären, warum „{ $name }“ noch nicht zählt
   *[other] Klären, warum { $models } Modelle noch nicht zählen, zuerst „{ $name }“
}
model-title-without-names = { $models ->
    [one] Klären, warum ein Modell noch nicht zählt
   *[other] Klären, warum { $models } Modelle noch nicht zählen
}
model-text = { $told ->
    [no] Das ist noch zu tun, um { $names } als täglich eingesetzt zu zählen: { $parts }. Tragen Sie es dann beim Modell auf der Seite „Fragen“ ein.
   *[unknown] Zu { $names } ist noch nicht alles gesagt, was darüber entscheidet, ob ein Modell als täglich eingesetzt zählt. Zu tun: { $parts }. Tragen Sie es dann beim Modell auf der Seite „Fragen“ ein.
}
model-indicator = Wer antworten oder es tun muss, ist gefragt worden.
model-done-when = Für { $names } ist erledigt und eingetragen: { $parts }.
model-gone = Schritt für ein Modell, das entfernt oder umbenannt wurde
model-no-longer-asked = Gilt nicht mehr: Das Modell zählt jetzt, oder es ist unter diesem Namen nicht mehr aufgeführt.
