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
        let mut break_glass: Option<bool> = None;
        let mut email: Option<String> = None;
        let mut email_verified: Option<bool> = None;
        let mut id: Option<String> = None;
        let mut name: Option<String> = None;
        let mut organization_id: Option<models::NullUuid> = None;
        let mut role: Option<models::ProjectMemberRole> = None;
        let mut source: Option<models::ProjectMemberSource> = None;
        r.object([
            ("break_glass", &mut break_glass),
            ("email", &mut json::Required(&mut email)),
            ("email_verified", &mut json::Required(&mut email_verified)),
            ("id", &mut json::Required(&mut id)),
            ("name", &mut json::Required(&mut name)),
            ("organization_id", &mut organization_id),
            ("role", &mut json::Required(&mut role)),
            ("source", &mut source),
        ])?;
        let Some(email) = email else {
            return Err(r.lacks("email"));
        };
        let Some(email_verified) = email_verified else {
            return Err(r.lacks("email_verified"));
        };
        let Some(id) = id else {
            return Err(r.lacks("id"));
        };
        let Some(name) = name else {
            return Err(r.lacks("name"));
        };
        let Some(role) = role else {
            return Err(r.lacks("role"));
        };
        Ok(Self {
            break_glass,
            email,
            email_verified,
            id,
            name,
            organization_id,
            role,
            source,
        })
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
