everybody-in-table = Alle in einer Tabelle
one-person-at-time = Eine Person nach der anderen
start-with-person-who-makes = Beginnen Sie mit der Person, die Ihre Berichte erstellt. Wer täglich mit Ihren Zahlen arbeitet, hat oft mehr von den Kompetenzen, als man denkt.
who-could-work-on-ml = Wer könnte mit ML arbeiten?
count-everybody-with-some-time = Zählen Sie alle, die etwas Zeit dafür haben, auch Hilfe von außen.
add-somebody = Person hinzufügen
who-makes-your-reports-today = Wer erstellt heute Ihre Berichte?
remove-somebody = Person entfernen
show = Zeigen
people = Personen
no-skills-are-entered-yet = Noch sind keine Kompetenzen eingegeben
say-what-each-person = Geben Sie an, was jede Person kann.
who = Wer
# same
name = Name
share-of-week-free = Für ML freier Anteil der Woche, in Prozent
i-do-not-know-how = Ich weiß nicht, wie viel Zeit
what-is-left-open = { $level-legend } Was offen bleibt, ist nicht bekannt.
roles-this-person-holds = Rollen dieser Person
you-told-in-short-form = In Kurzform haben Sie angegeben: { $in-short } Was Sie hier angeben, geht vor.
from-outside-such-as-partner = Von außen, etwa aus einer Partner- oder Lieferfirma
junior-still-learning-trade = Steht am Anfang und lernt noch
mentor = Anleitung durch
what-is-left-open-unless-no-others = { $level-legend } Was offen bleibt, ist nicht bekannt, außer Sie geben unten an, dass es keine weiteren Kompetenzen gibt.
no-other-skills-what = Keine weiteren Kompetenzen: Was oben offen bleibt, kann diese Person nicht
more-with-skills = { $roles ->
    [one] Mehr: eine Rolle, mit Kompetenzen
   *[other] Mehr: { $roles } Rollen, mit Kompetenzen
}
number-of-jobs = { $jobs ->
    [0] Keine Tätigkeit
    [one] Eine Tätigkeit
   *[other] { $jobs } Tätigkeiten
}
how-closely-do-you-want = Wie genau möchten Sie es angeben?
line-joins-roles-that-need = Eine Linie verbindet Rollen, die dieselbe Kompetenz brauchen: Wer sie hat, kann bei allen helfen. Ein gefüllter Punkt heißt, dass jemand in Ihrem Team auf dieser Stufe arbeitet.
what-roles-do-and-skills = Was die Rollen tun und die Kompetenzen bedeuten
who-could-carry-which-role = Wer welche Rolle übernehmen könnte
roles-that-need-something = Rollen, denen etwas fehlt
role = Rolle
cover = Besetzung
skills-still-missing = Noch fehlende Kompetenzen
in-small-organization = In einer kleinen Organisation
roles-that-are-not-covered = Nicht ganz besetzte Rollen, und was jeweils fehlt
part-not-known-yet = noch nicht bekannt
what-this-team-can-carry = Was dieses Team tragen kann
time = Zeit
key-people = Schlüsselpersonen
one-for-everything = Eine Person für alles
take-care = Achtung
what-closes-most-of-gaps = Was die meisten Lücken schließt
one-training = Eine Weiterbildung
skills-to-gain-first = Welche Kompetenzen zuerst aufzubauen sind
skill = Kompetenz
needed = Gebraucht von
missing = Fehlt
how-to-gain = Wie man sie aufbaut
skills-below-working-level = Kompetenzen unter der Stufe „arbeitet damit“ im ganzen Team
best-in-team = Höchste Stufe im Team
share-of-time-in-use = Anteil der vergebenen Zeit
not-said-yet = Noch nicht angegeben
left-open = Offen gelassen
who-could-work-table = Wer mit ML arbeiten könnte, und wie viel von der Woche dafür frei ist
share-of-week = Anteil der Woche
from-outside = Von außen
junior = Am Anfang
no-other-skills = Keine weiteren Kompetenzen
roles-held = Rollen
level-in-each-skill = Die Stufe jeder Person in jeder Kompetenz
level-in-each-job = Die Stufe jeder Person in jeder Tätigkeit
and-skills-they-share-again = { $roles ->
    [one] Eine Rolle und die gemeinsamen Kompetenzen
   *[other] { $roles } Rollen und ihre gemeinsamen Kompetenzen
}
dont-know = Weiß ich nicht
ticked-what-is-left-open = Angekreuzt: Was offen bleibt, kann diese Person nicht. Nicht angekreuzt: Es ist nicht bekannt.
part-no-skills-told = keine Kompetenzen angegeben
add = Hinzufügen
nobody-here-could-work = Hier könnte noch niemand mit maschinellem Lernen arbeiten
nobody-could-work-on-machine = Noch könnte niemand mit maschinellem Lernen arbeiten
not-said = Nicht angegeben
shares-are-of-one-person = Die Prozentwerte oben gelten für eine einzelne Person. Eine Kompetenz fehlt hier, wenn niemand, der die Rolle übernehmen könnte, sie auf der Stufe „arbeitet damit“ hat.
part-needed = nötig
# same
part-person-in-line = { $name }; { $time }; { $skills }
# same
part-told-skills = { $skills }
# same
part-told-of-skill = { $skill }: { $level }
