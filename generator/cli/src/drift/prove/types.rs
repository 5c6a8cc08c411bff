//! Types as a listing says them → types as a program has to write them.

use super::listing::Listing;

/// Where a program finds the crate: replaced by its name there.
pub(super) const CRATE: &str = "::sdk";

/// What users have from elsewhere.
const OTHERS: [(&str, &str); 24] = [
    ("Option", "::std::option::Option"),
    ("Vec", "::std::vec::Vec"),
    ("String", "::std::string::String"),
    ("Result", "::std::result::Result"),
    ("Box", "::std::boxed::Box"),
    ("BTreeMap", "::std::collections::BTreeMap"),
    ("Duration", "::std::time::Duration"),
    ("Infallible", "::std::convert::Infallible"),
    ("Into", "::std::convert::Into"),
    ("AsRef", "::std::convert::AsRef"),
    ("IntoIterator", "::std::iter::IntoIterator"),
    ("Fn", "::std::ops::Fn"),
    ("Send", "::std::marker::Send"),
    ("Sync", "::std::marker::Sync"),
    ("Copy", "::std::marker::Copy"),
    ("Clone", "::std::clone::Clone"),
    ("Debug", "::std::fmt::Debug"),
    ("Display", "::std::fmt::Display"),
    ("Default", "::std::default::Default"),
    ("PartialEq", "::std::cmp::PartialEq"),
    ("Eq", "::std::cmp::Eq"),
    ("Hash", "::std::hash::Hash"),
    ("Serialize", "::serde::Serialize"),
    ("Deserialize", "::serde::Deserialize"),
];

/// The names of a listing, for the items of one module.
pub(super) struct Names<'l> {
    listing: &'l Listing,
    /// The type that `Self` stands for.
    own: String,
    /// The module that the item is in.
    module: String,
}

/// How often an alias leads to another.
const HOPS: usize = 20;

impl<'l> Names<'l> {
    /// Returns the names as the members of a type see them.
    pub(super) fn of(listing: &'l Listing, owner: &str) -> Self {
        let module = owner.rsplit_once("::").map_or("", |(module, _)| module);
        let generics = listing.named(owner).filter(|it| it.rest.starts_with('<'));
        let generics = generics.map_or("", |it| it.rest.as_str());
        Self {
            listing,
            own: format!("{CRATE}::{owner}{generics}"),
            module: module.to_owned(),
        }
    }

    /// Returns the type that the item belongs to.
    pub(super) fn own(&self) -> &str {
        &self.own
    }

    /// Returns a type with the path of each name, and with what its aliases stand for: an item says nothing of theirs.
    pub(super) fn write(&self, ty: &str) -> String {
        self.written(ty, HOPS)
    }

    fn written(&self, ty: &str, hops: usize) -> String {
        let is_word = |ch: char| ch.is_alphanumeric() || ch == '_';
        let mut out = String::new();
        let mut rest = ty;
        while let Some(start) = rest.find(is_word) {
            let word = &rest[start..];
            let end = word.find(|ch| !is_word(ch)).unwrap_or(word.len());
            let (word, after) = word.split_at(end);
            out.push_str(&rest[..start]);
            let is_whole = !out.ends_with(['\'', '#']) && !out.ends_with("::");
            match is_whole {
                true => out.push_str(&self.word(word, hops)),
                false => out.push_str(word),
            }
            rest = after;
        }
        out + rest
    }

    fn word(&self, word: &str, hops: usize) -> String {
        if word == "Self" {
            return self.own.clone();
        }
        if word == "reqwest" {
            return format!("{CRATE}::reqwest");
        }
        if !word.starts_with(|ch: char| ch.is_uppercase()) || word.len() == 1 {
            return word.to_owned();
        }
        for path in [format!("{}::{word}", self.module), format!("models::{word}")] {
            let Some(found) = self.listing.named(&path) else { continue };
            let is_alias = found.kind == "type" && path.starts_with("models::");
            return match is_alias && hops > 0 {
                true => self.written(&found.rest, hops - 1),
                false => format!("{CRATE}::{path}"),
            };
        }
        let other = OTHERS.iter().find(|(name, _)| *name == word);
        if let Some((_, path)) = other {
            return (*path).to_owned();
        }
        if self.listing.at(word).next().is_some() {
            return format!("{CRATE}::{word}");
        }
        match self.listing.group(word) {
            Some(group) => format!("{CRATE}::{}", group.path),
            None => format!("{CRATE}::runtime::{word}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_where_they_are() {
        let text = "struct api::a::Bar\nstruct models::Bar\nstruct models::Cow\ntype models::Dogs = Vec<Cow>\n\
                    use Json = runtime::Json\nstruct api::a::H<'h>\nstruct Root\n";
        let listing = Listing::read(text);
        let names = Names::of(&listing, "api::a::H");
        assert_eq!(names.own(), "::sdk::api::a::H<'h>");
        for (ty, written) in [
            ("Bar", "::sdk::api::a::Bar"),
            ("&'h Cow", "&'h ::sdk::models::Cow"),
            ("Dogs", "::std::vec::Vec<::sdk::models::Cow>"),
            ("(Json, i64)", "(::sdk::Json, i64)"),
            ("Op", "::sdk::runtime::Op"),
            ("reqwest::Client", "::sdk::reqwest::Client"),
            ("Root", "::sdk::Root"),
            ("M", "M"),
        ] {
            assert_eq!(names.write(ty), written);
        }
    }
}
