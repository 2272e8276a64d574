### People

## People: who could work on ML, which roles that covers, and what closes the gaps

everybody-in-table = Everybody in a table
one-person-at-time = One person at a time
start-with-person-who-makes = Start with the person who makes your reports. People who work with your numbers every day often have more of the skills than anybody thinks.
who-could-work-on-ml = Who could work on ML?
count-everybody-with-some-time = Include everybody who has some time for this, also partners from outside.
add-somebody = Add somebody
who-makes-your-reports-today = Who makes your reports today?
remove-somebody = Remove somebody
show = Show
people = People
no-skills-are-entered-yet = No skills are entered yet
say-what-each-person = Say what each person can do.

## One person at a time: the form for phones, and where roles are given out

who = Who
name = Name
share-of-week-free = Share of the week free for ML, in percent
i-do-not-know-how = I do not know how much time
#   $level-legend (Text)
what-is-left-open = { $level-legend } What is left open is not known.
roles-this-person-holds = Roles this person holds
#   $in-short (Text)
you-told-in-short-form = You told in the short form: { $in-short } What you say here goes before it.
from-outside-such-as-partner = From outside, such as a partner or a supplier
junior-still-learning-trade = Junior, still learning the trade
mentor = Mentor
#   $level-legend (Text)
what-is-left-open-unless-no-others = { $level-legend } What is left open is not known, unless you say below that there are no other skills.
no-other-skills-what = No other skills: what is left open above, this person cannot do

## How closely people are told: by a few jobs, or by the roles and their single skills. What is not shown is kept

#   $roles (Count)
more-with-skills = { $roles ->
    [one] More: { $roles } role, with skills
   *[other] More: { $roles } roles, with skills
}

# The label of a choice: people are told by so many jobs.
#   $jobs (Count)
number-of-jobs = { $jobs ->
    [one] { $jobs } job
   *[other] { $jobs } jobs
}

how-closely-do-you-want = How closely do you want to tell it?

## What follows from the people listed: cover, load, key people, and what closes most of the gaps

line-joins-roles-that-need = A line joins roles that need the same skill: one person who has it can help with all of them. A filled dot means that somebody in your team works at that level.
what-roles-do-and-skills = What the roles do and the skills mean
who-could-carry-which-role = Who could carry which role
roles-that-need-something = Roles that need something
role = Role
cover = Cover
skills-still-missing = Skills still missing
in-small-organization = In a small organization
shares-are-of-one-person = The percentages above are those of one person. A skill is missing here if nobody who could carry the role has it at working level.
roles-that-are-not-covered = Roles that are not fully covered, with what is missing
part-not-known-yet = not known yet
what-this-team-can-carry = What this team can carry
time = Time
key-people = Key people
one-for-everything = One person for everything
take-care = Take care
what-closes-most-of-gaps = How to close the gaps
one-training = One training
skills-to-gain-first = Skills to gain first
skill = Skill
needed = Needed by
missing = Missing
how-to-gain = How to gain it
skills-below-working-level = Skills below working level in the whole team

## The roles in two pictures made of text: the skills they share, and who fits which role

best-in-team = Best in the team
share-of-time-in-use = Share of time in use

## Everybody at once: one table with time and circumstances, one with skills

not-said-yet = Not said yet
left-open = Left open
who-could-work-table = Who could work on ML, and how much of a week each person has for it
share-of-week = Share of the week
from-outside = From outside
junior = Junior
no-other-skills = No other skills
roles-held = Roles held
level-in-each-skill = The level of each person in each of the skills
level-in-each-job = The level of each person in each of the jobs

## What follows from the people listed: cover, load, key people, and what closes most of the gaps

#   $roles (Count)
and-skills-they-share-again = { $roles ->
    [one] { $roles } role, and the skills they share
   *[other] { $roles } roles, and the skills they share
}

## The people of an assessment, and what the widgets of the page make of them

dont-know = Don't know
ticked-what-is-left-open = Ticked: what is left open, this person cannot do. Not ticked: it is not known.
part-no-skills-told = no skills told
add = Add
nobody-here-could-work = Nobody here could work on machine learning yet
nobody-could-work-on-machine = Nobody could work on machine learning yet
not-said = Not said

# Read out beside a role that the plan needs.
part-needed = needed

# A person in a line, for the choice between two versions of what was told.
#   $name (Name)
#   $time (Text) - such as two days a week
#   $skills (Part)
part-person-in-line = { $name }; { $time }; { $skills }

#   $skills (Parts) - as below
part-told-skills = { $skills }

#   $skill (Text)
#   $level (Text) - such as can do it alone
part-told-of-skill = { $skill }: { $level }
