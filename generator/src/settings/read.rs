//! TOML → settings, with every key accounted for.

mod examples;
mod features;
mod listing;
mod modules;
mod schemas;
mod server;
mod tasks;

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::keys::{self, Table};
use super::{Settings, Skip, valid};
use crate::diagnostic::{Diagnostic, File, Place, codes, nearest};
use crate::model::Publication;
use crate::source::Pointer;

/// A rule for a value: what is wrong with it, if anything is.
type Rule = fn(&str) -> Result<(), String>;

/// Reads all of `text`, and reports each fault at its place.
pub(super) fn read(text: &str, faults: &mut Vec<Diagnostic>) -> Settings {
    let (root, errors) = DeTable::parse_recoverable(text);
    let mut reader = Reader { faults };
    for error in errors {
        let message = format!("not well-formed TOML: {}", error.message());
        reader.fault(codes::SETTINGS_SYNTAX, &error.span().unwrap_or_default(), message);
    }
    let mut settings = Settings::default();
    for (key, value) in root.get_ref() {
        let Some(name) = reader.known(key, &keys::ROOT) else { continue };
        match (name, value.get_ref()) {
            ("lenient", DeValue::Boolean(lenient)) => settings.lenient = *lenient,
            ("lenient", _) => reader.wrong(value, "`true` or `false`"),
            ("package", DeValue::Table(table)) => reader.package(table, &mut settings),
            ("words", DeValue::Table(table)) => reader.words(table, &mut settings),
            ("names", DeValue::Table(table)) => reader.names(table, &mut settings),
            ("schemas", DeValue::Table(table)) => reader.schemas(table, &mut settings),
            ("skip", DeValue::Table(table)) => reader.skips(table, &mut settings),
            ("secrets", DeValue::Table(table)) => reader.secrets(table, &mut settings),
            ("server", DeValue::Table(table)) => reader.server(table, &mut settings),
            ("features", DeValue::Table(table)) => {
                reader.default_features(table, &mut settings);
            }
            ("tasks", _) => reader.tasks(value, &mut settings),
            ("examples", DeValue::Table(table)) => reader.examples(table, &mut settings),
            ("modules", DeValue::Table(table)) => {
                reader.modules(table, &mut settings.modules);
            }
            _ => reader.wrong(value, "a table"),
        }
    }
    settings
}

struct Reader<'a> {
    faults: &'a mut Vec<Diagnostic>,
}

