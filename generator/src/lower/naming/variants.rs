//! Names of enum variants, from their values.

use std::collections::BTreeSet;

use super::case::{lettered, pascal};
use super::scope::{Compare, Proposal, prefer_unsigned, settle};
use super::{reserved, signed, style};
use crate::lower::words::{Splitter, Word};
use crate::model::TypeName;

/// Returns the variant of each value, in their order. `names` are what the document calls them,
/// where it does. What stands in front of a value and is only the name of the enum is left out:
/// `KEY_STATUS_ACTIVE` is `KeyStatus::Active`.
pub(crate) fn of_values(
    values: &[String],
    names: Option<&[&str]>,
    within: Option<&TypeName>,
    splitter: &Splitter,
) -> Vec<TypeName> {
    let within = within.map(|name| splitter.split(name.as_str())).unwrap_or_default();
    let proposals = values.iter().enumerate().map(|(index, value)| {
        let name = names.and_then(|names| names.get(index)).copied().unwrap_or(value);
        let plain = variant(name, &within, splitter);
        let told = signed(name, splitter).map(|words| of_words(&words, &within));
        let styled = style(value).map(|style| format!("{plain}{style}"));
        let exact = plain == *value;
        let fallbacks = told.into_iter().chain(styled).collect();
        Proposal {
            plain,
            exact,
            fallbacks,
            seed: value.clone(),
            separator: "",
        }
    });
    let mut proposals: Vec<_> = proposals.collect();
    let is_signed = |index: usize| signed(&values[index], splitter).is_some();
    prefer_unsigned(&mut proposals, is_signed);
    settled(&proposals)
}

/// Returns the variant of each alternative of a union, in their order, from names that may repeat.
pub(crate) fn of_types(names: &[String], splitter: &Splitter) -> Vec<TypeName> {
    let proposals = names.iter().enumerate().map(|(index, name)| {
        let plain = variant(name, &[], splitter);
        let exact = plain == *name;
        let fallbacks = vec![format!("{plain}{}", index + 1)];
        Proposal {
            plain,
            exact,
            fallbacks,
            seed: format!("{index}:{name}"),
            separator: "",
        }
    });
    settled(&proposals.collect::<Vec<_>>())
}

fn variant(name: &str, within: &[Word], splitter: &Splitter) -> String {
    if name.is_empty() {
        return "Empty".to_owned();
    }
    of_words(&splitter.split(name), within)
}

fn of_words(words: &[Word], within: &[Word]) -> String {
    let name = pascal(own(words, within));
    let name = if name.is_empty() { "Blank".to_owned() } else { lettered(&name, "V") };
    if reserved::VARIANTS.contains(&name.as_str()) {
        format!("{name}Value")
    } else {
        name
    }
}

/// Returns the words without those of the enum, unless nothing or no name is left. Each value is
/// looked at by itself, so that one more renames none; the enum's last word may be `Code`, which
/// values leave out.
fn own<'w>(words: &'w [Word], within: &[Word]) -> &'w [Word] {
    let short =
        within.strip_suffix(&[Word::of("Code")]).filter(|short| !short.is_empty());
    let mut prefixes = [Some(within), short].into_iter().flatten();
    let rest = prefixes.find_map(|prefix| words.strip_prefix(prefix));
    let begins = |rest: &&[Word]| {
        rest.first().is_some_and(|word| word.pascal.starts_with(char::is_alphabetic))
    };
    rest.filter(begins).unwrap_or(words)
}

fn settled(proposals: &[Proposal]) -> Vec<TypeName> {
    let taken = reserved::VARIANTS
        .iter()
        .map(|name| (*name).to_owned())
        .collect::<BTreeSet<_>>();
    let names = settle(proposals, &taken, Compare::Exactly);
    names.into_iter().map(|settled| TypeName::new(settled.name)).collect()
}
