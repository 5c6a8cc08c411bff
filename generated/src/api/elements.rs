//! The look and the settings of the hosted account pages, for an application that renders them itself.

use crate::runtime;

mod get_configuration;
pub use self::get_configuration::GetConfigurationCall;

/// The look and the settings of the hosted account pages, for an application that renders them itself.
#[derive(Debug, Clone)]
pub struct ElementsApi {
    client: runtime::Client,
}

impl ElementsApi {
    /// Binds the operations to a client.
    #[inline]
    pub(crate) fn new(client: &runtime::Client) -> Self {
        Self { client: client.clone() }
    }

    /// Get the settings of a project for its login pages
    ///
    /// Returns the part of a project's configuration that pages built with Ory Elements need:
    /// name, logos, links, and which flows are turned on.
    ///
    /// The host of the request decides which project it is about. The answer holds no secrets,
    /// and the call needs no API key.
    ///
    /// # Request
    ///
    /// `GET /elements/configuration`, without credentials. The document calls it `getConfiguration`.
    ///
    /// # Returns
    ///
    /// - Status 200: The settings. Gives [`ElementsConfiguration`](crate::models::ElementsConfiguration).
    ///
    /// # Errors
    ///
    /// - Status 400: The request is not valid. Its body is [`GenericError`](crate::models::GenericError).
    /// - Status 401: Ory asks for credentials, and the request has none that it accepts. Its body is [`GenericError`](crate::models::GenericError).
    /// - Status 403: The caller may not read these settings. Its body is [`GenericError`](crate::models::GenericError).
    /// - Any other status: The settings could not be read. Its body is [`GenericError`](crate::models::GenericError).
    ///
    /// What else may go wrong is in [`Error`](crate::runtime::Error).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use ory_sdk::Ory;
    ///
    /// #[tokio::main]
    /// async fn main() -> Result<(), Box<dyn std::error::Error>> {
    ///     let client = Ory::builder().project_slug("my-project").build()?;
    ///
    ///     let response = client.elements().get_configuration().await?;
    ///     println!("{}", response.name);
    ///     Ok(())
    /// }
    /// ```
    #[doc(alias = "getConfiguration")]
    #[inline]
    pub fn get_configuration(&self) -> GetConfigurationCall {
        let call = self.client.call(&get_configuration::OPERATION);
        GetConfigurationCall::of(call, get_configuration::parse)
    }
}
