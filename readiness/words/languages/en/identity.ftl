### Identity

## Asking a provider: over https alone, with an end to waiting and reading, and without following it elsewhere

#   $code (Digits)
provider-sends-us-elsewhere = The provider sends us elsewhere ({ $code }).
#   $hostname (Name)
#   $path (Text)
answer-is-no-object = { $hostname }{ $path }: the answer is no object.
answer-takes-too-long = The answer takes too long.
address-of-provider-cannot = The address of the provider cannot be read.
provider-is-reached-by-https = A provider is reached by https only.

## Whether an id token may be believed: its signature, and every claim on which signing in rests

issuer-or-nonce-of-token = The issuer or the nonce of the token is not valid.
token-is-of-long-ago = The token was made long ago by its own date.
issuer-of-token-is-too = The issuer of the token is too long.
token-was-made-for-another = The token was made for another program.
subject-of-token = The subject of the token is not valid.

## The services by which people sign in, as the settings name them

#   $providers (Text)
names-no-service-to-sign = { $providers } names no service to sign in by; write a short name, such as entra.
#   $providers (Text)
#   $name (Name)
cannot-name-take-each-name = { $providers } cannot name “{ $name }”; take each name once, of small letters and digits.
#   $setting (Text)
names-file-that-cannot = { $setting } names a file that cannot be read.
#   $setting (Text)
is-missing = { $setting } is missing.

## The two steps of signing in: the authorization code flow with PKCE (RFC 7636), state and nonce

part-openid-email-profile = openid email profile
#   $proof (Text)
basic-proof = Basic { $proof }
provider-calls-itself-by-another = The provider calls itself by another name than the settings do.
#   $name (Name)
provider-tells-no = The provider tells no { $name }.
#   $error (Text)
keys-of-provider-cannot = The keys of the provider cannot be read: { $error }
