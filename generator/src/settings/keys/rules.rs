//! What a text of the settings has to be.

use crate::settings::valid;

/// A rule for texts.
#[derive(Debug)]
pub struct Rule {
    /// What one text is that keeps it: `a version`.
    pub one: &'static str,
    /// A regular expression that JSON Schema knows. Every text that keeps the rule matches it; few others do.
    pub pattern: &'static str,
    /// Returns what is wrong with a text, as the end of a sentence.
    pub check: fn(&str) -> Result<(), String>,
}

/// Every rule.
pub static RULES: [&Rule; 19] = [
    &CRATE,
    &VERSION,
    &LINE,
    &URL,
    &KEYWORD,
    &CATEGORY,
    &RUST,
    &TYPE,
    &REGISTRY,
    &WORD,
    &NAME,
    &PREFIX,
    &FEATURE,
    &PROGRAM,
    &REQUIREMENT,
    &MODULE,
    &MODULE_FILE,
    &MODULE_PAGE,
    &ENABLED,
];

const fn rule(
    one: &'static str,
    pattern: &'static str,
    check: fn(&str) -> Result<(), String>,
) -> Rule {
    Rule { one, pattern, check }
}

pub(super) static CRATE: Rule =
    rule("the name of a crate", "^[A-Za-z][A-Za-z0-9_-]{0,63}$", valid::crate_name);
pub(super) static VERSION: Rule = rule(
    "a version of three numbers",
    "^(0|[1-9][0-9]{0,14})(\\.(0|[1-9][0-9]{0,14})){2}\
     (-(0|[1-9][0-9]{0,14}|[0-9]*[A-Za-z-][0-9A-Za-z-]*)(\\.(0|[1-9][0-9]{0,14}|[0-9]*[A-Za-z-][0-9A-Za-z-]*))*)?\
     (\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$",
    valid::version,
);
pub(super) static LINE: Rule = rule("a text of one line", LINE_PATTERN, valid::line);
pub(super) static PREFIX: Rule =
    rule("the beginning of a name", LINE_PATTERN, valid::prefix);
const LINE_PATTERN: &str = "^[^\\u0000-\\u001f\\u007f-\\u009f]*\
    [^\\u0000-\\u0020\\u007f-\\u00a0][^\\u0000-\\u001f\\u007f-\\u009f]*$";
pub(super) static URL: Rule = rule(
    "an address that begins with `https://`",
    "^https?://[^\\u0000-\\u0020\\u007f-\\u00a0]*$",
    valid::url,
);
pub(super) static KEYWORD: Rule =
    rule("a keyword", "^[A-Za-z0-9][A-Za-z0-9_+-]{0,19}$", valid::keyword);
pub(super) static CATEGORY: Rule =
    rule("a category of crates.io", "^[a-z0-9-]+(::[a-z0-9-]+)*$", valid::category);
pub(super) static RUST: Rule = rule(
    "a version of Rust",
    "^(0|[1-9][0-9]{0,4})(\\.(0|[1-9][0-9]{0,4})){1,2}$",
    valid::rust_version,
);
pub(super) static TYPE: Rule =
    rule("the name of a type", "^[A-Z][A-Za-z0-9]*$", valid::type_name);
pub(super) static REGISTRY: Rule = rule(
    "the name of a registry in cargo's configuration",
    "^[A-Za-z][A-Za-z0-9_-]*$",
    valid::registry,
);
pub(super) static WORD: Rule =
    rule("a word as type names spell it", "^[A-Z][A-Za-z0-9]*$", valid::word);
pub(super) static NAME: Rule =
    rule("a name of letters, digits and `_`", "^[A-Za-z][A-Za-z0-9_]*$", valid::name);
pub(super) static FEATURE: Rule =
    rule("the name of a feature", "^[A-Za-z0-9][A-Za-z0-9_-]*$", valid::feature);
pub(super) static PROGRAM: Rule = rule(
    "the path of a program below the settings",
    "^[a-z][a-z0-9_]*(/[a-z][a-z0-9_]*)*\\.rs$",
    valid::program,
);
pub(super) static REQUIREMENT: Rule = rule(
    "a version of up to three numbers",
    "^(0|[1-9][0-9]{0,9})(\\.(0|[1-9][0-9]{0,9})){0,2}$",
    valid::requirement,
);
pub(super) static MODULE: Rule =
    rule("the name of a module", "^[a-z][a-z0-9_]*$", valid::module);
pub(super) static MODULE_FILE: Rule = rule(
    "the path of a file of Rust below the settings",
    "^[a-z][a-z0-9_-]*(/[a-z][a-z0-9_-]*)*\\.rs$",
    valid::module_file,
);
pub(super) static MODULE_PAGE: Rule = rule(
    "the path of a page of Markdown below the settings",
    "^[a-z][a-z0-9_-]*(/[a-z][a-z0-9_-]*)*\\.md$",
    valid::module_page,
);
pub(super) static ENABLED: Rule = rule(
    "what a feature turns on: `feature`, `dep:library`, `library/feature` or `library?/feature`",
    "^((dep:)?[A-Za-z0-9][A-Za-z0-9_-]*|[A-Za-z0-9][A-Za-z0-9_-]*\\??/[A-Za-z0-9][A-Za-z0-9_-]*)$",
    valid::enabled,
);
