//! What a registry shows of the crate.

use toml::Spanned;
use toml::de::DeValue;

use super::{Reader, Rule, valid};
use crate::diagnostic::codes;
use crate::model::Listing;

/// The most keywords, and the most categories, that crates.io takes.
const MOST: usize = 5;

impl Reader<'_> {
    /// Reads a key of `[package]` if it is one of these, and returns whether it is.
    pub(super) fn listed(
        &mut self,
        key: &str,
        value: &Spanned<DeValue<'_>>,
        listing: &mut Listing,
    ) -> bool {
        match key {
            "authors" => listing.authors = self.texts(value, valid::line, usize::MAX),
            "repository" => listing.repository = self.text(value, valid::url),
            "homepage" => listing.homepage = self.text(value, valid::url),
            "documentation" => listing.documentation = self.text(value, valid::url),
            "keywords" => listing.keywords = self.texts(value, valid::keyword, MOST),
            "categories" => {
                listing.categories = self.texts(value, valid::category, MOST)
            }
            _ => return false,
        }
        true
    }

    fn texts(
        &mut self,
        value: &Spanned<DeValue<'_>>,
        rule: Rule,
        most: usize,
    ) -> Vec<String> {
        let DeValue::Array(items) = value.get_ref() else {
            self.wrong(value, "a list of texts");
            return Vec::new();
        };
        if items.len() > most {
            let message =
                format!("{} are too many: crates.io takes {most}", items.len());
            self.fault(codes::SETTINGS_VALUE, &value.span(), message);
        }
        items.iter().filter_map(|item| self.text(item, rule)).collect()
    }
}
