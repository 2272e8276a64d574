"""An import-linter contract that says, for one part of the package, everything it may import.

Import-linter's own contracts list what is forbidden. This one lists what is allowed, as the table in
docs/architecture.md does, so a library that nobody thought of is refused as well.
"""

from __future__ import annotations

import sys

from grimp import ImportGraph
from importlinter import Contract, ContractCheck, fields, output


class PartContract(Contract):
    """Allows a part its own modules, the standard library, the named parts and the named libraries.

    Options: `part`, a module or package directly below the root package; `parts`, other such names it may
    import; `libraries`, top-level names of the third-party packages it may import.
    """

    type_name = "part"

    part = fields.StringField()
    parts = fields.ListField(subfield=fields.StringField())
    libraries = fields.ListField(subfield=fields.StringField())

    def check(self, graph: ImportGraph, verbose: bool) -> ContractCheck:
        """Collect every import of the part that is not allowed, with its line."""
        root = self.session_options["root_packages"][0]
        module = f"{root}.{self.part}"
        if module not in graph.modules:
            raise ValueError(f"Module '{module}' does not exist.")
        allowed_parts = {self.part, *self.parts}
        allowed_libraries = {root, *self.libraries, *sys.stdlib_module_names}
        refused = []
        output.verbose_print(verbose, f"Looking at {module}")
        for importer in sorted({module, *graph.find_descendants(module)}):
            for imported in sorted(graph.find_modules_directly_imported_by(importer)):
                top, _, below = imported.partition(".")
                if top not in allowed_libraries or (top == root and below and below.split(".")[0] not in allowed_parts):
                    details = graph.get_import_details(importer=importer, imported=imported)
                    refused.append((importer, imported, details[0]["line_number"] if details else 0))
        return ContractCheck(kept=not refused, metadata={"refused": refused})

    def render_broken_contract(self, check: ContractCheck) -> None:
        """Print one line for each import that is not allowed."""
        for importer, imported, line in check.metadata["refused"]:
            output.print_error(f"{importer} (line {line}) must not import {imported}")
        output.new_line()
