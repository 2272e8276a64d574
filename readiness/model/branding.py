"""How a pack looks and what it says of itself: whose questions these are, and a few sentences in place of the app's."""

from __future__ import annotations

from typing import Annotated, Final

from pydantic import AfterValidator, Field

from readiness.model.base import Noun, TextOfContent, one_line
from readiness.model.colours import Colour

MOST_OF_A_LOGO: Final = 400_000
"""Letters of a logo in base64."""
_Short = Annotated[str, Field(max_length=60), AfterValidator(one_line)]
_Line = Annotated[str, Field(max_length=160), AfterValidator(one_line)]
_Sentences = Annotated[str, Field(max_length=400), AfterValidator(one_line), TextOfContent()]


class BrandColours(Noun):
    """The colour of a name and its line: `light` on light pages and on paper, `dark` on dark pages."""

    light: Colour
    dark: Colour


class Logo(Noun):
    """A picture as it is shown, a small PNG in base64, and the SHA-256 of the file that it was made of."""

    png: Annotated[str, Field(max_length=MOST_OF_A_LOGO, pattern=r"^[A-Za-z0-9+/=]*$")]
    file: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]


class Branding(Noun):
    """Whose questions these are; everything may be left out, and without a name there is nothing else."""

    name: _Short = ""
    colours: BrandColours | None = None
    logo: Logo | None = None
    footer: _Line = ""

    @property
    def is_empty(self) -> bool:
        """Whether there is no look at all."""
        return not self.name

    @property
    def imprint(self) -> tuple[str, ...]:
        """The name and the line that stand at the foot of pages."""
        return tuple(each for each in (self.name, self.footer) if each)


NO_BRANDING: Final = Branding()


class OwnTexts(Noun):
    """Sentences of the app that a pack may replace, or add where the app has none. An empty one changes nothing.

    `report_title` and `report_promise` stand on the cover of every file, `welcome` above the first question,
    `closing` where everything is answered, `contact` and `legal` at the foot of pages and in every file.
    """

    report_title: Annotated[_Short, TextOfContent()] = ""
    report_promise: Annotated[_Line, TextOfContent()] = ""
    welcome: _Sentences = ""
    closing: _Sentences = ""
    contact: _Line = ""
    legal: _Sentences = ""
