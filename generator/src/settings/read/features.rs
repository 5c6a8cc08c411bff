//! The table `[features]`.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Reader, Rule};
use crate::settings::{Reference, Settings, keys, valid};

impl Reader<'_> {
    pub(super) fn default_features(
        &mut self,
        table: &DeTable<'_>,
        settings: &mut Settings,
    ) {
        for (key, value) in table {
            if self.known(key, &keys::FEATURES).is_some() {
                let what = "a list of features";
                settings.default_features = self.references(value, valid::feature, what);
            }
        }
    }

    /// Reads a list of names, each of which may be there once.
    pub(super) fn references(
        &mut self,
        value: &Spanned<DeValue<'_>>,
        rule: Rule,
        what: &str,
    ) -> Option<Vec<Reference>> {
        let DeValue::Array(items) = value.get_ref() else {
            self.wrong(value, what);
            return None;
        };
        let mut references: Vec<Reference> = Vec::new();
        for item in items {
            let Some(name) = self.valid(item, rule) else { continue };
            let reference = Reference { name, span: item.span() };
            if references.iter().any(|known| known.name == reference.name) {
                let name = &reference.name;
                let fault = reference.fault(format!("`{name}` is in the list already"));
                self.faults.push(fault.help("remove one of the two"));
                continue;
            }
            references.push(reference);
        }
        Some(references)
    }
}
