provider-sends-us-elsewhere = Der Anbieter leitet anderswohin ({ $code }).
answer-is-no-object = { $hostname }{ $path }: Die Antwort ist kein Objekt.
answer-takes-too-long = Die Antwort dauert zu lange.
address-of-provider-cannot = Die Adresse des Anbieters lässt sich nicht lesen.
provider-is-reached-by-https = Ein Anbieter wird nur über https erreicht.
issuer-or-nonce-of-token = Der Aussteller oder die Einmalzahl (nonce) des Tokens ist nicht gültig.
token-is-of-long-ago = Das Token wurde nach seinem eigenen Datum vor langer Zeit erstellt.
issuer-of-token-is-too = Der Aussteller des Tokens ist zu lang.
token-was-made-for-another = Das Token wurde für ein anderes Programm erstellt.
subject-of-token = Das Subjekt des Tokens ist nicht gültig.
names-no-service-to-sign = { $providers } nennt keinen Anmeldedienst; schreiben Sie einen kurzen Namen, etwa entra.
cannot-name-take-each-name = In { $providers } darf „{ $name }“ so nicht stehen; verwenden Sie jeden Namen nur einmal, aus Kleinbuchstaben und Ziffern.
names-file-that-cannot = { $setting } nennt eine Datei, die nicht gelesen werden kann.
is-missing = { $setting } fehlt.
# same
part-openid-email-profile = openid email profile
# same
basic-proof = Basic { $proof }
provider-calls-itself-by-another = Der Anbieter nennt sich anders, als in den Einstellungen steht.
provider-tells-no = Der Anbieter gibt nicht an: { $name }.
keys-of-provider-cannot = Die Schlüssel des Anbieters lassen sich nicht lesen: { $error }
