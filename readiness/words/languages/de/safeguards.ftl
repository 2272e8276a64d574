part-uses-data-about-people = er verwendet Daten über Menschen
part-decides-about-people = sein Ergebnis entscheidet, wie Menschen behandelt werden
part-mistake-could-do-serious-harm = ein Fehler könnte schweren Schaden anrichten
part-writes-texts = er schreibt Texte
part-tool-be-bought = dafür soll ein Werkzeug gekauft werden
part-whether-uses-data-about-people = ob er Daten über Menschen verwendet
part-whether-decides-about-people = ob sein Ergebnis entscheidet, wie Menschen behandelt werden
part-what-harm-mistake-could-do = welchen Schaden ein Fehler anrichten könnte
part-whether-writes-texts = ob er Texte schreibt
part-whether-tool-can-be-bought = ob man ein Werkzeug kaufen kann
safeguards-change-no-score-no = Schutzvorkehrungen ändern keinen Wert und keine Phase. Sie sagen, was ein Anwendungsfall braucht, bevor er beginnt.
changes-no-score-say-yes = Das ändert keinen Wert. Sagen Sie nur dann Ja, wenn Sie es Außenstehenden zeigen könnten.
find-out-first = Zuerst herausfinden
part-so-many-given = { $given ->
    [yes] { $number } vorhanden
    [in-part] { $number } zum Teil
    [no] { $number } fehlend
   *[not-applicable] { $number } nicht zutreffend
}
part-not-known = { $unsure } mit „Weiß ich nicht“
part-safeguards-still-open = { $left ->
    [0] keine Schutzvorkehrung ist noch offen
    [one] eine Schutzvorkehrung ist noch offen
   *[other] { $left } Schutzvorkehrungen sind noch offen
}
every-safeguard-problem-needs-place = Jede Schutzvorkehrung, die ein Anwendungsfall braucht, ist vorhanden
no-problem-known-need-safeguard = Von keinem Anwendungsfall ist bekannt, dass er vor dem Beginn eine Schutzvorkehrung braucht
something-missing = Etwas fehlt
not-known-yet = Noch nicht bekannt
place = Vorhanden
not-known = Nicht bekannt: { $unknown }.
all-needs-place = Alles, was er braucht, ist vorhanden.
part-whether-safeguard-place = ob die Schutzvorkehrung „{ $name }“ vorhanden ist
part-whether-safeguards-place = ob die Schutzvorkehrungen { $names } vorhanden sind
part-whether-more-safeguards-place = { $more ->
    [one] ob die Schutzvorkehrungen „{ $first }“, „{ $second }“ und eine weitere vorhanden sind
   *[other] ob die Schutzvorkehrungen „{ $first }“, „{ $second }“ und { $more } weitere vorhanden sind
}
text = { $title }. Text vom { $dated }.
no-country-has-been-given = Noch wurde kein Land angegeben: Je nach Land können andere Gesetze gelten.
app-does-not-know-this = Die App kennt dieses Land nicht: { $country }. Dort können andere Gesetze gelten als die genannten.
laws-list-those-named-hold = Genannt sind die Gesetze der Liste, die in diesem Land gelten: { $country }.
no-law-this-country-list = In der Liste steht kein Gesetz dieses Landes: { $country }. Was genannt ist, gilt überall.
whether-safeguards-place-not-known = { $unknown ->
    [one] Ob die Schutzvorkehrungen vorhanden sind, ist für einen Anwendungsfall nicht bekannt
   *[other] Ob die Schutzvorkehrungen vorhanden sind, ist für { $unknown } Anwendungsfälle nicht bekannt
}
part-answered-by-kind = { $known } von { $answers } beantwortet: { $parts }
part-answered = { $known } von { $answers } beantwortet
yes = Ja
part = Zum Teil
no = Nein
i-do-not-know = Weiß ich nicht
does-not-apply = Trifft nicht zu
not-told = Nicht angegeben
problem-lacks-safeguards = { $lacked ->
    [one] Dem Anwendungsfall „{ $problem }“ fehlt eine Schutzvorkehrung, bevor er beginnen darf
   *[other] Dem Anwendungsfall „{ $problem }“ fehlen { $lacked } Schutzvorkehrungen, bevor er beginnen darf
}
problems-lack-safeguards = { $problems } Anwendungsfällen fehlen Schutzvorkehrungen, bevor sie beginnen dürfen
was-marked-but = „{ $safeguard }“ war als nicht zutreffend gekennzeichnet, aber { $because }.
is-in-place-in-part = „{ $safeguard }“ ist nur zum Teil vorhanden; der Anwendungsfall braucht diese Schutzvorkehrung, denn { $because }.
is-not-in-place = „{ $safeguard }“ ist nicht vorhanden; der Anwendungsfall braucht diese Schutzvorkehrung, denn { $because }.
part-perhaps = { $name } (vielleicht)
