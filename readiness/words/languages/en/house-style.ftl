### How the pages and files of a workspace look: name, logo, colours and a line, chosen by its owners.

title = What your pages and files look like
lede = Name, logo, colours and a line stand at the foot of the pages of this workspace, on phones and in the room, on the sheet with the code, below mails, and in every report, slide and workbook. A logo or a colour that is chosen for one report goes before them.
name = Name, as it is to be read
line = A line below it, such as an address or a note
own-colours = Colours of your own
on-light = On light pages and on paper
on-dark = On dark pages
#   $contrast (Score)
light-is-good = Good to read on light pages and on paper: { $contrast } to 1.
#   $contrast (Score)
dark-is-good = Good to read on dark pages: { $contrast } to 1.
#   $contrast (Score)
#   $shade (Text)
light-is-not = Hard to read on light pages and on paper: { $contrast } to 1, and 4.5 to 1 is needed. { $shade } is the nearest shade that can be read; the preview shows it.
#   $contrast (Score)
#   $shade (Text)
dark-is-not = Hard to read on dark pages: { $contrast } to 1, and 4.5 to 1 is needed. { $shade } is the nearest shade that can be read; the preview shows it.
logo-made-safe = Of a picture only its pixels are kept. An SVG may hold shapes in plain colours and nothing from elsewhere.
remove-logo = Leave the logo out
#   $name (Name)
logo-of = Logo of { $name }
preview = How it will look
preview-light = On light pages
preview-dark = On dark pages
preview-empty = Write a name to see it.
keep = Use this look
keep-readable = Use this look, in the readable shades
kept = Pages and files of this workspace look so from now on.
take-back = Remove this look
taken-back = Pages and files look as they did without a look of your own.

## What is refused

name-is-missing = A look needs a name.
name-is-missing-mend = Write whose pages and files these are.
#   $colour (Text)
#   $contrast (Score)
not-readable-light = { $colour } has a contrast of { $contrast } to 1 on light pages, and 4.5 to 1 is needed.
#   $colour (Text)
#   $contrast (Score)
not-readable-dark = { $colour } has a contrast of { $contrast } to 1 on dark pages, and 4.5 to 1 is needed.
#   $shade (Text)
take-shade = { $shade } is the nearest shade that can be read.
changed-meanwhile = Somebody else has changed the look meanwhile.
changed-meanwhile-mend = Look at the page again, then change it once more.

## In the list of who did what

changed = Changed what pages and files look like.
removed = Took back what pages and files look like.
