//! The tables below `[modules]`.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::Reader;
use crate::diagnostic::codes;
use crate::settings::{
    FeatureSettings, ModuleSettings, ModulesSettings, Reference, SharedSettings, keys,
    valid,
};

const ENABLED: &str = "a list of what the feature turns on";
const USERS: &str = "a list of the modules that use it";

impl Reader<'_> {
    pub(super) fn modules(
        &mut self,
        table: &DeTable<'_>,
        modules: &mut ModulesSettings,
    ) {
        for (key, value) in table {
            match (self.known(key, &keys::MODULES), value.get_ref()) {
                (Some("list"), DeValue::Array(items)) => {
                    let read = items.iter().filter_map(|item| self.module(item));
                    modules.list.extend(read);
                }
                (Some("list"), _) => {
                    self.wrong(value, "tables of the form `[[modules.list]]`")
                }
                (Some("shared"), DeValue::Array(items)) => {
                    let read = items.iter().filter_map(|item| self.shared(item));
                    modules.shared.extend(read);
                }
                (Some("shared"), _) => {
                    self.wrong(value, "tables of the form `[[modules.shared]]`")
                }
                (Some("features"), DeValue::Table(table)) => {
                    let read = table.iter().filter_map(|(key, value)| {
                        self.feature(key.get_ref(), key.span(), value)
                    });
                    modules.features.extend(read);
                }
                (Some("features"), _) => self.wrong(value, "a table of features"),
                (Some("dependencies"), DeValue::Table(table)) => {
                    modules.dependencies.extend(self.dependencies(table));
                }
                (Some("dependencies"), _) => self.wrong(value, "a table of crates"),
                _ => {}
            }
        }
    }

    fn module(&mut self, value: &Spanned<DeValue<'_>>) -> Option<ModuleSettings> {
        let DeValue::Table(table) = value.get_ref() else {
            self.wrong(value, "tables of the form `[[modules.list]]`");
            return None;
        };
        let (mut name, mut file, mut description) = (None, None, None);
        let (mut page, mut enables) = (None, Vec::new());
        for (key, value) in table {
            match self.known(key, &keys::MODULE) {
                Some("name") => name = Some(self.reference(value, valid::module)),
                Some("file") => file = Some(self.reference(value, valid::module_file)),
                Some("description") => {
                    description = Some(self.valid(value, valid::line))
                }
                Some("page") => page = self.reference(value, valid::module_page),
                Some("features") => {
                    let read = self.references(value, valid::enabled, ENABLED);
                    enables = read.unwrap_or_default();
                }
                _ => {}
            }
        }
        let missing = [
            ("name", name.is_none()),
            ("file", file.is_none()),
            ("description", description.is_none()),
        ];
        self.missing(value, missing);
        Some(ModuleSettings {
            name: name??,
            file: file??,
            description: description??,
            page,
            enables,
            sources: Vec::new(),
            page_text: None,
        })
    }

    fn shared(&mut self, value: &Spanned<DeValue<'_>>) -> Option<SharedSettings> {
        let DeValue::Table(table) = value.get_ref() else {
            self.wrong(value, "tables of the form `[[modules.shared]]`");
            return None;
        };
        let (mut name, mut file, mut with) = (None, None, None);
        let mut enables = Vec::new();
        for (key, value) in table {
            match self.known(key, &keys::SHARED) {
                Some("name") => name = Some(self.reference(value, valid::module)),
                Some("file") => file = Some(self.reference(value, valid::module_file)),
                Some("with") => {
                    with = Some(self.references(value, valid::module, USERS))
                }
                Some("features") => {
                    let read = self.references(value, valid::enabled, ENABLED);
                    enables = read.unwrap_or_default();
                }
                _ => {}
            }
        }
        let missing = [
            ("name", name.is_none()),
            ("file", file.is_none()),
            ("with", with.is_none()),
        ];
        self.missing(value, missing);
        Some(SharedSettings {
            name: name??,
            file: file??,
            with: with??,
            enables,
            sources: Vec::new(),
        })
    }

    fn missing(&mut self, value: &Spanned<DeValue<'_>>, keys: [(&str, bool); 3]) {
        for (key, _) in keys.into_iter().filter(|(_, is_missing)| *is_missing) {
            let message = format!("`{key}` is missing");
            self.fault(codes::SETTINGS_VALUE, &value.span(), message);
        }
    }

    fn feature(
        &mut self,
        name: &str,
        span: std::ops::Range<usize>,
        value: &Spanned<DeValue<'_>>,
    ) -> Option<FeatureSettings> {
        if let Err(why) = valid::feature(name) {
            let message = format!("`{name}` cannot be used: {why}");
            self.fault(codes::SETTINGS_VALUE, &span, message);
            return None;
        }
        let DeValue::Table(table) = value.get_ref() else {
            self.wrong(value, "`{ description = \"…\", enables = […] }`");
            return None;
        };
        let (mut description, mut enables) = (None, Vec::new());
        for (key, value) in table {
            match self.known(key, &keys::FEATURE) {
                Some("description") => description = self.valid(value, valid::line),
                Some("enables") => {
                    let read = self.references(value, valid::enabled, ENABLED);
                    enables = read.unwrap_or_default();
                }
                _ => {}
            }
        }
        let name = Reference {
            name: name.to_owned(),
            span,
        };
        Some(FeatureSettings { name, description, enables })
    }

    fn reference(
        &mut self,
        value: &Spanned<DeValue<'_>>,
        rule: super::Rule,
    ) -> Option<Reference> {
        let name = self.valid(value, rule)?;
        Some(Reference { name, span: value.span() })
    }
}
