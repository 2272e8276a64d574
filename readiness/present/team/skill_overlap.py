"""Which skills the roles share, and how far the team has them: the picture of the seven roles."""

from __future__ import annotations

from dataclasses import dataclass

from readiness.document.forms import DataTable
from readiness.model.team import Skill
from readiness.present import list_words
from readiness.present.findings import Findings
from readiness.present.team.told_skills import SKILL_LEVELS
from readiness.words import said
from readiness.words.say import team as say


@dataclass(frozen=True)
class SkillRow:
    """A skill: which roles need it (in the order of the roles) and the best level, 0 to 3, anybody listed has."""

    name: str
    meaning: str
    needed: tuple[bool, ...]
    best: int
    is_at_work: bool

    @property
    def level(self) -> str:
        """The best level as a word."""
        return said(SKILL_LEVELS[self.best])


@dataclass(frozen=True)
class SkillOverlap:
    """Skills by roles; the skills that most roles share come first."""

    roles: tuple[str, ...]
    rows: tuple[SkillRow, ...]
    has_people: bool
    is_asked: bool

    @property
    def shared(self) -> tuple[SkillRow, ...]:
        """The skills that two roles or more need."""
        return tuple(row for row in self.rows if sum(row.needed) > 1)

    @property
    def alt(self) -> str:
        """The picture in words."""
        parts = [said(say.part_name_in_roles(name=row.name, roles_of=self._roles_of(row))) for row in self.shared]
        return said(say.skills_several_roles_share_all(parts=list_words.clauses(parts)))

    @property
    def table(self) -> DataTable:
        """Every value as text."""
        rows = tuple((row.name, list_words.and_list(self._roles_of(row)), self.level_of(row)) for row in self.rows)
        return DataTable((said(say.SKILL), said(say.NEEDED_BY), said(say.BEST_LEVEL_TEAM)), rows)

    def level_of(self, row: SkillRow) -> str:
        """The best level in the team; a dash while nobody is listed, no level while nobody was asked."""
        if self.has_people and not self.is_asked:
            return said(say.PART_NOT_ASKED_YET)
        return row.level if self.has_people else "–"

    def _roles_of(self, row: SkillRow) -> list[str]:
        return [role for role, needs in zip(self.roles, row.needed, strict=True) if needs]


def skill_overlap(found: Findings) -> SkillOverlap:
    """The skills of the rubric with the roles that need them and the best level in the team.

    A level counts for skills that it implies as well, as it does for the cover of roles.
    """
    rows = sorted((_row(found, skill) for skill in found.rubric.team.skills), key=lambda row: -sum(row.needed))
    roles = tuple(found.role_name(role.id) for role in found.rubric.team.roles)
    people = found.response.people
    return SkillOverlap(roles, tuple(rows), bool(people), is_asked=any(each.is_told for each in people))


def _row(found: Findings, skill: Skill) -> SkillRow:
    team = found.rubric.team
    sources = {skill.id, *(rule.skill for rule in team.implications if rule.implies == skill.id)}
    known = [team.levels_of(each) for each in found.response.people]
    best = max((levels.get(slug, 0) for levels in known for slug in sources), default=0)
    needed = tuple(skill.id in role.skills for role in team.roles)
    return SkillRow(skill.name, skill.meaning, needed, best, best >= team.working_level)
