use crate::runtime::json;

/// A browser or app from which the user has signed in to a session, to show in a list of
/// sessions.
///
/// Most of it comes from request headers, so treat it as a hint and not as proof.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SessionDevice {
    /// The key `id`.
    ///
    /// Format `uuid`.
    pub id: String,
    /// The address of the client, as the proxies in front of Ory report it.
    pub ip_address: Option<String>,
    /// City and country of the address, in one text.
    ///
    /// It is empty where nothing in front of Ory looks them up.
    pub location: Option<String>,
    /// The key `user_agent`.
    pub user_agent: Option<String>,
}

#[cfg(feature = "test-util")]
impl SessionDevice {
    /// Makes a value with what is required.
    #[inline]
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ip_address: None,
            location: None,
            user_agent: None,
        }
    }

    /// Sets `ip_address`.
    #[inline]
    #[must_use]
    pub fn ip_address<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.ip_address = Some(value);
        }
        self
    }

    /// Sets `location`.
    #[inline]
    #[must_use]
    pub fn location<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.location = Some(value);
        }
        self
    }

    /// Sets `user_agent`.
    #[inline]
    #[must_use]
    pub fn user_agent<M>(
        mut self,
        value: impl crate::runtime::IntoOption<String, M>,
    ) -> Self {
        if let Some(value) = value.into_option() {
            self.user_agent = Some(value);
        }
        self
    }
}

impl json::Decode for SessionDevice {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self {
            id: String::new(),
            ip_address: None,
            location: None,
            user_agent: None,
        };
        r.object_with(
            [
                ("id", &mut json::InPlace(&mut this.id)),
                ("ip_address", &mut this.ip_address),
                ("location", &mut this.location),
                ("user_agent", &mut this.user_agent),
            ],
            &["id"],
        )?;
        Ok(this)
    }
}

impl json::Encode for SessionDevice {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([
            ("id", &self.id),
            ("ip_address", &self.ip_address),
            ("location", &self.location),
            ("user_agent", &self.user_agent),
        ]);
    }
}

json::serde_impls!(SessionDevice);
