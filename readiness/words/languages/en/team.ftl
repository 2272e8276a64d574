### team

## gap words

first-step = First step
later = Later
help-for-trial-then-generalist = Use help from outside for the first trial. If it succeeds and you want more, hire one experienced generalist before any specialist.
help-for-trial-then-hire = Use help from outside for the first trial. If it succeeds, hire for what is still missing: training alone does not close the gap.
help-first-later-generalist = With help from outside, later with a generalist
help-first-later-hire = With help from outside, later with a hire
no-gap-needs-hire-now = No gap needs a hire now.
train-first-people-you-have = Train first: the people you have already know a part of what is missing.
bring-outside-help-first-with = Bring in outside help first, with a contract that hands the knowledge over.
hire-one-experienced-generalist-before = Hire one experienced generalist before any specialist.
hire-what-missing-training-alone = Hire for what is missing: training alone does not close the gap.
no-skill-missing = No skill that a role needs is missing in the team as a whole.
no-missing-skill-close-enough = No missing skill is close enough to be trained inside.
#   $parts (Text)
train-start-has-been-made = Train { $parts }: the start has been made.
#   $person (Name)
#   $skills (Texts)
#   $other-skills (Count)
#   $gaps (Count)
training-closes-most-start-made = { $gaps ->
    [one] If you train one person, train { $person }, who has made a start in { $other-skills } of { $gaps } missing skill: { $skills }.
   *[other] If you train one person, train { $person }, who has made a start in { $other-skills } of { $gaps } missing skills: { $skills }.
}
first-say-who-could-work = First say who could work on machine learning.
#   $names (Texts)
first-say-what-can-do = First say what { $names } can do.

## skill overlap

#   $parts (Text)
skills-several-roles-share-all = Skills that several roles share: { $parts }. All others belong to one role.
skill = Skill
needed-by = Needed by
best-level-team = Best level in the team
part-not-asked-yet = not asked yet

## team words

#   $covered-from (Percent)
#   $partial-from (Percent)
role-covered-when-one-person = A role is covered when one person works in its main skill and has at least { $covered-from } of what it asks for, and partly covered from { $partial-from }. A skill at working level counts in full, and one at “aware” counts half. One person may hold several roles. Once a role is given to somebody, only those who hold it count.
no-covered-role-known-rest = No covered role is known to rest on one person alone.
no-covered-role-rests-one = No covered role rests on one person alone.
#   $is-open ("yes" | "no") - whether skills are unknown
no-covered-role-at-all = { $is-open ->
    [yes] No role is known to be fully covered, so it is not known yet whether one rests on one person.
   *[no] No role is fully covered yet. Once one is, you see here who would be hard to replace.
}
#   $names (Text)
could-carry-small-project-alone = { $names } could carry a small project alone, from the database to the result.
nobody-listed-who-could-carry = Nobody is listed who could carry a small project alone.
#   $person (Name)
#   $has (Digits) - how many of these skills are high enough
#   $all (Digits) - how many skills it takes
#   $lacking (Text)
nobody-could-carry-small-project = Nobody could carry a small project alone yet. { $person } comes closest, with { $has } of the { $all } skills that it takes; too low: { $lacking }.
#   $core (Texts)
part-nobody-works-with-yet = nobody works with { $core } yet
part-nobody-could-carry-small-project = nobody could carry a small project alone
only-person-near-data-scientist = The only person near the data scientist's role is a junior without a mentor. Find a mentor first.
first-problem-crosses-teams-share = The first problem crosses teams that share no meeting. Give them one before work begins.

## time words

#   $number (Count) - of people
#   $people (Names)
hardly-time = { $number ->
    [one] { $people } has hardly any time to spare beside the roles held.
   *[other] { $people } have hardly any time to spare beside the roles held.
}
#   $number (Count) - of people
#   $people (Names)
many-roles = { $number ->
    [one] { $people } holds as many roles as one person can.
   *[other] { $people } hold as many roles as one person can.
}
skills-there-time-not = The skills are there, the time is not
no-roles-given-out-yet = No roles are given out yet, so nobody's time can be checked against a role.
#   $parts (Texts)
no-roles-but-plan-takes = No roles are given out yet. The plan keeps to the time that each person has: in the first 90 days it takes { $parts }.
#   $planned (Text)
#   $has (Text)
#   $person (Name)
part-days-of-person = { $planned } of { $has } days of { $person }
#   $person (Name)
#   $actions (Count)
#   $dated (Count)
plan-rests-on = The plan rests on { $person } for { $actions } of its { $dated } actions with a date: agree who can step in.
everybody-who-holds-role-has = Everybody who holds a role has enough time for it.
#   $parts (Parts)
plan-s-actions-part-work = The plan's actions are part of that work: they take { $parts } in the first 90 days.
part-time-not-told = time not told
part-no-time-yet = no time yet
#   $words (Text)
part-from-outside = { $words }, from outside

