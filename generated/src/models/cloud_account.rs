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
        let mut this = Self {
            break_glass: None,
            email: String::new(),
            email_verified: false,
            id: String::new(),
            name: String::new(),
            organization_id: None,
        };
        r.object_with(
            [
                ("break_glass", &mut this.break_glass),
                ("email", &mut json::InPlace(&mut this.email)),
                ("email_verified", &mut json::InPlace(&mut this.email_verified)),
                ("id", &mut json::InPlace(&mut this.id)),
                ("name", &mut json::InPlace(&mut this.name)),
                ("organization_id", &mut this.organization_id),
            ],
            &["email", "email_verified", "id", "name"],
        )?;
        Ok(this)
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
