no-gap-needs-hire-now = Keine Lücke erfordert jetzt eine Einstellung.
train-first-people-you-have = Bilden Sie zuerst weiter: Ihre Leute können schon einen Teil von dem, was fehlt.
bring-outside-help-first-with = Holen Sie zuerst Hilfe von außen, mit einem Vertrag, der das Wissen an Sie übergibt.
hire-one-experienced-generalist-before = Stellen Sie zuerst eine erfahrene Person mit breitem Wissen ein, Fachleute erst danach.
hire-what-missing-training-alone = Stellen Sie für das ein, was fehlt: Weiterbildung allein schließt die Lücke nicht.
no-missing-skill-close-enough = Keine fehlende Kompetenz ist nah genug, um sie im Haus zu lernen.
train-start-has-been-made = Bilden Sie weiter: { $parts }. Der Anfang ist gemacht.
training-closes-most-start-made = { $gaps ->
    [one] Wenn Sie eine Person weiterbilden, dann { $person }: Bei der einen fehlenden Kompetenz ist ein Anfang gemacht ({ $skills }).
   *[other] Wenn Sie eine Person weiterbilden, dann { $person }: Bei { $other-skills } von { $gaps } fehlenden Kompetenzen ist ein Anfang gemacht ({ $skills }).
}
first-say-who-could-work = Geben Sie zuerst an, wer mit maschinellem Lernen arbeiten könnte.
first-say-what-can-do = Geben Sie zuerst an, welche Kompetenzen vorhanden sind: { $names }.
skills-several-roles-share-all = Kompetenzen, die mehrere Rollen brauchen: { $parts }. Alle anderen gehören zu einer Rolle.
skill = Kompetenz
needed-by = Gebraucht von
best-level-team = Höchste Stufe im Team
part-not-asked-yet = noch nicht gefragt
role-covered-when-one-person = Eine Rolle ist ganz besetzt, wenn eine Person mit deren Hauptkompetenz arbeitet und mindestens { $covered-from } der nötigen Kompetenzen hat; ab { $partial-from } ist sie teilweise besetzt. Eine Kompetenz auf der Stufe „arbeitet damit“ zählt ganz, eine auf „kennt es“ halb. Eine Person kann mehrere Rollen haben. Ist eine Rolle vergeben, zählen nur die Personen, die sie haben.
no-covered-role-known-rest = Von keiner besetzten Rolle ist bekannt, dass sie an einer einzigen Person hängt.
no-covered-role-rests-one = Keine besetzte Rolle hängt an einer einzigen Person.
no-covered-role-at-all = { $is-open ->
    [yes] Von keiner Rolle ist bekannt, dass sie ganz besetzt ist, deshalb ist noch nicht bekannt, ob eine an einer einzigen Person hängt.
   *[no] Noch ist keine Rolle ganz besetzt. Wer schwer zu ersetzen wäre, zeigt sich erst dann.
}
could-carry-small-project-alone = Ein kleines Projekt allein tragen, von der Datenbank bis zum Ergebnis, könnte: { $names }.
nobody-listed-who-could-carry = Niemand ist aufgeführt, der ein kleines Projekt allein tragen könnte.
nobody-could-carry-small-project = Noch könnte niemand ein kleines Projekt allein tragen. Am nächsten kommt { $person }, mit { $has } von { $all } Kompetenzen dafür; es fehlt an: { $lacking }.
part-nobody-works-with-yet = noch arbeitet niemand mit { $core }
part-nobody-could-carry-small-project = niemand könnte ein kleines Projekt allein tragen
only-person-near-data-scientist = Die einzige Person, die der Rolle „Data Science“ nahekommt, steht am Anfang und hat niemanden zur Anleitung. Finden Sie zuerst eine Person zur Anleitung.
first-problem-crosses-teams-share = Der erste Anwendungsfall berührt Teams, die keine gemeinsame Besprechung haben. Geben Sie ihnen eine, bevor die Arbeit beginnt.
hardly-time = { $number ->
    [one] Neben den Rollen kaum Zeit übrig hat { $people }.
   *[other] Neben den Rollen kaum Zeit übrig haben { $people }.
}
many-roles = { $number ->
    [one] { $people } hat so viele Rollen, wie eine Person haben kann.
   *[other] { $people } haben so viele Rollen, wie eine Person haben kann.
}
skills-there-time-not = Die Kompetenzen sind da, die Zeit nicht
no-roles-given-out-yet = Noch sind keine Rollen vergeben, deshalb lässt sich niemandes Zeit mit einer Rolle vergleichen.
everybody-who-holds-role-has = Alle, die eine Rolle haben, haben genug Zeit dafür.
plan-s-actions-part-work = Die Maßnahmen des Plans sind Teil dieser Arbeit: In den ersten 90 Tagen brauchen sie { $parts }.
part-time-not-told = Zeit nicht angegeben
part-no-time-yet = noch keine Zeit
part-from-outside = { $words }, von außen
none = Keine
aware = Kennt es
working = Arbeitet damit
strong = Stark
part-has-not-done = hat es nicht getan
part-has-read-about-or-tried = hat davon gelesen oder es einmal versucht
part-does-alone-slowly-or-quickly = macht es allein, langsam oder schnell
part-does-well-enough-teach-others = macht es gut genug, um es anderen beizubringen
no-skills-entered-yet = Noch keine Kompetenzen eingegeben für { $names }
only-some-skills-told-others = Nur einige Kompetenzen sind angegeben für { $names }; die anderen sind nicht bekannt und vielleicht vorhanden. Gibt es keine, wählen Sie „Keine weiteren Kompetenzen“.
told-short-form-where-one = In Kurzform angegeben: { $names }. Wo eine Tätigkeit für mehrere Rollen steht, ist nicht bekannt, welche davon besetzt sind, und die Ergebnisse sagen das. Geben Sie einzelne Kompetenzen an, wo es darauf ankommt.
no-skills-entered = Keine Kompetenzen eingegeben
part-not-known = nicht bekannt
bring-help-from-outside = Hilfe von außen holen
with-experienced-generalist = Mit einer erfahrenen Person mit breitem Wissen
hire = Dafür einstellen
not-known-yet-which-skills = Noch ist nicht bekannt, welche Kompetenzen fehlen. { $ask-for-skills }
# same
part-people-in-skills = { $people } in { $skills }
# same
part-an = { $name }
not-known-yet-whether-hire = Noch ist nicht bekannt, ob einzustellen ist. { $ask-for-skills }
train = Weiterbilden: { $people }
# same
part-name-in-roles = { $name } in { $roles-of }
nobody-listed-yet-so-not = { $roles ->
    [one] Noch ist niemand aufgeführt, deshalb ist nicht bekannt, ob die eine Rolle besetzt ist
   *[other] Noch ist niemand aufgeführt, deshalb ist nicht bekannt, welche von { $roles } Rollen besetzt sind
}
nobody-could-work-machine-learning = { $roles ->
    [one] Niemand könnte mit maschinellem Lernen arbeiten, deshalb ist die eine Rolle nicht besetzt
   *[other] Niemand könnte mit maschinellem Lernen arbeiten, deshalb ist keine von { $roles } Rollen besetzt
}
all-roles-touched-by-somebody = { $roles ->
    [one] Zur einen Rolle hat jemand Kompetenzen, aber { $caution }
   *[other] Zu allen { $roles } Rollen hat jemand Kompetenzen, aber { $caution }
}
all-roles-covered = { $roles ->
    [one] Die eine Rolle ist besetzt
   *[other] Alle { $roles } Rollen sind besetzt
}
all-roles-covered-each-by-one = { $roles ->
    [one] Die eine Rolle ist besetzt, mit nur einer Person
   *[other] Alle { $roles } Rollen sind besetzt, jede mit nur einer Person
}
all-roles-covered-some-by-one = { $single ->
    [one] Alle Rollen sind besetzt, eine davon mit nur einer Person
   *[other] Alle Rollen sind besetzt, { $single } mit je nur einer Person
}
not-known-yet-which-roles = { $roles ->
    [one] Noch ist nicht bekannt, ob die eine Rolle besetzt ist
   *[other] Noch ist nicht bekannt, welche von { $roles } Rollen besetzt sind
}
roles-these-covered-certain = { $roles ->
    [one] Mit Sicherheit besetzt ist die eine Rolle: { $covered }
   *[other] Von { $roles } Rollen mit Sicherheit besetzt: { $covered }
}
people-listed-with-together = { $people ->
    [one] Eine Person ist aufgeführt; Zeit zusammen: { $days-a-week }
   *[other] { $people } Personen sind aufgeführt; Zeit zusammen: { $days-a-week }
}
people-listed = { $people ->
    [one] Eine Person ist aufgeführt
   *[other] { $people } Personen sind aufgeführt
}
not-known-yet-whether-anybody = Noch ist nicht bekannt, ob jemand ein kleines Projekt allein tragen könnte. { $ask-for-skills }
has-time-no-role-yet = { $person } hat Zeit und noch keine Rolle.
have-time-no-role-yet = { $person } haben Zeit und noch keine Rolle.
rests-with-no-time-ml = Die Rolle { $role-name } hängt an Personen ohne Zeit für ML: { $without-time }. Machen Sie einen Teil der Woche frei oder finden Sie jemanden, der Zeit hat.
rest-with-no-time-ml = Die Rollen { $role-name } hängen an Personen ohne Zeit für ML: { $without-time }. Machen Sie einen Teil der Woche frei oder finden Sie jemanden, der Zeit hat.
enter-them-above-then-this = { $head }. Geben Sie sie oben ein; dann sagt diese Seite, welche Rollen besetzt sind.
until-then-not-known-what = { $head }; bis dahin ist nicht bekannt, welche Rollen damit besetzt sind.
more-roles-than-time = { $number ->
    [one] { $people } hat mehr Rollen als Zeit. Geben Sie eine Rolle ab oder machen Sie mehr von der Woche frei.
   *[other] { $people } haben mehr Rollen als Zeit. Geben Sie eine Rolle ab oder machen Sie mehr von der Woche frei.
}
one-role-too-large = { $number ->
    [one] { $people } hat eine Rolle, die mehr Zeit braucht, als frei ist. Machen Sie dafür mehr von der Woche frei.
   *[other] { $people } haben jeweils eine Rolle, die mehr Zeit braucht, als frei ist. Machen Sie dafür mehr von der Woche frei.
}
not-known-whether-time = { $number ->
    [one] { $roles ->
        [one] Nicht bekannt: ob { $people } genug Zeit für die Rolle hat.
       *[other] Nicht bekannt: ob { $people } genug Zeit für die Rollen hat.
    }
   *[other] { $roles ->
        [one] Nicht bekannt: ob { $people } genug Zeit für die Rolle haben.
       *[other] Nicht bekannt: ob { $people } genug Zeit für die Rollen haben.
    }
}
first-step = Erster Schritt
later = Später
help-for-trial-then-generalist = Nutzen Sie für den ersten Versuch Hilfe von außen. Gelingt er und wollen Sie mehr, stellen Sie zuerst eine erfahrene Person mit breitem Wissen ein und erst danach Fachleute für Einzelnes.
help-for-trial-then-hire = Nutzen Sie für den ersten Versuch Hilfe von außen. Gelingt er, stellen Sie für das ein, was noch fehlt: Weiterbildung allein schließt die Lücke nicht.
help-first-later-generalist = Mit Hilfe von außen, später mit einer Person mit breitem Wissen
help-first-later-hire = Mit Hilfe von außen, später mit einer Einstellung
no-roles-but-plan-takes = Noch sind keine Rollen vergeben. Der Plan hält sich an die Zeit, die jede Person hat: In den ersten 90 Tagen braucht er { $parts }.
part-days-of-person = { $planned } von { $has } Tagen ({ $person })
plan-rests-on = { $actions ->
    [one] Der Plan beruht bei einer von { $dated } Maßnahmen mit Termin auf { $person }: Vereinbaren Sie, wer einspringen kann.
   *[other] Der Plan beruht bei { $actions } von { $dated } Maßnahmen mit Termin auf { $person }: Vereinbaren Sie, wer einspringen kann.
}
no-skill-missing = Im Team als Ganzem fehlt keine Kompetenz, die eine Rolle braucht.
part-a = { $name }
one-hire-closes-most = { $total ->
    [one] Am meisten schließt eine Einstellung für die Rolle „{ $role }“: die eine fehlende Kompetenz, nämlich { $skills }.
   *[other] Am meisten schließt eine Einstellung für die Rolle „{ $role }“: { $number } von { $total } fehlenden Kompetenzen, nämlich { $skills }.
}
no-role-covered-some-partly = { $partly ->
    [one] Keine von { $total } Rollen ist ganz besetzt, eine zum Teil
   *[other] Keine von { $total } Rollen ist ganz besetzt, { $partly } zum Teil
}
no-role-covered = { $total ->
    [one] Die einzige Rolle ist nicht besetzt
   *[other] Keine von { $total } Rollen ist besetzt
}
roles-covered-are = { $number ->
    [one] Eine von { $total } Rollen ist besetzt: { $names }
   *[other] { $number } von { $total } Rollen sind besetzt: { $names }
}
roles-covered-gap-is = { $missing ->
    [one] { $number ->
        [one] Eine von { $total } Rollen ist besetzt; die Lücke ist { $gaps }
       *[other] { $number } von { $total } Rollen sind besetzt; die Lücke ist { $gaps }
    }
   *[other] { $number ->
        [one] Eine von { $total } Rollen ist besetzt; die Lücken sind { $gaps }
       *[other] { $number } von { $total } Rollen sind besetzt; die Lücken sind { $gaps }
    }
}
covered-roles-rest = { $single ->
    [one] Eine besetzte Rolle hängt an einer einzigen Person: { $holders }. Schreiben Sie auf, wie sie arbeitet.
   *[other] { $single } besetzte Rollen hängen an je einer Person: { $holders }. Schreiben Sie auf, wie sie arbeiten.
}
holds-share-of-roles = { $name } hat { $share } der Rollen.
part-so-much-time-in-all = insgesamt ist so viel von der Zeit einer Person da: { $time }
part-days-planned-of = { $planned } von { $has } Tagen von { $name }
part-days-a-week = { $days ->
    [one] ein Tag pro Woche
   *[other] { $days } Tage pro Woche
}
not-known-who-has-others = { $unknown ->
    [one] Noch nicht bekannt: ob jemand eine andere Kompetenz hat.
   *[other] Noch nicht bekannt: ob jemand { $unknown } andere Kompetenzen hat.
}
covered-for-certain = Sicher besetzt: { $covered } von { $total } Rollen; noch nicht bekannt: { $unknown }
part-roles = { $roles ->
    [0] keine Rolle
    [one] eine Rolle
   *[other] { $roles } Rollen
}
part-skill-level = { $level ->
    [none] keine
    [aware] kennt es
    [working] arbeitet damit
   *[strong] stark
}