## told skills

none = None
aware = Aware
working = Working
strong = Strong
part-has-not-done = has not done it
part-has-read-about-or-tried = has read about it or tried it once
part-does-alone-slowly-or-quickly = does it alone, slowly or quickly
part-does-well-enough-teach-others = does it well enough to teach others
#   $names (Texts)
no-skills-entered-yet = No skills entered for { $names } yet
#   $names (Texts)
only-some-skills-told-others = Only some skills are told of { $names }; the others are not known, and may be there. If there are none, say “No other skills”.
#   $names (Texts)
told-short-form-where-one = Told in the short form: { $names }. Where one job stands for several roles, it is not known which of them are covered, and the results say so. Tell single skills where it matters.
no-skills-entered = No skills entered
part-not-known = not known

## gap words

bring-help-from-outside = Bring in help from outside
with-experienced-generalist = With an experienced generalist
hire = Hire for it
#   $ask-for-skills (Text)
not-known-yet-which-skills = It is not known yet which skills are missing. { $ask-for-skills }
#   $people (Text)
#   $skills (Texts)
part-people-in-skills = { $people } in { $skills }
#   $name (Name)
part-an = an { $name }
#   $ask-for-skills (Text)
not-known-yet-whether-hire = It is not known yet whether to hire. { $ask-for-skills }
#   $people (Text)
train = Train { $people }

## skill overlap

#   $name (Name)
#   $roles-of (Texts)
part-name-in-roles = { $name } in { $roles-of }

## team headlines

#   $roles (Count)
nobody-listed-yet-so-not = { $roles ->
    [one] Nobody is listed yet, so it is not known which of { $roles } role are covered
   *[other] Nobody is listed yet, so it is not known which of { $roles } roles are covered
}
#   $roles (Count)
nobody-could-work-machine-learning = { $roles ->
    [one] Nobody could work on machine learning, so none of { $roles } role is covered
   *[other] Nobody could work on machine learning, so none of { $roles } roles is covered
}
#   $roles (Count)
#   $caution (Text)
all-roles-touched-by-somebody = { $roles ->
    [one] All { $roles } role are touched by somebody's skills, but { $caution }
   *[other] All { $roles } roles are touched by somebody's skills, but { $caution }
}
#   $roles (Count)
all-roles-covered = { $roles ->
    [one] All { $roles } role are covered
   *[other] All { $roles } roles are covered
}
#   $roles (Count)
all-roles-covered-each-by-one = { $roles ->
    [one] The one role is covered, by one person alone
   *[other] All { $roles } roles are covered, each by one person alone
}
#   $single (Count) - those that rest on one person each, not all
all-roles-covered-some-by-one = { $single ->
    [one] All roles are covered, { $single } by one person alone
   *[other] All roles are covered, { $single } by one person each
}
#   $roles (Count)
not-known-yet-which-roles = { $roles ->
    [one] It is not known yet which of { $roles } role are covered
   *[other] It is not known yet which of { $roles } roles are covered
}
#   $roles (Count)
#   $covered (Texts)
roles-these-covered-certain = { $roles ->
    [one] The one role is covered for certain: { $covered }
   *[other] Of { $roles } roles, covered for certain: { $covered }
}
#   $people (Count)
#   $days-a-week (Text)
people-listed-with-together = { $people ->
    [one] { $people } person is listed, with { $days-a-week } together
   *[other] { $people } people are listed, with { $days-a-week } together
}
#   $people (Count)
people-listed = { $people ->
    [one] { $people } person is listed
   *[other] { $people } people are listed
}

## team words

#   $ask-for-skills (Text)
not-known-yet-whether-anybody = It is not known yet whether anybody could carry a small project alone. { $ask-for-skills }
#   $person (Texts)
has-time-no-role-yet = { $person } has time and no role yet.
#   $person (Texts)
have-time-no-role-yet = { $person } have time and no role yet.

## time words

#   $role-name (Texts)
#   $without-time (Texts)
rests-with-no-time-ml = { $role-name } rests on { $without-time }, with no time for ML. Free a part of their week, or find somebody who has time.
#   $role-name (Texts)
#   $without-time (Texts)
rest-with-no-time-ml = { $role-name } rest on { $without-time }, with no time for ML. Free a part of their week, or find somebody who has time.

