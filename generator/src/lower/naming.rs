//! Every name of the output, made from the spelling of the document.
//!
//! [`name`] settles types, operations and groups in one pass over all candidates; names that only
//! have to differ within one item (fields, variants, parameters) are settled by [`local`] and
//! [`variants`] when that item is lowered, again over all of the scope at once. Words are split by
//! [`super::words`], turned into identifiers by [`case`] and kept apart by [`scope`].
//!
//! Names in the settings' `names` table win over all of this. They are what makes a name stay when
//! a real collision comes or goes: `nullTime` alone is `NullTime`, beside a schema spelt `NullTime`
//! it is `NullTimeCamel`, and a warning says how to choose a name for good.

pub(crate) mod case;
mod groups;
pub(crate) mod local;
mod operations;
mod prefixes;
mod reserved;
pub(crate) mod scope;
mod types;
pub(crate) mod variants;
mod way;

use std::collections::{BTreeMap, BTreeSet};

use super::codes;
use super::gather::{Gathered, Stem};
use super::words::{self, Splitter, Word};
use crate::diagnostic::{Diagnostic, Diagnostics, File, Place};
use crate::limits;
pub(crate) use crate::model::hash;
use crate::model::{FeatureName, Ident, TypeName};
use crate::settings::Settings;
use crate::source::Pointer;

/// The names that have to differ over the whole document.
#[derive(Debug)]
pub(crate) struct Names {
    /// By the place of the schema.
    pub(crate) types: BTreeMap<Pointer, TypeNames>,
    /// By the place of the operation.
    pub(crate) operations: BTreeMap<Pointer, OperationNames>,
    /// By tag.
    pub(crate) groups: BTreeMap<String, GroupNames>,
}

/// The names of a type.
#[derive(Debug, Clone)]
pub(crate) struct TypeNames {
    pub(crate) name: TypeName,
    pub(crate) module: Ident,
}

/// The names of an operation.
#[derive(Debug, Clone)]
pub(crate) struct OperationNames {
    pub(crate) ident: Ident,
    pub(crate) type_name: TypeName,
}

/// The names of a group.
#[derive(Debug, Clone)]
pub(crate) struct GroupNames {
    pub(crate) ident: Ident,
    pub(crate) module: Ident,
    pub(crate) type_name: TypeName,
    pub(crate) feature: FeatureName,
}

/// Settles the names of everything that was gathered.
pub(crate) fn name(
    gathered: &Gathered<'_>,
    settings: &Settings,
    splitter: &Splitter,
    client: &TypeName,
    diagnostics: &mut Diagnostics,
) -> Names {
    let mut chosen = Chosen {
        table: &settings.names,
        used: BTreeSet::new(),
    };
    let mut operations =
        operations::name(&gathered.operations, splitter, &mut chosen, diagnostics);
    let groups = groups::name(&gathered.operations, splitter, &mut chosen);
    prefixes::drop(&gathered.operations, splitter, &chosen, &mut operations);
    let mut types = types::name(
        &types::Input {
            types: &gathered.types,
            operations: &operations,
            splitter,
            client,
        },
        &mut chosen,
        diagnostics,
    );
    for (at, known) in &gathered.same {
        if let Some(names) = types.get(known).cloned() {
            types.entry(at.clone()).or_insert(names);
        }
    }
    chosen.report_unused(diagnostics);
    report_uncut(gathered, settings, diagnostics);
    Names { types, operations, groups }
}

/// The names that the settings choose.
struct Chosen<'a> {
    table: &'a BTreeMap<String, String>,
    used: BTreeSet<&'a str>,
}

impl<'a> Chosen<'a> {
    /// Returns the name chosen for a key: a JSON pointer, an operationId or a tag.
    fn get(&mut self, key: &str) -> Option<&'a str> {
        let (key, name) = self.table.get_key_value(key)?;
        self.used.insert(key);
        Some(name)
    }

    /// Returns whether the settings choose a name for one of these keys.
    fn has(&self, keys: &[&str]) -> bool {
        keys.iter().any(|key| self.table.contains_key(*key))
    }

    /// Returns how a tag is spelt: as the settings choose, or as the document has it.
    fn spelling<'t>(&self, tag: &'t str) -> &'t str
    where
        'a: 't,
    {
        self.table.get(tag).map_or(tag, String::as_str)
    }

    fn report_unused(&self, diagnostics: &mut Diagnostics) {
        for key in self.table.keys().filter(|key| !self.used.contains(key.as_str())) {
            let at = Pointer::root().child("names").child(key);
            let message = format!(
                "the document has nothing with the key `{key}`, so its name is not used"
            );
            diagnostics.push(
                Diagnostic::warning(codes::UNUSED_NAME, &at, message)
                    .file(File::Settings)
                    .help("remove it, or correct the JSON pointer or operationId"),
            );
        }
    }
}

