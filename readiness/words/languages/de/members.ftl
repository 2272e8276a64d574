old-links = Alte Links
they-are-from-before-people = Diese Links stammen aus der Zeit, als sich niemand anmelden musste: Wer einen davon hat, braucht kein Konto.
can-be-opened-by-link = { $found ->
    [one] Eine Standortbestimmung lässt sich allein mit einem Link öffnen.
   *[other] { $found } Standortbestimmungen lassen sich allein mit einem Link öffnen.
}
close-these-links = Diese Links schließen
whoever-has-only-link-then = Wer nur den Link hat, kommt dann nicht mehr hinein, Mitglieder schon. Das lässt sich nicht rückgängig machen. Fortfahren?
close = Schließen
links-lead-to-sign = Die Links führen jetzt zur Anmeldung
who-did-what = Wer was getan hat
answers-have-history = Antworten haben einen eigenen Verlauf: Er steht neben der jeweiligen Antwort.
nothing-has-happened-here-yet = Hier ist noch nichts geschehen.
when = Wann
who = Wer
what = Was
what-happened-here-newest-first = Was hier geschah, das Neueste zuerst
take-all-of-it-along = Alles herunterladen
save-table-csv = Tabelle speichern (CSV)
make-another-workspace = Weiteren Arbeitsbereich anlegen
you-are-its-first-owner = Er gehört zunächst Ihnen allein. Die Mitglieder des jetzigen Arbeitsbereichs sehen nichts davon.
name-of-workspace = Name des Arbeitsbereichs
make = Anlegen
members-name = Mitglieder von „{ $name }“
who-belongs-here-sees-all = Wer dazugehört, sieht alle Standortbestimmungen dieses Arbeitsbereichs.
members = Mitglieder
no-members-here = Hier gibt es keine Mitglieder
nobody-has-to-sign = Bei dieser App muss sich niemand anmelden.
you-are-no-longer-signed = Sie sind nicht mehr angemeldet
what-was-being-typed-here = Was Sie hier gerade eingegeben haben, steht nach der Anmeldung wieder da.
sign-in-to-see = Melden Sie sich an, um diese Seite zu sehen
you-come-back = Danach kehren Sie hierher zurück.
sign = Anmelden
you-belong-to-no-workspace = Sie gehören noch zu keinem Arbeitsbereich
ask-whoever-uses-this-app = Bitten Sie jemanden in Ihrer Organisation, der diese App benutzt, um eine Einladung.
you-may-look = Sie dürfen diese Standortbestimmung ansehen, aber nicht ändern.
owner-of-workspace-can-give = Wer den Arbeitsbereich besitzt, kann Ihnen eine andere Rolle geben.
part-somebody-without-name = jemand ohne Namen
sign-out = Abmelden
signed-named = Angemeldet als { $named }.
try-again-in-minute-nothing = Versuchen Sie es in einer Minute noch einmal. Nichts ist verloren.
you-are-not-signed = Sie sind nicht angemeldet.
too-many-people-sign = Im Augenblick melden sich zu viele Personen an. Versuchen Sie es in einer Minute noch einmal.
sign-label = Anmelden mit { $label }
you-come-back-to-page = Sie kehren zu der Seite zurück, die Sie sehen wollten.
no-such-way-to-sign = Diese Art der Anmeldung gibt es nicht.
choose-another-one = Wählen Sie eine andere.
sign-out-asked = Abmelden?
you-are-signed-out = Sie sind in allen Tabs abgemeldet.
you-are-signed-out-here = Sie sind abgemeldet.
on-computer-that-others-use = Benutzen auch andere diesen Rechner, melden Sie sich auch beim Anmeldedienst ab und schließen Sie den Browser.
sign-out-of-too = Auch bei { $label } abmelden
you-are-invited = Sie sind zu „{ $name }“ eingeladen.
as-you = Mit der Rolle „{ $role }“ können Sie { $what-roles-do }.
join = Beitreten
ends-with-path-and-app = { $address } endet mit dem Pfad „{ $path }“, und die App läuft unter „{ $prefix }“ (STREAMLIT_SERVER_BASE_URL_PATH); machen Sie beide gleich.
app-was-not-started = Die App wurde nicht gestartet. { $wrong }
invite = Einladen
link-lets-one-person = { $days-of-invitation ->
    [one] Ein Link lässt eine Person einmal herein und gilt einen Tag.
   *[other] Ein Link lässt eine Person einmal herein und gilt { $days-of-invitation } Tage.
}
for-whom-name-or-email = Für wen (Name oder E-Mail-Adresse)
make-link = Link erstellen
role = Rolle
copy-it-now-and-pass = Kopieren Sie ihn jetzt und geben Sie ihn nur dieser Person: Er kann nur dieses eine Mal gezeigt werden.
invitation-name = Einladung zu „{ $name }“
join-by-link = { $days ->
    [one] „{ $name }“ innerhalb eines Tages mit diesem Link beitreten:
   *[other] „{ $name }“ innerhalb von { $days } Tagen mit diesem Link beitreten:
}
write-it-in-email = E-Mail mit dem Link schreiben
invited-as-link-ends = Eingeladen mit der Rolle „{ $roles }“; der Link gilt bis { $ends }
link-then-lets-nobody = Der Link lässt dann niemanden mehr herein. Fortfahren?
take-it-back = Zurückziehen
name-second-owner = Geben Sie zwei Personen die Rolle „Besitz“
if-only-one-is-away = Ist die einzige Person mit dieser Rolle abwesend oder geht sie, kann sich niemand um die Mitglieder kümmern.
what-each-role-can-do = Was jede Rolle kann
role-can = kann { $what }.
change = Ändern
oneself = { $name } (Sie)
make-name = { $name } die Rolle „{ $roles }“ geben
remove-name = Entfernen: { $name }
role-is-changed = Die Rolle ist geändert
can-then-only = { $name } kann dann nur noch { $what-roles-do }.
then-sees-nothing-here-any = { $name } sieht dann hier nichts mehr.
it-counts-at-next-click = { $loses } Das gilt ab dem nächsten Klick. Fortfahren?
change-it = Ändern
remove = Entfernen
it-is-changed = Es ist geändert
