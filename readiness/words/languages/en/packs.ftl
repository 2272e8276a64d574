### The page Questionnaires: which packs of questions are here, and bringing one of your own.

title = The questionnaires of this app
lede = Each is a pack of questions, with the rules that read the answers. An assessment keeps the one it was made with.
name-of-the-page = Questionnaires
changed-elsewhere = Questionnaires are brought and taken away on the computer that runs the app.

## Bringing one

bring-title = Bring one of your own
bring-lede = A zip file of a folder with questions and rules. In a terminal, “readiness new-pack ours” writes a small one to change, and “readiness check ours” finds its mistakes.
file = A questionnaire as a zip file
bring = Check it and bring it
reading = Reading and checking it
wrong = What is wrong
wrong-in-file = What is wrong in the file
hints = What you may want to correct
brought = It is here
# The pack is the first one of this name.
#   $title (Text) - of the questionnaire
#   $version (Text)
can-be-chosen = “{ $title }”, version { $version }, can be chosen for a new assessment now.
# The pack takes the place of one that was here before.
#   $version (Text)
#   $title (Text) - of the questionnaire
#   $earlier (Text) - the version that new assessments got before
takes-the-place = New assessments get version { $version } of “{ $title }” in place of { $earlier }. Those that were made with an earlier version keep it until somebody goes over to the new one, on their page Compare.

## What is here

here-now = Here now
# What a pack holds.
#   $version (Text)
#   $questions (Count)
#   $time (Text) - such as “about 20 minutes”, or two such times
contents = { $questions ->
    [one] Version { $version }: { $questions } question, { $time }.
   *[other] Version { $version }: { $questions } questions, { $time }.
}
# The same for a pack that no assessment can begin with.
#   $version (Text)
#   $questions (Count)
#   $time (Text) - such as “about 20 minutes”, or two such times
contents-not-offered = { $questions ->
    [one] Version { $version }, not offered for new assessments: { $questions } question, { $time }.
   *[other] Version { $version }, not offered for new assessments: { $questions } questions, { $time }.
}
#   $day (Day)
#   $file (Name) - the file that was brought
came-on = Brought on { $day } as { $file }.
#   $place (Text) - a folder or file that a setting names
came-by-setting = Named when the app was started: { $place }.
came-with-the-app = Comes with the app.
#   $uses (Count) - assessments that were made with it
uses = { $uses ->
    [0] No assessment has it.
    [one] { $uses } assessment has it.
   *[other] { $uses } assessments have it.
}
not-used = A questionnaire is not used
#   $pack (Name) - its file
has-mistakes = { $pack } has mistakes. The others can be used.
#   $pack (Name) - its file
wrong-with = What is wrong with { $pack }

## Taking one away

#   $pack (Name)
take-away = Take away { $pack }
#   $title (Text) - of the questionnaire
#   $version (Text)
title-and-version = { $title }, version { $version }
take-it-away = Take it away
#   $pack (Name) - its file, which cannot be read
ask-unread = { $pack } leaves this app. Assessments that have it keep it. Go on?
# The question before a pack is taken away.
#   $uses (Count) - assessments that were made with it
#   $title (Text) - of the questionnaire
#   $version (Text)
ask = { $uses ->
    [0] “{ $title }”, version { $version }, leaves this app. No assessment has it, so only the zip file brings it back. Go on?
    [one] “{ $title }”, version { $version }, can no longer be chosen. The assessment that has it keeps it, with every result. Go on?
   *[other] “{ $title }”, version { $version }, can no longer be chosen. The { $uses } assessments that have it keep it, with every result. Go on?
}
