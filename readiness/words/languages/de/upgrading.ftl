command = Die Datenbank auf die Form dieser Version bringen, mit einer Sicherung.
nothing-to-do = Die Datenbank hat schon die Form dieser Version. Nichts wurde geändert.
done = { $assessments ->
    [one] Die Datenbank wurde von Form { $before } auf Form { $after } gebracht. Sie enthält eine Standortbestimmung, die gelesen wurde.
   *[other] Die Datenbank wurde von Form { $before } auf Form { $after } gebracht. Sie enthält { $assessments } Standortbestimmungen, die alle gelesen wurden.
}
way-back = Die Sicherung von davor ist { $file }. Um zurückzukehren: Beenden Sie die App, installieren Sie die vorige Version, nennen Sie in READINESS_DATABASE_URL eine leere Datenbank und führen Sie „readiness restore“ mit dieser Datei aus.
assessments-gone = { $gone ->
    [one] Eine Standortbestimmung der Sicherung ist nach dem Wechsel nicht in der Datenbank.
   *[other] { $gone } Standortbestimmungen der Sicherung sind nach dem Wechsel nicht in der Datenbank.
}
go-back = Die Datenbank hat schon die neue Form. Hat inzwischen niemand etwas endgültig gelöscht, kehren Sie zurück: Beenden Sie die App, installieren Sie die vorige Version, nennen Sie in READINESS_DATABASE_URL eine leere Datenbank und führen Sie „readiness restore“ mit der Sicherung von davor aus, { $file }.
