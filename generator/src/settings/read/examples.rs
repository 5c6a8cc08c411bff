//! The table `[examples]`.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Reader, Rule};
use crate::diagnostic::codes;
use crate::model::Dependency;
use crate::settings::{ExampleSettings, Reference, Settings, keys, valid};

impl Reader<'_> {
    pub(super) fn examples(&mut self, table: &DeTable<'_>, settings: &mut Settings) {
        for (key, value) in table {
            match (self.known(key, &keys::EXAMPLES), value.get_ref()) {
                (Some("list"), DeValue::Array(items)) => {
                    let programs = items.iter().filter_map(|item| self.example(item));
                    settings.examples.extend(programs);
                }
                (Some("list"), _) => self.wrong(value, "a list of programs"),
                (Some("dependencies"), DeValue::Table(table)) => {
                    let named = self.dependencies(table).into_iter();
                    let named = named.map(|(name, dependency)| (name.name, dependency));
                    settings.example_dependencies.extend(named);
                }
                (Some("dependencies"), _) => self.wrong(value, "a table of crates"),
                _ => {}
            }
        }
    }

    fn example(&mut self, value: &Spanned<DeValue<'_>>) -> Option<ExampleSettings> {
        let DeValue::Table(table) = value.get_ref() else {
            self.wrong(value, "`{ file = \"…\", features = […] }`");
            return None;
        };
        let (mut file, mut features) = (None, Vec::new());
        for (key, value) in table {
            match self.known(key, &keys::EXAMPLE) {
                Some("file") => file = Some(self.valid(value, valid::program)),
                Some("features") => features = self.features(value),
                _ => {}
            }
        }
        if file.is_none() {
            self.fault(codes::SETTINGS_VALUE, &value.span(), "`file` is missing");
        }
        Some(ExampleSettings {
            file: file??,
            features,
            text: String::new(),
            span: value.span(),
        })
    }

    /// Reads crates, each with the place of its name.
    pub(super) fn dependencies(
        &mut self,
        table: &DeTable<'_>,
    ) -> Vec<(Reference, Dependency)> {
        let mut dependencies = Vec::new();
        for (key, value) in table {
            let name = key.get_ref();
            if let Err(why) = valid::crate_name(name) {
                let message = format!("`{name}` cannot be used: {why}");
                self.fault(codes::SETTINGS_VALUE, &key.span(), message);
            } else if let Some(dependency) = self.dependency(value) {
                let (name, span) = (name.to_string(), key.span());
                dependencies.push((Reference { name, span }, dependency));
            }
        }
        dependencies
    }

    fn dependency(&mut self, value: &Spanned<DeValue<'_>>) -> Option<Dependency> {
        let DeValue::Table(table) = value.get_ref() else {
            let version = self.valid(value, valid::requirement)?;
            return Some(Dependency {
                version,
                features: Vec::new(),
                default_features: true,
            });
        };
        let (mut version, mut features, mut default_features) = (None, Vec::new(), true);
        for (key, value) in table {
            match (self.known(key, &keys::DEPENDENCY), value.get_ref()) {
                (Some("version"), _) => {
                    version = Some(self.valid(value, valid::requirement))
                }
                (Some("features"), _) => features = self.features(value),
                (Some("default-features"), DeValue::Boolean(on)) => {
                    default_features = *on
                }
                (Some("default-features"), _) => self.wrong(value, "`true` or `false`"),
                _ => {}
            }
        }
        if version.is_none() {
            self.fault(codes::SETTINGS_VALUE, &value.span(), "`version` is missing");
        }
        Some(Dependency {
            version: version??,
            features,
            default_features,
        })
    }

    fn features(&mut self, value: &Spanned<DeValue<'_>>) -> Vec<String> {
        let DeValue::Array(items) = value.get_ref() else {
            self.wrong(value, "a list of features");
            return Vec::new();
        };
        items.iter().filter_map(|item| self.valid(item, valid::feature)).collect()
    }

    /// Returns a text that keeps the rule; reports one that does not.
    pub(super) fn valid(
        &mut self,
        value: &Spanned<DeValue<'_>>,
        rule: Rule,
    ) -> Option<String> {
        self.text(value, rule).filter(|text| rule(text).is_ok())
    }
}
