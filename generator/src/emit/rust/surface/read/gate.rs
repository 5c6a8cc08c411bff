//! The features that an item needs.

use proc_macro2::TokenStream;
use std::fmt;

use syn::{Attribute, Meta};

use super::print;

/// The conditions under which an item is there, which all have to hold.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Gate(Vec<String>);

impl Gate {
    /// Reads the attributes of an item.
    pub(super) fn of(attrs: &[Attribute]) -> Self {
        let conditions = attrs.iter().filter(|attr| attr.path().is_ident("cfg"));
        let conditions = conditions.filter_map(|attr| match &attr.meta {
            Meta::List(list) => Some(condition(&list.tokens)),
            _ => None,
        });
        Self(conditions.collect())
    }

    /// Returns what needs both.
    pub(in crate::emit::rust::surface) fn and(&self, other: &Self) -> Self {
        let mut all = self.0.clone();
        all.extend(other.0.iter().filter(|it| !self.0.contains(it)).cloned());
        Self(all)
    }

    /// Returns what is needed beside what `around` needs already.
    pub(in crate::emit::rust::surface) fn beside(&self, around: &Self) -> Self {
        Self(self.0.iter().filter(|it| !around.0.contains(it)).cloned().collect())
    }

    pub(in crate::emit::rust::surface) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether it is there for tests alone.
    pub(in crate::emit::rust::surface) fn is_for_tests(&self) -> bool {
        self.0.iter().any(|condition| condition == TESTS)
    }

    /// Returns what is needed beside the feature for tests.
    pub(in crate::emit::rust::surface) fn beside_tests(&self) -> Self {
        self.beside(&Self(vec![TESTS.to_owned()]))
    }

    /// Whether whoever has what `self` needs may lack what `next` needs.
    pub(crate) fn narrows_to(&self, next: &Self) -> bool {
        next.0.iter().any(|wanted| {
            let wanted: Vec<&str> = wanted.split(OR).collect();
            // The feature `full` turns on all others.
            let has = |had: &String| {
                had.split(OR).all(|one| one == FULL || wanted.contains(&one))
            };
            !self.0.iter().any(has)
        })
    }
}

const TESTS: &str = "test-util";
const FULL: &str = "full";
const OR: &str = " | ";

impl fmt::Display for Gate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0[..] {
            [] => Ok(()),
            all => write!(f, " [{}]", all.join(" and ")),
        }
    }
}

/// Returns the name of a feature, names of features of which one is enough, or the condition as Rust has it.
fn condition(tokens: &TokenStream) -> String {
    let text = print(tokens);
    let feature = |text: &str| {
        let name = text.strip_prefix("feature = \"")?.strip_suffix('"')?;
        (!name.contains('"')).then(|| name.to_owned())
    };
    let any = text.strip_prefix("any(").and_then(|rest| rest.strip_suffix(')'));
    let features: Option<Vec<String>> =
        any.unwrap_or(&text).split(", ").map(feature).collect();
    features.map_or(text, |features| features.join(OR))
}

#[cfg(test)]
#[expect(clippy::disallowed_macros, reason = "tests write attributes")]
mod tests {
    use syn::parse_quote;

    use super::Gate;

    #[test]
    fn a_gate_narrows_where_a_feature_is_not_enough_any_more() {
        let one = Gate::of(&[parse_quote!(#[cfg(feature = "a")])]);
        let two = Gate::of(&[parse_quote!(#[cfg(any(feature = "a", feature = "b"))])]);
        let full = Gate::of(&[parse_quote!(#[cfg(feature = "full")])]);
        let none = Gate::default();
        assert_eq!(two.to_string(), " [a | b]");
        assert!(two.narrows_to(&one) && none.narrows_to(&one) && one.narrows_to(&full));
        assert!(!one.narrows_to(&two) && !one.narrows_to(&none));
        assert!(!full.narrows_to(&one) && !one.narrows_to(&one));
    }
}