/// Says which prefixes no schema has.
fn report_uncut(
    gathered: &Gathered<'_>,
    settings: &Settings,
    diagnostics: &mut Diagnostics,
) {
    let names = gathered.types.iter().filter_map(|site| match &site.owner {
        Stem::Component(name) => Some(name.as_str()),
        _ => None,
    });
    let names: Vec<&str> = names.collect();
    for prefix in &settings.cut_prefixes {
        if names.iter().any(|name| name.starts_with(&prefix.name)) {
            continue;
        }
        let message = format!("no schema begins with `{}`", prefix.name);
        let fault = Diagnostic::warning(codes::UNUSED_NAME, &Pointer::root(), message);
        let fault = fault.file(File::Settings).place(Place::Span(prefix.span.clone()));
        diagnostics.push(fault.help("remove it, or correct its spelling"));
    }
}

/// Says that an item gave way in a collision, and how to choose its name for good.
fn report_moved(key: &str, at: &Pointer, name: &str, diagnostics: &mut Diagnostics) {
    let message = format!("another item has this name, so this one is called `{name}`");
    let key = toml::Value::from(key);
    diagnostics
        .push(Diagnostic::warning(codes::NAME_COLLISION, at, message).help(format!(
        "to fix its name, add `{key} = {{ name = \"…\", reason = \"…\" }}` to [names] \
         in the settings"
    )));
}

/// Signs that have something between them: `Page<User>` is a page of users.
const PAIRS: [(char, char); 4] = [('<', '>'), ('[', ']'), ('(', ')'), ('{', '}')];

/// Returns the words of a spelling with those for its signs, if it has any that are more than space between
/// words: what tells `Date<` from `Date>`.
fn signed(spelling: &str, splitter: &Splitter) -> Option<Vec<Word>> {
    if spelling.len() > limits::SPELLING {
        return None;
    }
    let all: Vec<char> = spelling.chars().collect();
    let (mut told, mut any) = (String::new(), false);
    for (index, &c) in all.iter().enumerate() {
        let is_within = index > 0 && index + 1 < all.len();
        let is_space = matches!(c, '.' | '_') || c == '-' && is_within;
        let word = match PAIRS.iter().find(|(open, close)| c == *open || c == *close) {
            Some((open, close)) if c == *open && all[index..].contains(close) => {
                Some("of")
            }
            Some((open, close)) if c == *close && all[..index].contains(open) => None,
            _ if is_space => None,
            _ => words::sign(c),
        };
        any |= word.is_some();
        match word {
            Some(word) => told.extend([" ", word, " "]),
            None => told.push(c),
        }
    }
    any.then(|| splitter.split(&told))
}

/// Returns a word for the style that a spelling is in, in Pascal case: what tells `nullTime` from
/// `NullTime`.
fn style(spelling: &str) -> Option<&'static str> {
    let has = |accept: fn(char) -> bool| spelling.contains(accept);
    let (upper, lower) =
        (has(|c| c.is_ascii_uppercase()), has(|c| c.is_ascii_lowercase()));
    let starts_upper = spelling.starts_with(|c: char| c.is_ascii_uppercase());
    Some(match spelling.chars().find(|c| !c.is_alphanumeric()) {
        Some('_') => "Snake",
        Some('-') => "Kebab",
        Some('.') => "Dotted",
        Some(c) if c.is_whitespace() => "Spaced",
        Some(_) => return None,
        None if upper && !lower => "Upper",
        None if lower && !upper => "Lower",
        None if starts_upper => "Pascal",
        None => "Camel",
    })
}

#[cfg(test)]
mod tests;
