use crate::models;
use crate::runtime::json;

/// The account of a person who signs in to the Ory Console. It is not a user of your
/// application.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CloudAccount {
    /// Whether the person can sign in by account recovery when single sign-on of the
    /// organization is out of order.
    pub break_glass: Option<bool>,
    /// The key `email`.
    pub email: String,
    /// The key `email_verified`.
    pub email_verified: bool,
    /// The key `id`.
    ///
    /// Format `uuid`.
    pub id: String,
    /// The key `name`.
    pub name: String,
    /// The organization through which the person signs in. `null` or absent if there is none.
    pub organization_id: Option<models::NullUuid>,
}

impl json::Decode for CloudAccount {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut break_glass: Option<bool> = None;
        let mut email: Option<String> = None;
        let mut email_verified: Option<bool> = None;
        let mut id: Option<String> = None;
        let mut name: Option<String> = None;
        let mut organization_id: Option<models::NullUuid> = None;
        r.object([
            ("break_glass", &mut break_glass),
            ("email", &mut json::Required(&mut email)),
            ("email_verified", &mut json::Required(&mut email_verified)),
            ("id", &mut json::Required(&mut id)),
            ("name", &mut json::Required(&mut name)),
            ("organization_id", &mut organization_id),
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
        Ok(Self {
            break_glass,
            email,
            email_verified,
            id,
            name,
            organization_id,
        })
    }
}

impl json::Encode for CloudAccount {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("break_glass", &self.break_glass),
            ("email", &self.email),
            ("email_verified", &self.email_verified),
            ("id", &self.id),
            ("name", &self.name),
            ("organization_id", &self.organization_id),
        ]);
    }
}

json::serde_impls!(CloudAccount);
