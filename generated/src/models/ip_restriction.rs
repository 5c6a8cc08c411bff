use crate::runtime::{self, json};

/// Where an API key may be used from.
///
/// Ory checks it whenever it verifies the key or a token derived from it. If the server
/// cannot find out the address of the client, the credential is rejected.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct IpRestriction {
    /// The allowed networks, for example `203.0.113.0/24` or `2001:db8::/32`. A single address
    /// ends in `/32` (IPv4) or `/128` (IPv6).
    ///
    /// One match is enough. If absent or empty, every address is allowed.
    pub allowed_cidrs: Option<Vec<String>>,
}

impl IpRestriction {
    /// Makes a value with nothing set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `allowed_cidrs`.
    #[inline]
    #[must_use]
    pub fn allowed_cidrs<M>(
        mut self,
        values: impl runtime::IntoList<String, M>,
    ) -> Self {
        if let Some(values) = values.into_list() {
            self.allowed_cidrs = Some(values);
        }
        self
    }
}

impl json::Decode for IpRestriction {
    #[inline]
    fn decode(r: &mut json::Reader<'_>) -> Result<Self, json::Fault> {
        let mut this = Self::default();
        r.object([("allowed_cidrs", &mut json::OrEmpty(&mut this.allowed_cidrs))])?;
        Ok(this)
    }
}

impl json::Encode for IpRestriction {
    #[inline]
    fn encode(&self, w: &mut json::Writer) {
        w.object([("allowed_cidrs", &self.allowed_cidrs)]);
    }
}

json::serde_impls!(IpRestriction);
