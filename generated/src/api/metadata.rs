//! The version of a server that you run yourself.

use crate::runtime;

mod get_version;
pub use self::get_version::GetVersionCall;

/// The version of a server that you run yourself.
#[derive(Debug, Clone)]
pub struct MetadataApi {
    client: runtime::Client,
}

impl MetadataApi {
    /// Binds the operations to a client.
    #[inline]
    pub(crate) fn new(client: &runtime::Client) -> Self {
        Self { client: client.clone() }
    }

    /// Get the version of Ory Kratos
    ///
    /// Returns the version of the Ory Kratos server that answers.
    ///
    /// With several instances each one reports its own version, so two calls can give two
    /// versions while you roll out an update.
    ///
    /// # Request
    ///
    /// `GET /version`, with `ory_access_token`. The document calls it `getVersion`.
    ///
    /// # Returns
    ///
    /// - Status 200: The version of this instance. Gives [`GetVersionResponse`](crate::models::GetVersionResponse).
    ///
    /// # Errors
    ///
    /// The document names no error. What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::Ory;
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder()
    ///         .project_slug("my-project")
    ///         .ory_access_token(std::env::var("ORY_ACCESS_TOKEN").expect("ORY_ACCESS_TOKEN"))
    ///         .build()?;
    ///
    ///     let response = client.metadata().get_version().await?;
    ///     println!("{}", response.version);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "getVersion")]
    #[inline]
    pub fn get_version(&self) -> GetVersionCall {
        let call = self.client.call(&get_version::OPERATION);
        GetVersionCall::of(call, get_version::parse)
    }
}