impl Reader<'_> {
    fn package(&mut self, table: &DeTable<'_>, settings: &mut Settings) {
        let package = &mut settings.package;
        package.publication = self.publication(table);
        for (key, value) in table {
            let Some(name) = self.known(key, &keys::PACKAGE) else { continue };
            if self.listed(name, value, &mut package.listing) {
                continue;
            }
            let (slot, rule): (_, Rule) = match name {
                "name" => (&mut package.name, valid::crate_name),
                "version" => (&mut package.version, valid::version),
                "description" => (&mut package.description, valid::line),
                "license" => (&mut package.license, valid::line),
                "rust-version" => (&mut package.rust_version, valid::rust_version),
                "client" => (&mut package.client, valid::type_name),
                // `published` and `registry` are read together.
                _ => continue,
            };
            *slot = self.text(value, rule);
        }
    }

    /// Reads where users get the crate from. Nobody publishes under a name by leaving a setting out.
    fn publication(&mut self, table: &DeTable<'_>) -> Publication {
        let published = table.get("published").and_then(|value| match value.get_ref() {
            DeValue::Boolean(flag) => Some(*flag),
            _ => {
                self.wrong(value, "`true` or `false`");
                None
            }
        });
        let registry = table.get("registry").and_then(|value| {
            if published == Some(false) {
                let message = "a crate in a registry is published";
                self.fault(codes::SETTINGS_VALUE, &value.span(), message).help =
                    Some("remove one of `published` and `registry`".to_owned());
            }
            self.text(value, valid::registry)
        });
        match (registry, published) {
            (Some(registry), _) => Publication::Registry(registry),
            (None, Some(true)) => Publication::CratesIo,
            (None, _) => Publication::None,
        }
    }

    fn words(&mut self, table: &DeTable<'_>, settings: &mut Settings) {
        for (key, value) in table {
            match (self.known(key, &keys::WORDS), value.get_ref()) {
                (Some("list"), DeValue::Array(items)) => {
                    let words =
                        items.iter().filter_map(|item| self.text(item, valid::word));
                    settings.words.extend(words);
                }
                (Some(_), _) => self.wrong(value, "a list of words"),
                (None, _) => {}
            }
        }
    }

    fn names(&mut self, table: &DeTable<'_>, settings: &mut Settings) {
        for (key, value) in table {
            let DeValue::Table(entry) = value.get_ref() else {
                self.wrong(value, "`{ name = \"…\", reason = \"…\" }`");
                continue;
            };
            let (mut name, mut reason) = (None, false);
            for (key, value) in entry {
                match self.known(key, &keys::NAME) {
                    Some("name") => name = Some(self.text(value, valid::name)),
                    Some("reason") => {
                        reason = true;
                        self.text(value, valid::line);
                    }
                    _ => {}
                }
            }
            if !reason {
                let message = "this name has no reason";
                self.fault(codes::SETTINGS_VALUE, &key.span(), message).help = Some(
                    "say in `reason` why the document's own name does not fit"
                        .to_owned(),
                );
            }
            match name {
                None => {
                    _ = self.fault(
                        codes::SETTINGS_VALUE,
                        &key.span(),
                        "`name` is missing",
                    )
                }
                Some(None) => {}
                Some(Some(name)) => {
                    _ = settings.names.insert(key.get_ref().to_string(), name)
                }
            }
        }
    }

    fn skips(&mut self, table: &DeTable<'_>, settings: &mut Settings) {
        for (key, value) in table {
            let DeValue::Table(entry) = value.get_ref() else {
                self.wrong(value, "`{ reason = \"…\" }`");
                continue;
            };
            let mut reason = None;
            for (key, value) in entry {
                if self.known(key, &keys::SKIP).is_some() {
                    reason = self.text(value, valid::line);
                }
            }
            match reason {
                None if entry.contains_key("reason") => {}
                None => {
                    let message = "this entry has no reason";
                    self.fault(codes::SETTINGS_VALUE, &key.span(), message).help =
                        Some("say in `reason` why the SDK leaves it out".to_owned());
                }
                Some(reason) => {
                    let (name, place) = (key.get_ref().to_string(), key.span());
                    settings.skips.insert(name, Skip { reason, place });
                }
            }
        }
    }

    fn secrets(&mut self, table: &DeTable<'_>, settings: &mut Settings) {
        for (key, value) in table {
            match (self.known(key, &keys::SECRETS), value.get_ref()) {
                (Some("conventions"), DeValue::Boolean(on)) => {
                    settings.secrets.conventions = *on;
                }
                (Some(_), _) => self.wrong(value, "`true` or `false`"),
                (None, _) => {}
            }
        }
    }

    fn text(&mut self, value: &Spanned<DeValue<'_>>, rule: Rule) -> Option<String> {
        let DeValue::String(text) = value.get_ref() else {
            self.wrong(value, "a text");
            return None;
        };
        if let Err(why) = rule(text) {
            let message = format!("`{text}` cannot be used: {why}");
            self.fault(codes::SETTINGS_VALUE, &value.span(), message);
        }
        Some(text.to_string())
    }

    /// Returns a key that a table may have, and reports any other.
    fn known(
        &mut self,
        key: &Spanned<impl AsRef<str>>,
        table: &'static Table,
    ) -> Option<&'static str> {
        let name = key.get_ref().as_ref();
        if let Some(known) = table.names().find(|known| *known == name) {
            return Some(known);
        }
        let message = format!("{} has no key `{name}`", table.name);
        let help = match nearest(name, table.names()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => {
                let names: Vec<&str> = table.names().collect();
                format!("the keys are {}", names.join(", "))
            }
        };
        self.fault(codes::SETTINGS_KEY, &key.span(), message).help = Some(help);
        None
    }

    fn wrong(&mut self, value: &Spanned<DeValue<'_>>, expected: &str) {
        let message =
            format!("expected {expected}, found {}", value.get_ref().type_str());
        self.fault(codes::SETTINGS_VALUE, &value.span(), message);
    }

    fn fault(
        &mut self,
        code: &'static str,
        span: &Range<usize>,
        message: impl Into<String>,
    ) -> &mut Diagnostic {
        let fault =
            Diagnostic::error(code, &Pointer::root(), message).file(File::Settings);
        self.faults.push(fault.place(Place::Span(span.clone())));
        let last = self.faults.len() - 1;
        &mut self.faults[last]
    }
}
