### report

## attachment

summary-assessment-without-answers = Summary of the assessment, without answers
whole-assessment-tool-reads-back = The whole assessment; the tool reads it back
#   $most-pdf-bytes (Number)
this-pdf-larger-than-mb = This PDF is larger than { $most-pdf-bytes } MB, too large for a report.
this-file-not-pdf = This file is not a PDF.
this-pdf-protected-by-password = This PDF is protected by a password.
this-pdf-damaged-cannot-be = This PDF is damaged and cannot be read.
this-report-was-made-without = This report was made without single answers, so there is nothing to import.
this-pdf-packed-way-reports = This PDF is packed in a way that reports never are.
this-pdf-unpacks-far-more = This PDF unpacks to far more than a report ever does.
this-pdf-carries-no-assessment = This PDF carries no assessment; choose a report made by this tool.
#   $most-data-bytes (Number)
assessment-this-pdf-larger-than = The assessment in this PDF is larger than { $most-data-bytes } MB.

## cover

cover = Cover
#   $logo-of (Text)
logo = Logo of { $logo-of }

## blocks

#   $words (Text)
go = Go to { $words }

## preview

#   $number (Number)
part-there-no-page = there is no page { $number }

## pdf

what-asked-board-what-brings = What is asked of the board, what it brings, and when to stop

## setting

further-out-corner-lies-better = The further out a corner lies, the better. The values stand on the left.
#   $split (Text)
#   $printed (Text)
part-scores = { $split } scores { $printed } of 100

## ladders

possible = Possible
you-here = You are here
part-what-brings-next-status = what brings the next status

## people

share-time-use = Share of time in use
i-do-not-know = I do not know

## scores

part-score-today = score today
part-too-few-answers = too few answers
#   $printed-then (Text)
#   $printed-now (Text)
#   $words (Text)
part-to = { $printed-then } to { $printed-now }, { $words }

## work

part-start-here = start here
part-prepare-data = prepare the data
part-easy-smaller-gain = easy, smaller gain
#   $place (Number)
quarter = Quarter { $place }
first-days = First 90 days
#   $start (Number)
part-day-of-start = day { $start }
#   $day (Number)
part-day-marked = day { $day }
#   $gates (Text)
part-gate = gate { $gates }
#   $gates (Number)
part-gates = { $gates } gates

## Pictures and links, as a screen reader says them

#   $scores (Text) - names with their scores
scores-by-dimension = Scores by dimension: { $scores }.
# Beside a line in a picture.
#   $phase (Text)
#   $floor (Text)
part-floor-of-phase = floor of phase { $phase }: { $floor }
#   $scores (Text) - names with their scores
scores-as-radar = The same scores as a radar: { $scores }.
link = Link
# Behind a score that is set larger: 76 of 100.
part-of-hundred = of 100
