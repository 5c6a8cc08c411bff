//! The table `[schemas]`.

use toml::de::DeTable;

use super::Reader;
use crate::settings::{Settings, keys, valid};

impl Reader<'_> {
    pub(super) fn schemas(&mut self, table: &DeTable<'_>, settings: &mut Settings) {
        for (key, value) in table {
            if self.known(key, &keys::SCHEMAS).is_some() {
                let prefixes =
                    self.references(value, valid::prefix, "a list of prefixes");
                settings.cut_prefixes = prefixes.unwrap_or_default();
            }
        }
    }
}
