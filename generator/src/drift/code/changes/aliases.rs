//! Types that became other names: whoever names them names what they stand for now.

use std::collections::{BTreeMap, BTreeSet};

use crate::emit::rust::surface::{Item, Kind, Surface};

/// The types of the old surface that are aliases in the new one, with what they stand for there.
pub(super) struct Aliases<'s>(BTreeMap<&'s str, &'s str>);

/// Traits that every type of a model has, so that an alias has them, too.
const OF_ALL: [&str; 5] =
    ["Clone", "Debug", "Deserialize<'de>", "PartialEq", "Serialize"];

/// Traits that texts and whole numbers have besides.
const SCALAR: [&str; 5] = ["Default", "Display", "Eq", "Hash", "ToParam"];

/// Where models are.
const MODELS: &str = "models::";

impl<'s> Aliases<'s> {
    pub(super) fn that_came(base: &Surface, next: &'s Surface) -> Self {
        let types = base.items.iter();
        let types = types.filter(|it| matches!(it.kind, Kind::Struct | Kind::Enum));
        let types: BTreeSet<&str> = types.map(|item| item.path.as_str()).collect();
        let aliases = next.items.iter().filter(|item| item.kind == Kind::Alias);
        let came = aliases.filter(|item| types.contains(item.path.as_str()));
        Self(
            came.filter_map(|item| {
                let name = item.path.strip_prefix(MODELS)?;
                Some((name, item.parts.first()?.ty.as_str()))
            })
            .collect(),
        )
    }

    /// Returns whether a type of the old surface, as users wrote it, is one of the new surface: what became of the types
    /// that it names is told of those.
    pub(super) fn are_one(&self, old: &str, new: &str) -> bool {
        old == new || !self.0.is_empty() && self.followed(old) == new
    }

    /// Returns whether an item is there though the new surface does not list it: a trait that the type behind an alias
    /// has.
    pub(super) fn keep(&self, item: &Item) -> bool {
        let own = item.path.split_once(" for ").filter(|_| item.kind == Kind::Impl);
        own.is_some_and(|(name, owner)| {
            let target = owner.strip_prefix(MODELS).and_then(|it| self.0.get(it));
            target.is_some_and(|target| has(target, name))
        })
    }

    fn followed(&self, ty: &str) -> String {
        let is_word = |ch: char| ch.is_alphanumeric() || ch == '_';
        let mut out = String::new();
        let mut rest = ty;
        while let Some(start) = rest.find(is_word) {
            let word = &rest[start..];
            let end = word.find(|ch| !is_word(ch)).unwrap_or(word.len());
            out.push_str(&rest[..start]);
            out.push_str(self.0.get(&word[..end]).copied().unwrap_or(&word[..end]));
            rest = &word[end..];
        }
        out + rest
    }
}

/// Returns whether a type that is none of the document has a trait.
fn has(ty: &str, name: &str) -> bool {
    if OF_ALL.contains(&name) {
        return true;
    }
    let from = name.strip_prefix("From<").and_then(|it| it.strip_suffix('>'));
    let is_number = ["i32", "i64", "i128", "u32", "u64"].contains(&ty);
    match from {
        Some(from) if from == ty => true,
        Some(from) => match ty {
            "String" => from == "&str",
            "Json" => ["&str", "String", "bool", "f64", "i64", "u64"].contains(&from),
            _ => false,
        },
        None => match ty {
            "String" | "bool" => SCALAR.contains(&name),
            _ if is_number => SCALAR.contains(&name),
            "f64" | "Json" => ["Default", "Display"].contains(&name),
            _ => false,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_trait_that_the_type_behind_an_alias_has_is_there() {
        assert!(
            has("i64", "Eq") && has("i64", "From<i64>") && has("String", "From<&str>")
        );
        assert!(
            !has("f64", "Eq") && !has("i64", "From<String>") && has("Json", "Clone")
        );
    }

    #[test]
    fn a_type_is_followed_where_it_is_named() {
        let aliases = Aliases(BTreeMap::from([("Pet", "Json"), ("P", "Q")]));
        assert!(aliases.are_one("Option<Vec<Pet>>", "Option<Vec<Json>>"));
        assert!(aliases.are_one("Pets", "Pets") && !aliases.are_one("Pets", "Qets"));
        assert!(!aliases.are_one("Json", "Pet"));
    }
}
