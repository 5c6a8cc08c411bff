//! What is tried, row by row.

use crate::made;
use crate::run::Outcome;

/// One kind of hostile input.
pub(crate) struct Row {
    pub(crate) number: u8,
    pub(crate) about: &'static str,
    pub(crate) cases: &'static [Case],
}

/// One input of that kind.
pub(crate) enum Case {
    /// A file below `tests/fixtures/hostile/`: is refused.
    Error(&'static str),
    /// Such a file: becomes a crate, without a message.
    Crate(&'static str),
    /// Such a file: becomes a crate, with warnings.
    Warned(&'static str),
    /// A file below `tests/fixtures/`, which is tried by the test program `fixtures`.
    Fixture(&'static str),
    /// Inputs that are made here, because they are large or many: what they are, and the test.
    Made(&'static str, fn()),
    /// Tried elsewhere: the file, relative to the workspace, and the name of the test.
    Elsewhere(&'static str, &'static str),
}

use Case::{Crate, Elsewhere, Error, Fixture, Made, Warned};

impl Case {
    /// Returns the fixture of this case, and what is to come of it.
    pub(crate) fn document(&self) -> Option<(&'static str, Outcome)> {
        match self {
            Error(file) => Some((file, Outcome::Error)),
            Crate(file) => Some((file, Outcome::Crate)),
            Warned(file) => Some((file, Outcome::Warned)),
            Fixture(_) | Made(..) | Elsewhere(..) => None,
        }
    }
}

const fn row(number: u8, about: &'static str, cases: &'static [Case]) -> Row {
    Row { number, about, cases }
}

const OUTPUT: &str = "generator/cli/src/output/tests.rs";
const LENGTHS: &str = "generator/src/load/lengths.rs";
const OVERLAY: &str = "generator/src/load/overlay/tests.rs";
const BUDGET: &str = "xtask/tests/budget.rs";

/// Every kind of hostile input, with what is tried of it.
pub(crate) const ROWS: [Row; 41] = [
    row(
        1,
        "empty, blank, null, a list, a number",
        &[
            Fixture("invalid/empty.yaml"),
            Fixture("invalid/not-a-document.yaml"),
            Error("01-empty.json"),
            Error("01-blank.yaml"),
            Error("01-null.json"),
            Error("01-list.json"),
        ],
    ),
    row(
        2,
        "malformed JSON and YAML",
        &[
            Fixture("invalid/trailing-comma.json"),
            Fixture("invalid/tab-indent.yaml"),
            Error("02-missing-brace.json"),
            Error("02-not-a-number.json"),
            Error("02-open-quote.yaml"),
            Error("02-bad-anchor.yaml"),
            Error("02-wrong-indent.yaml"),
        ],
    ),
    row(3, "cut off at any point", &[Made("our document, cut", made::cut_off)]),
    row(
        4,
        "versions that are not supported, or none",
        &[
            Fixture("invalid/swagger-2.yaml"),
            Fixture("invalid/unknown-version.yaml"),
            Fixture("invalid/no-version.yaml"),
        ],
    ),
    row(
        5,
        "nesting 10,000 deep",
        &[
            Made("objects, items and allOf", made::nested),
            Made("unions in unions", made::unions_in_unions),
            Made("unions that are lists of each other", made::unions_of_each_other),
            Made("a circle of 501 types", made::types_in_types),
        ],
    ),
    row(
        6,
        "50 MB",
        &[
            Made("many schemas, one text, many messages", made::large),
            Elsewhere(BUDGET, "large_documents"),
            Elsewhere(BUDGET, "time_is_linear"),
        ],
    ),
    row(
        7,
        "keys that are given twice",
        &[
            Fixture("invalid/duplicate-keys.yaml"),
            Fixture("invalid/duplicate-keys.json"),
        ],
    ),
    row(
        8,
        "keys shuffled, minified, YAML for JSON",
        &[Made("other spellings", made::respelt)],
    ),
    row(
        9,
        "traps of YAML, aliases that expand",
        &[
            Warned("09-yaml-traps.yaml"),
            Error("09-alias-of-itself.yaml"),
            Made("billion laughs", made::laughs),
        ],
    ),
    row(
        10,
        "references to nothing, or to something else",
        &[Fixture("invalid/dangling-reference.yaml")],
    ),
    row(11, "references in a loop", &[Fixture("invalid/reference-loop.yaml")]),
    row(12, "objects that hold themselves", &[Fixture("valid/recursion.yaml")]),
    row(
        13,
        "references out of the document",
        &[
            Fixture("invalid/remote-reference.yaml"),
            Error("13-references-out.yaml"),
            Elsewhere(
                "tests/tests/hostile/reached.rs",
                "the_generator_reaches_for_nothing",
            ),
        ],
    ),
    row(
        14,
        "escapes in pointers",
        &[Warned("14-pointer-escapes.yaml"), Error("14-no-pointers.yaml")],
    ),
    row(
        15,
        "discriminator mappings",
        &[Fixture("invalid/schemas.yaml"), Warned("15-mappings.yaml")],
    ),
    row(
        16,
        "operationIds twice, alike, missing",
        &[Fixture("invalid/operations.yaml"), Warned("16-operation-ids.yaml")],
    ),
    row(
        17,
        "schemas whose names differ in case or separators",
        &[
            Fixture("valid/names.yaml"),
            Warned("17-schema-names.yaml"),
            Made("one schema fewer", made::one_fewer),
        ],
    ),
    row(18, "properties that collide", &[Crate("18-properties.yaml")]),
    row(19, "keywords as names", &[Warned("19-keywords.yaml")]),
    row(20, "names of the prelude", &[Crate("20-prelude.yaml")]),
    row(
        21,
        "names without letters, and long ones",
        &[Warned("21-odd-names.json"), Made("10 kB", made::long_names)],
    ),
    row(
        22,
        "tags that are paths or reserved",
        &[
            Crate("22-tags.yaml"),
            Elsewhere(OUTPUT, "paths_stay_below_the_folder_on_every_system"),
        ],
    ),
    row(
        23,
        "odd parameters and headers",
        &[Crate("23-parameters.yaml"), Error("23-header-names.yaml")],
    ),
    row(24, "paths and parameters that do not agree", &[Warned("24-paths.yaml")]),
    row(
        25,
        "quotes and braces in paths",
        &[
            Crate("25-literal-paths.yaml"),
            Made("literal on the wire", made::literal_paths),
        ],
    ),
    row(
        26,
        "odd enums",
        &[Warned("26-enums.yaml"), Made("5,000 values", made::wide_enum)],
    ),
    row(27, "defaults that do not fit", &[Warned("27-defaults.yaml")]),
    row(
        28,
        "patterns that are none of Rust's",
        &[Crate("28-patterns.yaml"), Made("1 MB", made::long_pattern)],
    ),
    row(
        29,
        "formats, required and items that say little",
        &[Warned("29-loose-schemas.yaml"), Crate("29-no-items.yaml")],
    ),
    row(
        30,
        "constructs of OpenAPI 3.1 and 3.2",
        &[
            Warned("30-newer-constructs.yaml"),
            Warned("30-newer-types.yaml"),
            Warned("30-newest-words.yaml"),
            Elsewhere(
                "generator/src/load/tests/newest.rs",
                "a_value_of_a_wrong_kind_is_told_at_its_place",
            ),
        ],
    ),
    row(
        31,
        "additionalProperties beside properties of that name",
        &[Fixture("valid/free-keys.yaml"), Crate("31-additional-properties.yaml")],
    ),
    row(
        32,
        "odd responses",
        &[Fixture("invalid/statuses.yaml"), Warned("32-responses.yaml")],
    ),
    row(
        33,
        "odd media types",
        &[Warned("33-media-types.yaml"), Error("33-garbage.yaml")],
    ),
    row(34, "code fences", &[Crate("34-code-fences.yaml")]),
    row(35, "ends of comments and literals", &[Crate("35-comment-ends.yaml")]),
    row(36, "raw HTML and links", &[Fixture("valid/text.yaml"), Crate("36-html.yaml")]),
    row(
        37,
        "marks of tables and lists in cells",
        &[Crate("37-table-cells.yaml"), Made("a row is a row", made::table_rows)],
    ),
    row(
        38,
        "what stands in the output folder",
        &[
            Made("a tag goes, and its files", made::a_tag_goes),
            Elsewhere(OUTPUT, "a_read_only_folder_keeps_what_it_has"),
            Elsewhere("xtask/tests/killed.rs", "a_killed_run_leaves_the_old_or_the_new"),
            Elsewhere("xtask/tests/killed.rs", "a_full_disk_leaves_the_old"),
        ],
    ),
    row(
        39,
        "what is said once and printed for each use",
        &[
            Made("long, with many uses", made::refused),
            Made("short, with few", made::not_overrated),
        ],
    ),
    row(
        40,
        "long texts and long keys",
        &[
            Elsewhere(LENGTHS, "long_texts_are_told_where_they_stand"),
            Elsewhere(LENGTHS, "long_keys_are_told_by_the_longest"),
        ],
    ),
    row(
        41,
        "an overlay that copies the document into itself",
        &[
            Elsewhere(OVERLAY, "what_grows_is_refused"),
            Elsewhere(OVERLAY, "places_are_counted"),
            Elsewhere(OVERLAY, "misfits_of_one_action_are_counted"),
        ],
    ),
];
