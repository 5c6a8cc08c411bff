//! The table `[server]`.

use toml::de::DeTable;

use super::Reader;
use crate::settings::{Settings, keys, valid};

impl Reader<'_> {
    pub(super) fn server(&mut self, table: &DeTable<'_>, settings: &mut Settings) {
        for (key, value) in table {
            if self.known(key, &keys::SERVER).is_some() {
                let names = self.references(value, valid::line, "a list of variables");
                settings.required_variables = names.unwrap_or_default();
            }
        }
    }
}
