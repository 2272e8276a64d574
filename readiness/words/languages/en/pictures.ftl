### pictures

## logo

#   $most-bytes (Number)
this-picture-larger-than-mb = This picture is larger than { $most-bytes } MB.
choose-smaller-one = Choose a smaller one.
this-picture-cannot-be-seen = This picture cannot be seen on white.
choose-one-made-light-ground = Choose the one that is made for light ground.
this-picture-holds-too-many = This picture holds too many details for a logo.
choose-plainer-one = Choose a plainer one.
this-picture-has-more-pixels = This picture has more pixels than a logo needs.
this-file-no-picture-can = This file is not a picture that can be read here.
choose-png-jpeg-webp-or = Choose a PNG, JPEG, WebP or SVG.
# The field for a file.
#   $megabytes (Digits)
#   $kilobytes (Digits)
logo-file = Logo: PNG, JPEG or WebP of at most { $megabytes } MB, SVG of at most { $kilobytes } kB

## svg

#   $told (Text)
drawing-has-colour-not-drawn = The drawing has a colour that is not drawn here (`{ $told }`).

## svg attributes

save-png = Save it as PNG.
#   $name (Name)
drawing-hides-or-changes-parts = The drawing hides or changes parts of itself (`{ $name }`).
#   $as-png (Text)
save-without = Save it without. { $as-png }
#   $name (Name)
drawing-tells-its-parts-what = The drawing asks for something that is not drawn here (`{ $name }`).
drawing-writes-style-way-not = The drawing writes `style` in a way that is not read here (`/*` or `\`).

## svg reading

this-drawing-no-svg-can = This drawing is not an SVG that can be read here.
#   $most-bytes (Number)
this-drawing-larger-than-kb = This drawing is larger than { $most-bytes } kB.
drawing-defines-words-its-own = The drawing defines words of its own (`DOCTYPE`).
#   $as-png (Text)
save-plain-svg = Save it as plain SVG. { $as-png }
drawing-asks-something-beside = The drawing refers to something beside it (`<?`).
drawing-has-too-many-parts = The drawing has far too many parts.
#   $kind (Text)
drawing-holds-part-not-drawn = The drawing holds a part that is not drawn here (`{ $kind }`).
drawing-has-too-many-lines = The drawing has far too many lines.
#   $kind (Text)
drawing-holds-program = The drawing holds a program (`{ $kind }`).
#   $kind (Text)
drawing-holds-or-loads-something = The drawing holds or loads something else (`{ $kind }`).
drawing-holds-letters-text = The drawing holds letters as text.
#   $as-png (Text)
draw-letters-first = Turn them into paths. { $as-png }
#   $plain (Text)
drawing-refers-something-else = The drawing refers to something else (`{ $plain }`).
#   $as-png (Text)
save-with-plain-colours = Save it with plain colours. { $as-png }
#   $most-slender (Number)
drawing-has-no-size-or = The drawing has no size, or is { $most-slender } times as long as high.
