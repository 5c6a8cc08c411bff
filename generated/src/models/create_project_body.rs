use crate::models;
use crate::runtime::{self, json};

/// What a new project starts with.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateProjectBody {
    /// What the project is for. It determines the features and rate limits, and which quota of
    /// the subscription the project counts towards.
    ///
    /// One of `prod`, `stage`, `dev`.
    pub environment: models::CreateProjectBodyEnvironment,
    /// Where Ory stores the personal data of the users. Choose it now, because it cannot be
    /// changed later.
    ///
    /// One of `eu-central`, `asia-northeast`, `us-east`, `us-west`, `eu`, `asia`, `us`, `global`.
    pub home_region: Option<models::CreateProjectBodyHomeRegion>,
    /// The name that people see in the Ory Console. It need not be unique and can be changed.
    pub name: String,
    /// The workspace that the project becomes part of. With a workspace API key, give the
    /// workspace of the key.
    ///
    /// Format `uuid`.
    pub workspace_id: Option<String>,
}

impl CreateProjectBody {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(
        environment: models::CreateProjectBodyEnvironment,
        name: impl Into<String>,
    ) -> Self {
        Self {
            environment,
            home_region: None,
            name: name.into(),
            workspace_id: None,
        }
    }

    /// Sets `home_region`.
    #[inline]
    #[must_use]
    pub fn home_region(
        mut self,
        value: impl Into<Option<models::CreateProjectBodyHomeRegion>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.home_region = Some(value);
        }
        self
    }

    /// Sets `workspace_id`.
    #[inline]
    #[must_use]
    pub fn workspace_id<M>(
        mut self,
        value: impl runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.workspace_id = Some(value);
        }
        self
    }
}

impl json::Decode for CreateProjectBody {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            environment: models::CreateProjectBodyEnvironment::Prod,
            home_region: None,
            name: String::new(),
            workspace_id: None,
        };
        r.object_with(
            [
                ("environment", &mut json::InPlace(&mut this.environment)),
                ("home_region", &mut this.home_region),
                ("name", &mut json::InPlace(&mut this.name)),
                ("workspace_id", &mut this.workspace_id),
            ],
            &["environment", "name"],
        )?;
        Ok(this)
    }
}

impl json::Encode for CreateProjectBody {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("environment", &self.environment),
            ("home_region", &self.home_region),
            ("name", &self.name),
            ("workspace_id", &self.workspace_id),
        ]);
    }
}

json::serde_impls!(CreateProjectBody);
