use crate::models;
use crate::runtime::json;

/// A person who can open the project in the Ory Console. Members are not users of your
/// application.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProjectMember {
    /// Whether this person may recover the account by e-mail when the identity provider of the
    /// organization is down, although the organization requires single sign-on.
    pub break_glass: Option<bool>,
    /// The key `email`.
    pub email: String,
    /// Whether the person has proved that the e-mail address is theirs.
    pub email_verified: bool,
    /// Names the person in [`removeProjectMember`](crate::api::project::ProjectApi::remove_project_member()).
    ///
    /// Format `uuid`.
    pub id: String,
    /// The key `name`.
    pub name: String,
    /// The organization that the person belongs to in the Ory Console, for single sign-on.
    /// `null` if there is none.
    pub organization_id: Option<models::NullUuid>,
    /// What the person may do in the project.
    ///
    /// One of `owner`, `developer`, `viewer`.
    pub role: models::ProjectMemberRole,
    /// Where the access comes from. It decides where you can take it away.
    ///
    /// One of `project`, `workspace`.
    pub source: Option<models::ProjectMemberSource>,
}

#[cfg(feature = "test-util")]
impl ProjectMember {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(
        email: impl Into<String>,
        email_verified: bool,
        id: impl Into<String>,
        name: impl Into<String>,
        role: crate::models::ProjectMemberRole,
    ) -> Self {
        Self {
            break_glass: None,
            email: email.into(),
            email_verified,
            id: id.into(),
            name: name.into(),
            organization_id: None,
            role,
            source: None,
        }
    }

    /// Sets `break_glass`.
    #[inline]
    #[must_use]
    pub fn break_glass(mut self, value: impl Into<Option<bool>>) -> Self {
        if let Some(value) = value.into() {
            self.break_glass = Some(value);
        }
        self
    }

    /// Sets `organization_id`.
    #[inline]
    #[must_use]
    pub fn organization_id<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.organization_id = Some(value);
        }
        self
    }

    /// Sets `source`.
    #[inline]
    #[must_use]
    pub fn source(
        mut self,
        value: impl Into<Option<crate::models::ProjectMemberSource>>,
    ) -> Self {
        if let Some(value) = value.into() {
            self.source = Some(value);
        }
        self
    }
}

impl json::Decode for ProjectMember {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            break_glass: None,
            email: String::new(),
            email_verified: false,
            id: String::new(),
            name: String::new(),
            organization_id: None,
            role: models::ProjectMemberRole::Owner,
            source: None,
        };
        r.object_with(
            [
                ("break_glass", &mut this.break_glass),
                ("email", &mut json::InPlace(&mut this.email)),
                ("email_verified", &mut json::InPlace(&mut this.email_verified)),
                ("id", &mut json::InPlace(&mut this.id)),
                ("name", &mut json::InPlace(&mut this.name)),
                ("organization_id", &mut this.organization_id),
                ("role", &mut json::InPlace(&mut this.role)),
                ("source", &mut this.source),
            ],
            &["email", "email_verified", "id", "name", "role"],
        )?;
        Ok(this)
    }
}

impl json::Encode for ProjectMember {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("break_glass", &self.break_glass),
            ("email", &self.email),
            ("email_verified", &self.email_verified),
            ("id", &self.id),
            ("name", &self.name),
            ("organization_id", &self.organization_id),
            ("role", &self.role),
            ("source", &self.source),
        ]);
    }
}

json::serde_impls!(ProjectMember);