## told skills

#   $head (Text)
enter-them-above-then-this = { $head }. Enter them above; then this page says which roles are covered.
#   $head (Text)
until-then-not-known-what = { $head }; until then it is not known what they cover.

## Who has more to do than time

#   $number (Count) - of people
#   $people (Names)
more-roles-than-time = { $number ->
    [one] { $people } has more roles than time. Take a role off, or free more of the week.
   *[other] { $people } have more roles than time. Take a role off, or free more of the week.
}
#   $number (Count) - of people
#   $people (Names)
one-role-too-large = { $number ->
    [one] { $people } has one role that needs more time than is free. Free more of the week for it.
   *[other] { $people } have each one role that needs more time than is free. Free more of the week for it.
}
#   $number (Count) - of people
#   $people (Names)
#   $roles (Count) - that they hold together
not-known-whether-time = { $number ->
    [one] { $roles ->
        [one] Not known: whether { $people } has time enough for the role held.
       *[other] Not known: whether { $people } has time enough for the roles held.
    }
   *[other] { $roles ->
        [one] Not known: whether { $people } have time enough for the role held.
       *[other] Not known: whether { $people } have time enough for the roles held.
    }
}

## Roles and skills in whole sentences

#   $name (Text) - a role whose name begins with a consonant
part-a = a { $name }
#   $role (Text) - such as “a data engineer”
#   $number (Count)
#   $total (Count)
#   $skills (Texts)
one-hire-closes-most = { $total ->
    [one] One hire closes most as { $role }: { $number } of { $total } missing skill, namely { $skills }.
   *[other] One hire closes most as { $role }: { $number } of { $total } missing skills, namely { $skills }.
}
#   $partly (Count) - how many of them are covered in part
#   $total (Count)
no-role-covered-some-partly = { $partly ->
    [one] None of { $total } roles is fully covered, { $partly } is partly covered
   *[other] None of { $total } roles is fully covered, { $partly } are partly covered
}
#   $total (Count)
no-role-covered = { $total ->
    [one] None of { $total } role is covered
   *[other] None of { $total } roles is covered
}
#   $number (Count)
#   $total (Count) - more than that
#   $names (Texts)
roles-covered-are = { $number ->
    [one] { $number } of { $total } roles is covered: { $names }
   *[other] { $number } of { $total } roles are covered: { $names }
}
#   $number (Count)
#   $total (Count) - more than that
#   $gaps (Texts)
#   $missing (Digits) - how many roles are a gap
roles-covered-gap-is = { $missing ->
    [one] { $number ->
        [one] { $number } of { $total } roles is covered; the gap is { $gaps }
       *[other] { $number } of { $total } roles are covered; the gap is { $gaps }
    }
   *[other] { $number ->
        [one] { $number } of { $total } roles is covered; the gaps are { $gaps }
       *[other] { $number } of { $total } roles are covered; the gaps are { $gaps }
    }
}
#   $single (Count)
#   $holders (Names)
covered-roles-rest = { $single ->
    [one] { $single } covered role rests on one person alone: { $holders }. Write down how they work.
   *[other] { $single } covered roles rest on one person each: { $holders }. Write down how they work.
}
#   $name (Name)
#   $share (Text) - in per cent
holds-share-of-roles = { $name } holds { $share } of the roles.
#   $time (Number) - a number below 1
part-so-much-time-in-all = there is { $time } of one person's time in all
#   $planned (Number)
#   $has (Number)
#   $name (Name)
part-days-planned-of = { $planned } of { $has } days of { $name }
#   $days (Number)
part-days-a-week = { $days ->
    [one] { $days } day a week
   *[other] { $days } days a week
}
# Behind what to do about the skills that are known to be missing.
#   $unknown (Count)
not-known-who-has-others = { $unknown ->
    [one] Not known yet: whether anybody has { $unknown } other skill.
   *[other] Not known yet: whether anybody has { $unknown } other skills.
}
#   $covered (Count)
#   $total (Count) - more than that
#   $unknown (Texts) - names of roles
covered-for-certain = Covered for certain: { $covered } of { $total } roles; not known yet: { $unknown }

#   $roles (Count)
part-roles = { $roles ->
    [one] { $roles } role
   *[other] { $roles } roles
}

# How well somebody knows something, behind a colon.
#   $level ("none" | "aware" | "working" | "strong")
part-skill-level = { $level ->
    [none] none
    [aware] aware
    [working] working
   *[strong] strong
}
