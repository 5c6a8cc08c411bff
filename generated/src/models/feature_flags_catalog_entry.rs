use crate::runtime::json;

/// A feature flag that a project can have, and what it is without a setting.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FeatureFlagsCatalogEntry {
    /// What counts as long as the project does not set the flag.
    pub default: bool,
    /// The name of the flag with its service in front, for example
    /// `kratos.choose_recovery_address`.
    pub key: String,
    /// The property of the project revision that sets this flag, in place of the map of feature
    /// flags. Absent if the map sets it.
    pub legacy_json_key: Option<String>,
    /// The service to which the flag belongs: `kratos`, `hydra`, `keto` or
    /// `account_experience`.
    pub service: String,
    /// `active` flags can be set. `frozen` ones have their final value and cannot.
    pub state: String,
}

impl json::Decode for FeatureFlagsCatalogEntry {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            default: false,
            key: String::new(),
            legacy_json_key: None,
            service: String::new(),
            state: String::new(),
        };
        r.object_with(
            [
                ("default", &mut json::InPlace(&mut this.default)),
                ("key", &mut json::InPlace(&mut this.key)),
                ("legacy_json_key", &mut this.legacy_json_key),
                ("service", &mut json::InPlace(&mut this.service)),
                ("state", &mut json::InPlace(&mut this.state)),
            ],
            &["default", "key", "service", "state"],
        )?;
        Ok(this)
    }
}

impl json::Encode for FeatureFlagsCatalogEntry {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("default", &self.default),
            ("key", &self.key),
            ("legacy_json_key", &self.legacy_json_key),
            ("service", &self.service),
            ("state", &self.state),
        ]);
    }
}

json::serde_impls!(FeatureFlagsCatalogEntry);
