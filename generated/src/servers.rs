//! The servers of the API.

use crate::runtime;

/// The API of one project in the Ory Network.
///
/// A custom domain of the project works as well.
pub(crate) static DEFAULT: runtime::Server = runtime::Server {
    url: "https://{project_slug}.projects.oryapis.com/",
    variables: &[
        runtime::Variable {
            name: "project_slug",
            default: None,
            values: &[],
        },
    ],
};

/// The server `https://api.console.ory.sh`.
pub(crate) static AT_API_CONSOLE_ORY_SH: runtime::Server = runtime::Server {
    url: "https://api.console.ory.sh",
    variables: &[],
};
