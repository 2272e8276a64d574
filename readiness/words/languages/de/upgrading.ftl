command = Die Datenbank auf die Form dieser Version bringen, mit einer Sicherung.
nothing-to-do = Die Datenbank hat schon die Form dieser Version. Nichts wurde geändert.
done = { $assessments ->
    [one] Die Datenbank ging von Form { $before } zu Form { $after }. Sie enthält eine Standortbestimmung, die gelesen wurde.
   *[other] Die Datenbank ging von Form { $before } zu Form { $after }. Sie enthält { $assessments } Standortbestimmungen, die alle gelesen wurden.
}
way-back = Die Sicherung von davor ist { $file }. Um zurückzukehren: Beenden Sie die App, installieren Sie die vorige Version, nennen Sie in READINESS_DATABASE_URL eine leere Datenbank und führen Sie „readiness restore“ mit dieser Datei aus.
another-number = Die Sicherung enthält { $before } Standortbestimmungen, und die Datenbank nach dem Wechsel { $after }.
go-back = Hat inzwischen niemand etwas geändert, kehren Sie mit der Sicherung zurück.
