### Portfolio

## Portfolio: all assessments in one table, what they commonly miss, and some of them side by side

table = Table
what-is-commonly-missing = What is commonly missing
side-by-side = Side by side
#   $number (Count)
#   $each (Phase)
part-in-phase = { $number } in phase { $each }

# The title of the page: how many there are, and in which phase they are.
#   $assessments (Count)
#   $where (Parts) - so many in phase 1, so many not known
counted = { $assessments ->
    [one] { $assessments } assessment; { $where }
   *[other] { $assessments } assessments; { $where }
}

#   $number (Count) - assessments
part-not-certain-or-not-known = { $number } borderline, not certain or not known

#   $number (Count) - assessments
part-being-worked-out = { $number } being worked out

#   $number (Count) - assessments
part-that-could-not-be-worked = { $number } that could not be worked out
#   $left (Count)
being-worked-out = { $left ->
    [0] { $left } assessments is being worked out.
    [one] { $left } assessment is being worked out.
   *[other] { $left } assessments are being worked out.
}
portfolio-is-not-shown-here = The portfolio is not shown here
it-is-shown-only = It is shown only on the computer that runs the app.
what-to-see = What to see
portfolio = Portfolio
#   $rows (Digits)
show-more = Show { $rows } more

## Which assessments the portfolio shows, and in which order. The address holds the choices, so a reload keeps them

find-by-name-or-organization = Find by name or organization
show = Show
in-use = In use
archive = Archive
sector = Sector
all = All
not-told = Not told
tag = Tag
not-certain-or-not-known = Borderline, not certain or not known
not-worked-out = Not worked out
phase = Phase
sort = Sort by
reverse = Reverse
#   $name (Name)
score-name = Score: { $name }

## What is commonly missing: each gate with how many do not meet it, and of how many that is not known

no-phase-is-known-yet = No phase is known yet
gates-are-told-once-something = Gates are told once something is answered.
#   $phase (Digits)
phase-phase = Phase { $phase }
gate = Gate
guards = Guards
not-met = Not met
not-known = Not known
met = Met
not-met-by = Not met by
gates-and-how-many-assessments = Gates, and how many assessments do not meet them

## The portfolio without a row: none is there, none fits, or all of them are in the archive

no-assessment-fits = No assessment fits
no-assessment-is-in-use = No assessment is in use
no-assessment-yet = No assessment yet
nothing-fits = Nothing fits
other-filters-may-show-more = Other filters may show more.
show-all = Show all
#   $in-archive (Count)
there-in-archive = { $in-archive ->
    [0] There is { $in-archive } assessments in it.
    [one] There is { $in-archive } assessment in it.
   *[other] There are { $in-archive } assessments in it.
}
all-of-them = All of them are in the archive
show-archive = Show the archive
start-one-on-first-page = Start one on the first page, or open an example: each has a row here from then on.
table-is-empty = The table is empty
to-first-page = To the first page

## The rows of the portfolio: one for each assessment, with a tick to choose it. Each row tells its own columns

#   $name (Name)
#   $title (Name)
choose-name = Choose { $name }, { $title }
#   $name (Name)
choose-name-alone = Choose { $name }
#   $name (Name)
open-name = Open { $name }
figures = Figures
data = Data
gates-of-next-phase = Gates of the next phase
first-problem = First problem
plan = Plan
next-review = Next review
assessed = Assessed
last-snapshot = Last snapshot
scores = Scores

## What is done with several assessments at once: tag, archive, hand over as a workbook

#   $number (Digits)
tick-all = Tick all { $number }
tick-none = Tick none
make-workbook-of-ticked = Make a workbook of the ticked
#   $number (Digits)
make-workbook-of-all = Make a workbook of all { $number }
it-can-be-made-once = It can be made once all of them are worked out.
bring-back-from-archive = Bring back from the archive

#   $assessments (Count)
are-in-use-again = { $assessments ->
    [0] No assessment is in use again.
    [one] { $assessments } assessment is in use again.
   *[other] { $assessments } assessments are in use again.
}

#   $assessments (Count)
in-archive-links-keep-working = { $assessments ->
    [0] No assessment is in the archive. Links keep working; choose Archive under Show to bring them back.
    [one] { $assessments } assessment is in the archive. Links keep working; choose Archive under Show to bring them back.
   *[other] { $assessments } assessments are in the archive. Links keep working; choose Archive under Show to bring them back.
}

tag-for-ticked = Tag for the ticked
give-this-tag = Give this tag
#   $each (Text)
take-away = Take away “{ $each }”
#   $number (Count)
workbook-holds = { $number ->
    [one] The workbook holds { $number } assessment.
   *[other] The workbook holds { $number } assessments.
}
save-workbook = Save the workbook

## The ticked assessments side by side. The table moves sideways in itself; its first column stays in view

#   $lines (Digits)
are-ticked-now = { $lines } are ticked now.
none-is-ticked-now = None is ticked now.
#   $fewest (Count)
#   $most (Digits)
#   $ticked (Text)
tick-to-in-table = Tick { $fewest } to { $most } in the table, and come back here. { $ticked }
nothing-to-set-side = Nothing to set side by side yet
not-all-of-them = Not all of them can be compared with each other
#   $edition (Text)
side-by-side-under = Side by side: { $edition }
#   $edition (Text)
#   $number (Digits)
assessments-side-by-side-table = Assessments side by side, { $edition }, table { $number }
what = What
